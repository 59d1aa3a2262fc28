/** The rules that raise doubts, one file each. */
import { bodiesGone } from './bodies-gone.ts';
import { datesReal } from './dates-real.ts';
import type { DoubtRule, PlanDoubt, Reading, World } from './doubt.ts';
import { hotlinesKnown } from './hotlines-known.ts';
import { lawsReplaced } from './laws-replaced.ts';
import { numbersSkipped } from './numbers-skipped.ts';
import { placesMerged } from './places-merged.ts';
import { privateContacts } from './private-contacts.ts';
import { reportsEarly } from './reports-early.ts';
import { targetsLoose } from './targets-loose.ts';
import { themeOfYear } from './theme-of-year.ts';

/** Name of what is doubted, as the officer reads it → its rule. */
export const doubtRules = {
  'Số mục': numbersSkipped,
  'Cơ quan': bodiesGone,
  'Địa danh': placesMerged,
  'Văn bản dẫn chiếu': lawsReplaced,
  'Ngày tháng': datesReal,
  'Hạn báo cáo': reportsEarly,
  'Đường dây nóng': hotlinesKnown,
  'Số điện thoại riêng': privateContacts,
  'Chỉ tiêu': targetsLoose,
  'Chủ đề Tháng hành động': themeOfYear,
} as const satisfies Record<string, DoubtRule>;

/** All doubts about a plan, each with the name of what is doubted. */
export function planDoubts(plan: Reading, world: World): (PlanDoubt & { field: keyof typeof doubtRules })[] {
  const names = Object.keys(doubtRules) as (keyof typeof doubtRules)[];
  return names.flatMap((field) => doubtRules[field](plan, world).map((doubt) => ({ field, ...doubt })));
}
