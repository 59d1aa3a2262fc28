/**
 * Open data made from whole plans. One entry here makes /du-lieu/<id>.json and .csv, which hold the newest plans, and
 * /du-lieu/<id>/<shard>.json and .csv for each shard, which hold them all: no file grows with the number of plans for ever.
 */
import { z } from 'astro/zod';
import { budgetAmount, citation, deadline, target } from '../plan/schema.ts';
import type { Plan, PlanCounts } from '../plan/queries.ts';
import { recordSchema, type JsonSchema } from './json-schema.ts';
import { planRow } from './plan-json.ts';
import { amountRows, citationRows, deadlineRows, partRows, partSchema, rowFields, targetRows, taskRows, taskSchema } from './plan-rows.ts';
import { planRowSchema } from './plan-schemas.ts';
import { rightsOf, type Origin } from './rights.ts';

export interface PlanDataset {
  id: string;
  title: string;
  description: string;
  page: string;
  /** Of one record. */
  schema: JsonSchema;
  rows: (plans: readonly Plan[]) => object[];
  /** The count of a plan that says whether it has any rows; null where every plan has. */
  counted: keyof PlanCounts | null;
}

export const planDatasets: readonly PlanDataset[] = [
  {
    id: 'ke-hoach',
    title: 'Kế hoạch',
    description: 'Mỗi kế hoạch một dòng, có số đếm.',
    page: '/ke-hoach/',
    schema: recordSchema(planRowSchema),
    rows: (plans) => plans.map(planRow),
    counted: null,
  },
  {
    id: 'nhiem-vu',
    title: 'Nhiệm vụ trong kế hoạch',
    description: 'Mỗi việc một dòng: ai làm, làm gì, ở mục nào của kế hoạch nào.',
    page: '/ke-hoach/',
    schema: recordSchema(taskSchema),
    rows: taskRows,
    counted: 'tasks',
  },
  {
    id: 'chi-tieu',
    title: 'Chỉ tiêu của kế hoạch',
    description: 'Chỉ tiêu mà các kế hoạch địa phương tự đặt.',
    page: '/ke-hoach/',
    schema: recordSchema(target, { add: rowFields }),
    rows: targetRows,
    counted: 'targets',
  },
  {
    id: 'thoi-han',
    title: 'Thời hạn trong kế hoạch',
    description: 'Hạn báo cáo và hạn xây dựng kế hoạch.',
    page: '/lich/',
    schema: recordSchema(deadline, { add: rowFields }),
    rows: deadlineRows,
    counted: 'deadlines',
  },
  {
    id: 'muc-ke-hoach',
    title: 'Từng mục của kế hoạch',
    description: 'Mỗi mục, mỗi dòng của kế hoạch một hàng, theo thứ tự văn bản, có địa chỉ riêng.',
    page: '/ke-hoach/',
    schema: recordSchema(partSchema),
    rows: partRows,
    counted: null,
  },
  {
    id: 'kinh-phi',
    title: 'Mức tiền ghi trong kế hoạch',
    description: 'Mức tiền mà kế hoạch ghi bằng con số, tính bằng đồng.',
    page: '/ke-hoach/',
    schema: recordSchema(budgetAmount, { add: rowFields }),
    rows: amountRows,
    counted: 'amounts',
  },
  {
    id: 'vien-dan',
    title: 'Văn bản mà kế hoạch dẫn',
    description: 'Mỗi lần dẫn một dòng, ghi như in trong văn bản; law là khóa trong bộ van-ban.',
    page: '/ke-hoach/',
    schema: recordSchema(citation, { add: rowFields }),
    rows: citationRows,
    counted: 'citations',
  },
];

/** So many plans stand in the file without a shard: as many as one shard holds where every commune publishes. */
export const newestCount = 100;

/** Which plans a file holds: so many of all, and where the rest is. */
export const shareSchema = z.strictObject({
  /** Plans in the file, and on the site. */
  plans: z.int().nonnegative(),
  of: z.int().nonnegative(),
  /** Addresses of the files that together hold all plans; empty in those files themselves. */
  parts: z.array(z.string()),
});
export type Share = z.infer<typeof shareSchema>;

/** A list as it stands in its JSON file: what it is, its licence and citation, which plans it holds, and its records. */
export function planListDocument(about: { title: string; page: string }, records: readonly object[], share: Share, origin: Origin): object {
  return { title: about.title, ...rightsOf(about.title, about.page, origin), share, records };
}

/** Without its ending. */
export const partPath = (set: string, shard: string) => `/du-lieu/${set}/${shard}`;

/** Whether any of these plans has a row in the list. */
export const hasRows = ({ counted }: PlanDataset, plans: readonly { counts: PlanCounts }[]): boolean =>
  plans.some(({ counts }) => counted === null || counts[counted] > 0);
