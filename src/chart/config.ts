/**
 * A chart as Chart.js draws it: the one configuration for the page and for the pictures made at build. Only types are
 * imported, so it runs wherever Chart.js does.
 */
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { ChartData } from './data.ts';
import { formatNumber } from '../text/numbers.ts';

export interface ChartLook {
  ink: string;
  quiet: string;
  line: string;
  accent: string;
  card: string;
  font: string;
  /** Pixels of the words on the axes; all else follows from it. */
  size: number;
}

/** What a picture carries and a page says elsewhere: title above, notes and source below; one line each. */
export interface ChartFrame {
  title: string[];
  notes: string[];
}

type Config = ChartConfiguration<'line', { x: number; y: number }[]>;

export function chartConfig(chart: ChartData, look: ChartLook, frame: ChartFrame | null, isMoving: boolean): Config {
  const { years, range } = chart;
  const font = { family: look.font, size: look.size };
  const below = frame ? frame.notes.length * look.size * 1.45 + look.size : 0;
  return {
    type: 'line',
    data: { datasets: chart.lines.map((points, i) => dataset(chart, i, points, look)) },
    options: {
      animation: isMoving ? { duration: 300 } : false,
      responsive: frame === null,
      maintainAspectRatio: false,
      font,
      layout: { padding: { top: frame ? 0 : look.size * 2, right: look.size * 6, bottom: below, left: 4 } },
      scales: {
        x: {
          type: 'linear',
          min: years[0],
          max: years[1],
          ticks: { color: look.ink, font, stepSize: 1, precision: 0, maxRotation: 0, callback: (value) => String(value) },
          grid: { display: false },
          border: { color: look.quiet },
        },
        y: {
          min: range[0],
          max: range[1],
          ticks: { color: look.ink, font, stepSize: chart.step, callback: (value) => formatNumber(Number(value)) },
          grid: { color: look.line },
          border: { display: false },
          title: { display: true, text: chart.unit, color: look.ink, font },
        },
      },
      plugins: {
        legend: { display: false },
        title: {
          display: frame !== null,
          text: frame?.title ?? '',
          align: 'start',
          color: look.ink,
          font: { ...font, size: look.size * 1.25, weight: 'bold' },
          padding: { bottom: look.size * 1.75 },
        },
        tooltip: {
          displayColors: false,
          titleFont: font,
          bodyFont: font,
          callbacks: { title: () => '', label: ({ datasetIndex, dataIndex }) => pointText(chart, datasetIndex, dataIndex) },
        },
      },
    },
    plugins: [backdrop(look), marks(chart, look), ...(frame ? [footer(frame, look)] : [])],
  };
}

function dataset(chart: ChartData, i: number, points: ChartData['lines'][number], look: ChartLook): Config['data']['datasets'][number] {
  return {
    label: `${chart.title} (${i + 1})`,
    data: points.map(({ x, y }) => ({ x, y })),
    borderColor: look.accent,
    pointBackgroundColor: points.map((p) => (p.isLow ? look.card : look.accent)),
    pointBorderColor: look.accent,
    pointBorderWidth: 2,
    borderWidth: 3,
    pointRadius: 5,
    pointHoverRadius: 8,
  };
}

function pointText(chart: ChartData, line: number, point: number): string {
  const p = chart.lines[line]?.[point];
  return p ? `${p.label}: ${p.text}` : '';
}

function backdrop(look: ChartLook): Plugin<'line'> {
  return {
    id: 'backdrop',
    beforeDraw: ({ ctx, width, height }) => {
      ctx.fillStyle = look.card;
      ctx.fillRect(0, 0, width, height);
    },
  };
}

/** Target lines with their names, breaks with their numbers, missing values, and the value beside each point. */
function marks(chart: ChartData, look: ChartLook): Plugin<'line'> {
  const place = (drawn: Chart<'line'>) => ({
    x: (value: number) => drawn.scales['x']?.getPixelForValue(value) ?? 0,
    y: (value: number) => drawn.scales['y']?.getPixelForValue(value) ?? 0,
  });
  return {
    id: 'marks',
    beforeDatasetsDraw: (drawn) => {
      const { x, y } = place(drawn);
      const { left, right, top, bottom } = drawn.chartArea;
      let taken = Infinity;
      for (const target of [...chart.targets].sort((a, b) => a.y - b.y)) {
        stroke(drawn.ctx, look.quiet, [6, 5], [left, y(target.y), right, y(target.y)]);
        taken = Math.min(y(target.y), taken - look.size * 1.3);
        write(drawn.ctx, `${target.year}: ${formatNumber(target.y)}`, right + 6, taken, look, look.quiet, 'left');
      }
      chart.breaks.forEach((mark, i) => {
        stroke(drawn.ctx, look.quiet, [2, 3], [x(mark.x), top, x(mark.x), bottom]);
        write(drawn.ctx, `(${i + 1})`, x(mark.x), top - look.size * 0.75, look, look.quiet, 'center');
      });
      for (const { x: year } of chart.missing) write(drawn.ctx, 'không có số', x(year), bottom - look.size, look, look.quiet, 'center');
    },
    afterDatasetsDraw: (drawn) => {
      const { x, y } = place(drawn);
      const points = chart.lines.flat();
      points.forEach((p, i) => {
        const neighbour = points[i - 1] ?? points[i + 1];
        const side = neighbour && p.y < neighbour.y ? 1 : -1;
        write(drawn.ctx, formatNumber(p.y), x(p.x), y(p.y) + side * look.size * 1.25, look, look.ink, 'center', 'bold');
      });
    },
  };
}

function footer(frame: ChartFrame, look: ChartLook): Plugin<'line'> {
  return {
    id: 'footer',
    afterDraw: ({ ctx, height }) => {
      const step = look.size * 1.45;
      const top = height - frame.notes.length * step;
      frame.notes.forEach((line, i) => write(ctx, line, 8, top + i * step, { ...look, size: look.size * 0.875 }, look.quiet, 'left'));
    },
  };
}

function stroke(ctx: CanvasRenderingContext2D, color: string, dash: number[], [x1, y1, x2, y2]: [number, number, number, number]): void {
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.5;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
  ctx.restore();
}

function write(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  look: ChartLook,
  color: string,
  align: CanvasTextAlign,
  weight = 'normal',
): void {
  ctx.save();
  ctx.font = `${weight} ${look.size}px ${look.font}`;
  ctx.fillStyle = color;
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x, y);
  ctx.restore();
}
