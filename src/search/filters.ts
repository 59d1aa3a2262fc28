/** What a plan can be narrowed down by: kind, year, place old and new, level, bodies. */
import type { ProvinceEntry } from '../place/queries.ts';
import { levels } from '../plan/schema.ts';
import type { Plan } from '../plan/queries.ts';

/** Pairs of filter name and value, as people read them. A plan of several years has one pair for each. */
export function planFilters({ facts, bodies }: Plan, province: ProvinceEntry): (readonly [string, string])[] {
  const years = Array.from({ length: facts.period.to - facts.period.from + 1 }, (_, i) => String(facts.period.from + i));
  const names = new Set(bodies.flatMap((body) => body.names));
  return [
    ['loại', 'Kế hoạch'],
    ...years.map((year) => ['năm', year] as const),
    ['nơi', province.name],
    ...(facts.place.then === province.name ? [] : [['nơi', facts.place.then] as const]),
    ['cấp', levels[facts.level]],
    ...[...names].map((name) => ['cơ quan', name] as const),
  ];
}
