/** What a chart says: the stops of the arrow keys, and the notes below its picture. The browser has it too. */
import type { ChartData } from './data.ts';

export interface ChartStop {
  /** What is spoken there. */
  text: string;
  /** Line and point to show; null for a break, a missing value or a target. */
  at: { line: number; point: number } | null;
}

/** Points in the order of time, breaks and missing values in their places, targets last. */
export function stopsOf(chart: ChartData): ChartStop[] {
  const timed = [
    ...chart.lines.flatMap((points, line) =>
      points.map((p, point) => ({ x: p.x, text: `${p.label}: ${p.text}${p.isLow ? ', độ tin cậy thấp' : ''}`, at: { line, point } })),
    ),
    ...chart.breaks.map(({ x, text }) => ({ x, text: `Đứt mạch, không nối: ${text}`, at: null })),
    ...chart.missing.map(({ x, text }) => ({ x, text: `${text}: không có số`, at: null })),
  ].sort((a, b) => a.x - b.x);
  const targets = chart.targets.map(({ year, text }) => ({ text: `Chỉ tiêu đến năm ${year}: ${text}`, at: null }));
  const stops = [...timed.map(({ text, at }) => ({ text, at })), ...targets];
  return stops.map(({ text, at }, i) => ({ text: `${text} (${i + 1}/${stops.length})`, at }));
}

/** One sentence for those who do not see the picture. */
export function altText(chart: ChartData): string {
  const points = chart.lines.flat().map((p) => `${p.label} ${p.text}`);
  const targets = chart.targets.map((t) => `chỉ tiêu ${t.year} ${t.text}`);
  return `Biểu đồ: ${chart.title}. ${[...points, ...targets].join('; ')}.`;
}

/** Notes that belong below the picture: what the marks mean. */
export function notesOf(chart: ChartData): string[] {
  const [bottom] = chart.range;
  return [
    ...chart.breaks.map(({ text }, i) => `(${i + 1}) Đứt mạch: ${text}`),
    ...chart.missing.map(({ text }) => `${text}: không có số.`),
    ...(chart.lines.flat().some((p) => p.isLow) ? ['Chấm rỗng: độ tin cậy thấp.'] : []),
    ...(bottom > 0 ? [`Trục đứng bắt đầu từ ${String(bottom).replace('.', ',')}, không phải 0.`] : []),
  ];
}
