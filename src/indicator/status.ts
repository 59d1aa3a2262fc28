/**
 * Where an indicator stands against its stated targets. The rule is `rule` below and is printed on the page: values and
 * targets come from sources only, and a trend is read inside one unbroken segment alone.
 */
import { comparatorText } from '../text/targets.ts';
import { foldMarks } from '../text/fold.ts';
import { statedTargets, valueText, type Point, type Target } from './queries.ts';
import type { Indicator, Series } from './schema.ts';

export const statuses = {
  met: 'Đạt',
  'on-the-way': 'Đang đi đúng hướng',
  off: 'Chưa theo kịp',
  'not-comparable': 'Chưa so được',
  'no-data': 'Chưa có số',
} as const;

export type Status = keyof typeof statuses;

export interface TargetStatus {
  target: Target;
  status: Status;
  /** One sentence: which value, and why the status follows from it. */
  reason: string;
}

/** First year of the national strategy (Nghị quyết 28/NQ-CP, giai đoạn 2021–2030). */
const strategyStart = 2021;

/** The rule, in the words of the page. */
export const rule = [
  'Chỉ dùng con số có nguồn, của mạch số trả lời đúng chỉ tiêu; số có độ tin cậy thấp và mức chỉ tiêu chưa có nguồn thì không dùng.',
  'Đạt: con số mới nhất đã tới mức của chỉ tiêu.',
  'Đang đi đúng hướng: chưa tới mức, nhưng con số mới nhất bằng hoặc vượt đường thẳng nối con số đầu của mạch liền với mức phải tới.',
  'Chưa theo kịp: con số mới nhất kém đường thẳng ấy, hoặc đã hết năm của chỉ tiêu mà chưa tới mức.',
  `Chưa so được: cách tính hay đơn vị khác chỉ tiêu, chỉ tiêu không phải con số, số có từ trước năm ${strategyStart} (năm chiến lược bắt đầu), hoặc mạch liền mới có một con số nên không biết nhanh hay chậm. Hai bên chỗ đứt mạch không nối với nhau.`,
  'Chưa có số: trang này chưa tìm thấy con số có nguồn.',
] as const;

/** The status of each stated target, in the content's order. */
export function statusesOf(indicator: Indicator): TargetStatus[] {
  return statedTargets(indicator).map((target) => ({ target, ...judge(indicator, target) }));
}

/** Short, for a list: "2025: Đạt; 2030: Chưa so được". A year whose parts stand alike is said once. */
export function statusText(indicator: Indicator): string {
  const words = statusesOf(indicator).map(({ target, status }) => `${target.year}: ${statuses[status]}`);
  return [...new Set(words)].join('; ') || 'chưa có mức có nguồn';
}

type Judgement = Pick<TargetStatus, 'status' | 'reason'>;
const not = (reason: string): Judgement => ({ status: 'not-comparable', reason });

function judge(indicator: Indicator, target: Target): Judgement {
  if (target.value === null) return not('Chỉ tiêu không phải một con số.');
  const series = seriesFor(indicator, target);
  if (!series) return { status: 'no-data', reason: 'Trang này chưa tìm thấy con số có nguồn cho chỉ tiêu này.' };
  if (indicator.notComparable !== null) return not(indicator.notComparable);
  if (series.unit !== indicator.unit) return not(`Số liệu tính bằng ${series.unit}, chỉ tiêu tính bằng ${indicator.unit}.`);
  if (indicator.direction === 'none') return not('Chỉ tiêu không nói nên tăng hay nên giảm.');
  const points = newestSegment(series);
  const newest = points.at(-1);
  if (!newest) return not('Chỉ có số liệu độ tin cậy thấp.');
  const shown = `${newest.label}: ${valueText(newest.value, series.unit)}`;
  if (newest.year < strategyStart) return not(`Số mới nhất (${shown}) có trước khi chiến lược bắt đầu.`);
  if (reaches(newest.value, target, indicator.direction))
    return { status: 'met', reason: `${shown}, đã tới mức ${targetWords(target, series.unit)}.` };
  if (newest.year >= target.year) return { status: 'off', reason: `${shown}, đã hết năm ${target.year} mà chưa tới mức.` };
  return trend(points, target, indicator.direction, shown);
}

function trend(points: readonly Valued[], target: Target, direction: Indicator['direction'], shown: string): Judgement {
  const [first, newest] = [points[0], points.at(-1)];
  if (!first || !newest || first === newest)
    return not(`Chưa tới mức (${shown}), và mạch liền mới có một con số nên không biết nhanh hay chậm.`);
  const share = (newest.year - first.year) / (target.year - first.year);
  const expected = first.value + ((target.value ?? 0) - first.value) * share;
  const isAhead = wantsLess(target, direction) ? newest.value <= expected : newest.value >= expected;
  return isAhead
    ? { status: 'on-the-way', reason: `${shown}, không kém nhịp cần có từ ${first.label} đến năm ${target.year}.` }
    : { status: 'off', reason: `${shown}, kém nhịp cần có từ ${first.label} đến năm ${target.year}.` };
}

/** A target of a part ("thạc sĩ") is answered by the series of that name, any other by the first series. */
function seriesFor(indicator: Indicator, { of }: Target): Series | undefined {
  if (of === null) return indicator.series[0];
  const key = (text: string) => foldMarks(text).toLowerCase();
  return indicator.series.find((series) => key(series.name) === key(of));
}

type Valued = Point & { value: number };

/** Points of the newest segment that has any which count: a value, and not of low confidence; oldest first. */
function newestSegment(series: Series): Valued[] {
  const counting = series.segments
    .map(({ points }) => points.filter((p): p is Valued => p.value !== null && p.confidence !== 'low').sort((a, b) => a.year - b.year))
    .filter((points) => points.length > 0);
  return counting.sort((a, b) => (a.at(-1)?.year ?? 0) - (b.at(-1)?.year ?? 0)).at(-1) ?? [];
}

const wantsLess = ({ comparator }: Target, direction: Indicator['direction']) =>
  comparator === '<' || comparator === '<=' || (comparator !== '>' && comparator !== '>=' && direction === 'down');

/** "=" and "~" mean at least or at most, as the indicator should rise or fall. */
function reaches(value: number, target: Target, direction: Indicator['direction']): boolean {
  const goal = target.value ?? 0;
  if (target.comparator === '>') return value > goal;
  if (target.comparator === '<') return value < goal;
  return wantsLess(target, direction) ? value <= goal : value >= goal;
}

function targetWords({ comparator, value, year }: Target, unit: string): string {
  return `${comparator ? comparatorText[comparator] : ''} ${valueText(value ?? 0, unit)} của năm ${year}`.trim();
}
