/** Open data made from whole plans. One entry here makes a file of the newest plans and one for each shard. */
import { budgetAmount, citation, deadline, target } from '../plan/schema.ts';
import type { Plan } from '../plan/queries.ts';
import { recordSchema, type JsonSchema } from './json-schema.ts';
import { planRow } from './plan-json.ts';
import { amountRows, citationRows, deadlineRows, partRows, partSchema, rowFields, targetRows, taskRows, taskSchema } from './plan-rows.ts';
import { planRowSchema } from './plan-schemas.ts';

export interface PlanDataset {
  id: string;
  title: string;
  description: string;
  page: string;
  /** Of one record. */
  schema: JsonSchema;
  rows: (plans: readonly Plan[]) => object[];
}

export const planDatasets: readonly PlanDataset[] = [
  {
    id: 'ke-hoach',
    title: 'Kế hoạch',
    description: 'Mỗi kế hoạch một dòng, có số đếm.',
    page: '/ke-hoach/',
    schema: recordSchema(planRowSchema),
    rows: (plans) => plans.map(planRow),
  },
  {
    id: 'nhiem-vu',
    title: 'Nhiệm vụ trong kế hoạch',
    description: 'Mỗi việc một dòng: ai làm, làm gì, ở mục nào của kế hoạch nào.',
    page: '/ke-hoach/',
    schema: recordSchema(taskSchema),
    rows: taskRows,
  },
  {
    id: 'chi-tieu',
    title: 'Chỉ tiêu của kế hoạch',
    description: 'Chỉ tiêu mà các kế hoạch địa phương tự đặt.',
    page: '/ke-hoach/',
    schema: recordSchema(target, { add: rowFields }),
    rows: targetRows,
  },
  {
    id: 'thoi-han',
    title: 'Thời hạn trong kế hoạch',
    description: 'Hạn báo cáo và hạn xây dựng kế hoạch.',
    page: '/lich/',
    schema: recordSchema(deadline, { add: rowFields }),
    rows: deadlineRows,
  },
  {
    id: 'muc-ke-hoach',
    title: 'Từng mục của kế hoạch',
    description: 'Mỗi mục, mỗi dòng của kế hoạch một hàng, theo thứ tự văn bản, có địa chỉ riêng.',
    page: '/ke-hoach/',
    schema: recordSchema(partSchema),
    rows: partRows,
  },
  {
    id: 'kinh-phi',
    title: 'Mức tiền ghi trong kế hoạch',
    description: 'Mức tiền mà kế hoạch ghi bằng con số, tính bằng đồng.',
    page: '/ke-hoach/',
    schema: recordSchema(budgetAmount, { add: rowFields }),
    rows: amountRows,
  },
  {
    id: 'vien-dan',
    title: 'Văn bản mà kế hoạch dẫn',
    description: 'Mỗi lần dẫn một dòng, ghi như in trong văn bản; law là khóa trong bộ van-ban.',
    page: '/ke-hoach/',
    schema: recordSchema(citation, { add: rowFields }),
    rows: citationRows,
  },
];
