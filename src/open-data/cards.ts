/** What stands on the cards: numbers from the service lines of the day, never typed. The wallet and shoe cards are discreet. */
import type { HotlineEntry } from '../support/queries.ts';
import { formatDate } from '../text/dates.ts';
import { qrShape, wrap, type Card, type Measure, type Shape } from './card-model.ts';

export interface CardInput {
  lines: readonly HotlineEntry[];
  /** Province keys and names; a shoe card is made for each. */
  provinces: readonly { id: string; name: string }[];
  /** Where the QR code leads. */
  url: string;
  today: string;
  measure: Measure;
}

/** Police and ambulance first, then the others in their order. Only lines with a discreet name. */
export function cardLines(lines: readonly HotlineEntry[], province: string | null): HotlineEntry[] {
  return lines
    .filter((line) => line.cardName && (line.provinces.length === 0 || (province !== null && line.provinces.includes(province))))
    .sort((a, b) => Number(b.isEmergency) - Number(a.isEmergency) || b.provinces.length - a.provinces.length || a.order - b.order);
}

/**
 * The last day on which every number stands confirmed (ISO): after it what was printed is out of date. A line that is
 * overdue already and stays all the same does not count; null where none is left.
 */
export function expiryOf(lines: readonly Pick<HotlineEntry, 'reviewBy'>[], today: string): string | null {
  return (
    lines
      .map(({ reviewBy }) => reviewBy)
      .filter((day) => day >= today)
      .sort()[0] ?? null
  );
}

export function makeCards(input: CardInput): Card[] {
  const { lines, provinces } = input;
  return [
    walletCard(input, cardLines(lines, null)),
    ...provinces.map((province) => shoeCard(input, province, cardLines(lines, province.id))),
    poster(input, cardLines(lines, null)),
  ];
}

const small = (text: string, x: number, y: number, size: number): Shape => ({ kind: 'text', x, y, size, weight: 400, text });
const bold = (text: string, x: number, y: number, size: number): Shape => ({ kind: 'text', x, y, size, weight: 700, text });
function dateText(today: string, lines: readonly HotlineEntry[]): string {
  const last = expiryOf(lines, today);
  return `Ngày ${formatDate(today)}.${last ? ` Dùng đến ${formatDate(last)}.` : ''}`;
}

/** Numbers in a column with what they are called beside the widest of them. */
function numberRows(lines: readonly HotlineEntry[], left: number, top: number, step: number, size: number, measure: Measure): Shape[] {
  const column = left + Math.max(...lines.map((line) => measure(line.number ?? '', size, 700))) + size * 0.6;
  return lines.flatMap((line, i) => [
    bold(line.number ?? '', left, top + i * step, size),
    small(line.cardName ?? '', column, top + i * step, size * 0.75),
  ]);
}

function walletCard({ url, today, measure }: CardInput, lines: HotlineEntry[]): Card {
  const rows = numberRows(lines.slice(0, 5), 5, 14, 7.6, 4.6, measure);
  const shapes = [small('Số điện thoại', 5, 7, 3), ...rows, small(dateText(today, lines), 5, 50.5, 2.4), qrShape(url, 61.6, 30, 19)];
  return { name: 'the-bo-vi', title: 'Thẻ bỏ ví', width: 85.6, height: 54, shapes, perSheet: [2, 5] };
}

function shoeCard({ today, measure }: CardInput, province: { id: string; name: string }, lines: HotlineEntry[]): Card {
  const rows = numberRows(lines.slice(0, 5), 4, 8, 5.6, 4, measure);
  const foot = [small(province.name, 4, 34.5, 2.2), small(dateText(today, lines), 4, 37.8, 2.2)];
  return {
    name: `the-giay-${province.id}`,
    title: `Thẻ giày, ${province.name}`,
    width: 60,
    height: 40,
    shapes: [...rows, ...foot],
    perSheet: [3, 7],
  };
}

/** Hours and cost as far as a source states them. */
function knownText(line: HotlineEntry): string {
  const texts = [
    line.hours.kind === 'unclear' ? null : line.hours.text,
    line.cost.kind === 'unclear' && line.isEmergency ? null : line.cost.text,
  ];
  return texts
    .filter((text) => text !== null)
    .map((text) => text.replace(/\.?$/, '.'))
    .join(' ');
}

const tabs = 8;

function poster({ url, today, measure }: CardInput, lines: HotlineEntry[]): Card {
  const shapes: Shape[] = [bold('Trong nhà có chuyện?', 18, 34, 15), bold('Đây là các số để gọi.', 18, 52, 12)];
  let y = 72;
  for (const line of lines) {
    shapes.push(bold(line.number ?? '', 18, y, 10.5));
    const words = [line.forWhom[0] ?? '', knownText(line)].filter(Boolean).flatMap((text) => wrap(text, 86, 4.2, 400, measure));
    words.forEach((text, i) => shapes.push(small(text, 104, y - 5 + i * 5.6, 4.2)));
    y += Math.max(18, words.length * 5.6 + 6);
  }
  shapes.push(small(dateText(today, lines), 18, 214, 4), small('Xé một mảnh mang theo. Mảnh giấy không ghi gì ngoài số.', 18, 206, 4.2));
  shapes.push(qrShape(url, 164, 190, 26), { kind: 'line', x1: 0, y1: 222, x2: 210, y2: 222 });
  for (let i = 0; i < tabs; i++) {
    const left = (210 / tabs) * i;
    if (i > 0) shapes.push({ kind: 'line', x1: left, y1: 222, x2: left, y2: 297 });
    lines.slice(0, 4).forEach((line, row) => {
      const text = `${line.number}  ${line.cardName}`;
      shapes.push({ kind: 'text', x: left + 6.5 + row * 5.4, y: 292, size: 4, weight: 700, text, isUpright: true });
    });
  }
  return { name: 'to-roi-xe', title: 'Tờ rơi có mảnh xé', width: 210, height: 297, shapes, perSheet: [1, 1] };
}
