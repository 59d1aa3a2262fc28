/** What a plan's page holds beside its clauses, for the contents list. */
import type { Plan } from './queries.ts';

/** Ids and names of the tables made from a plan, in the order of the page. */
export function planExtras({ facts }: Plan): { id: string; label: string }[] {
  return [
    { id: 'phan-cong', label: 'Bảng: ai làm gì' },
    ...(facts.targets.length > 0 ? [{ id: 'chi-tieu', label: 'Bảng: chỉ tiêu' }] : []),
    { id: 'thoi-han', label: 'Bảng: thời hạn' },
    { id: 'kinh-phi', label: 'Kinh phí' },
    ...(facts.hotlines.length > 0 ? [{ id: 'duong-day', label: 'Đường dây được nhắc tới' }] : []),
    { id: 'van-ban-dan', label: 'Văn bản được dẫn' },
    { id: 'noi-nhan', label: 'Người ký, nơi nhận' },
  ];
}
