/**
 * The layout of a plan's page for other generators, from the same frame that Astro renders. `say` writes an expression of the
 * generator's template language; the tables are written by hand in each language beside this file.
 */
import { marked } from '../../../src/plan-page/head.ts';

export interface Expressions {
  title: string;
  description: string;
  /** "/ke-hoach/hue/2026-x" */
  path: string;
  filters: string;
  data: string;
  article: string;
}

/** The frame with a generator's expressions in place of the marks. */
export function layoutFrom(frame: string, say: Expressions): string {
  const marks: [string, string][] = [
    [marked.title, say.title],
    [marked.description, say.description],
    [`/ke-hoach/${marked.id}`, say.path],
    ['<meta data-pagefind-filter="KHUNG-LOC[content]" content="KHUNG-LOC">', say.filters],
    ['{"@context":"https://schema.org","khung":"KHUNG-DU-LIEU"}', say.data],
    [marked.article, say.article],
  ];
  return marks.reduce((text, [mark, expression]) => text.replaceAll(mark, expression), frame);
}

/** What other generators are told of a document beside its front matter: words that our page takes from tables. */
export const words = {
  documentTypes: { KH: 'Kế hoạch' },
  levels: { commune: 'cấp xã' },
  objectives: ['', 'Chính trị', 'Kinh tế, lao động', 'Đời sống gia đình', 'Y tế', 'Giáo dục, đào tạo', 'Thông tin, truyền thông'],
  capacity: 'TM. (thay mặt), KT. (ký thay) – Ủy ban nhân dân',
  edition:
    'Đây là bản diễn giải bằng lời thường của trang này, theo từng mục và đủ các mục của văn bản; số liệu, tên và ngày giữ nguyên. Khi cần trích dẫn chính thức, hãy dùng văn bản gốc của cơ quan ban hành.',
  bodies:
    'Cột bên phải nói cơ quan ấy nay ra sao; chỗ ghi “suy ra” là theo việc sắp xếp bộ máy năm 2025, chưa đối chiếu văn bản của từng nơi.',
} as const;
