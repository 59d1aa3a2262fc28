/** Lists of plans that stay readable however many there are: by place and by year, cut into pages. */
import { bareName, type ProvinceEntry } from '../place/queries.ts';
import type { PlanSummary } from './summary.ts';

export const perPage = 40;

export interface PlanList {
  /** Last part of its address: "hue", "nam-2026". */
  key: string;
  /** "Kế hoạch của thành phố Huế", "Kế hoạch cho năm 2026". */
  title: string;
  /** "thành phố Huế", "2026". */
  label: string;
  plans: PlanSummary[];
}

export const listUrl = (key: string, page = 1): string => `/ke-hoach/${key}/${page > 1 ? `trang-${page}/` : ''}`;

/** A list for each province that has plans, by name. `plans` keep their order. */
export function placeLists(plans: readonly PlanSummary[], places: readonly ProvinceEntry[]): PlanList[] {
  const byPlace = Map.groupBy(plans, ({ facts }) => facts.place.province);
  return places.flatMap(({ id, name }) => {
    const own = byPlace.get(id);
    return own ? [{ key: id, title: `Kế hoạch của ${name}`, label: bareName(name), plans: own }] : [];
  });
}

/** A list for each year in which plans hold, newest first; a plan of several years is in each of them. */
export function yearLists(plans: readonly PlanSummary[]): PlanList[] {
  const byYear = new Map<number, PlanSummary[]>();
  for (const plan of plans) {
    const { from, to } = plan.facts.period;
    for (let year = from; year <= to; year++) {
      const own = byYear.get(year);
      if (own) own.push(plan);
      else byYear.set(year, [plan]);
    }
  }
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([year, own]) => ({ key: `nam-${year}`, title: `Kế hoạch cho năm ${year}`, label: String(year), plans: own }));
}

export interface Page<T> {
  items: T[];
  /** From 1. */
  number: number;
  count: number;
}

/** Items in pages; an empty list is one empty page. */
export function pagesOf<T>(items: readonly T[], size = perPage): Page<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, i) => ({ items: items.slice(i * size, (i + 1) * size), number: i + 1, count }));
}

/** Plans by the number of the document, or of the one that submitted it; those without a number are left out. */
export function numbered(plans: readonly PlanSummary[]): { url: string; number: string; shortTitle: string }[] {
  const collator = new Intl.Collator('vi', { numeric: true });
  return plans
    .flatMap(({ url, facts: { documentNumber, submission, shortTitle } }) => {
      const number = documentNumber ?? (submission?.documentNumber ? `${submission.documentNumber} (tờ trình)` : null);
      return number ? [{ url, number, shortTitle }] : [];
    })
    .sort((a, b) => collator.compare(a.number, b.number) || (a.url < b.url ? -1 : 1));
}
