import { describe, expect, test } from 'vitest';
import {
  flatten,
  flattenBlocks,
  markerPattern,
  markerSlug,
  notesOf,
  tasksOf,
  textAt,
  textOfClause,
  type Clause,
} from '../../src/plan/clause.ts';
import { readPlan } from '../fixtures/plan.ts';
import { parsePlanBody } from '../../src/mdx/plan-body.ts';

const { clauses } = readPlan();
const clauseOf = (body: string): Clause => parsePlanBody(body, 'f.mdx').clauses[0]!;

describe('a printed marker', () => {
  test.each([
    ['IV. Tổ chức', 'IV.'],
    ['2. Sở Y tế', '2.'],
    ['2) Sở Y tế', '2)'],
    ['1.2. Chỉ tiêu', '1.2.'],
    ['a) Nội dung', 'a)'],
    ['đ) Nội dung', 'đ)'],
    ['Điều 5. Hiệu lực', 'Điều 5.'],
    ['XII.', 'XII.'],
  ])('stands at the start of “%s”', (text, marker) => {
    expect(markerPattern.exec(text)?.[1]).toBe(marker);
  });

  test.each([
    'Tổ chức',
    'IV Tổ chức',
    'khóa XV.',
    'mục IV. Tổ chức',
    '4.0',
    '2027”',
    '- Một',
    '(a) Một',
    'abc) Một',
    'IV.Tổ chức',
    'a. Một',
  ])('does not stand at the start of “%s”', (text) => {
    expect(markerPattern.test(text)).toBe(false);
  });

  test.each([
    ['IV.', 'iv'],
    ['2.', '2'],
    ['2)', '2'],
    ['1.2.', '1-2'],
    ['a)', 'a'],
    ['d)', 'd'],
    ['đ)', 'dd'],
    ['Điều 5.', 'dieu-5'],
    ['XII.', 'xii'],
  ])('%s becomes “%s” in an address', (marker, slug) => {
    expect(markerSlug(marker)).toBe(slug);
  });
});

describe('the tree', () => {
  test('is flattened in the order of the text, each clause before its children', () => {
    expect(flatten(clauses).map((clause) => clause.id)).toEqual(['mo-dau', 'i', 'ii', 'ii-1', 'ii-2', 'iii', 'ket']);
  });

  test('gives the blocks of a clause with their sub-items, but not those of child clauses', () => {
    const [ii, body] = ['ii', 'ii-1'].map((id) => flatten(clauses).find((clause) => clause.id === id)!);
    expect(flattenBlocks(body!.blocks).map((block) => block.id)).toEqual(['ii-1-1', 'ii-1-2', 'ii-1-2-1', 'ii-1-2-2']);
    expect(flattenBlocks(ii!.blocks)).toEqual([]);
  });
});

describe('textAt', () => {
  test('gives the words of an item with those of its sub-items', () => {
    expect(textAt(clauses, 'ii-1-2')).toBe('Giới thiệu số 111:\nở chợ;\nở trường.');
    expect(textAt(clauses, 'ii-1-2-2')).toBe('ở trường.');
  });

  test('gives the title and all that stands below a clause, child clauses included', () => {
    expect(textAt(clauses, 'ii')).toContain('Tổ chức thực hiện');
    expect(textAt(clauses, 'ii')).toContain('Gặp mặt nhân ngày 8/3.');
  });

  test('leaves an editor’s note out: it is not the document', () => {
    expect(textAt(clauses, 'ii-2')).toBe('Đề nghị Hội Liên hiệp Phụ nữ huyện\nGặp mặt nhân ngày 8/3.\n');
    expect(textOfClause(flatten(clauses).find((clause) => clause.id === 'ii-2')!)).not.toContain('hai lần');
  });

  test('is null for an address that does not exist', () => {
    expect(textAt(clauses, 'ii-9')).toBeNull();
    expect(textAt([], 'i')).toBeNull();
  });
});

describe('tasksOf', () => {
  test('counts each item once and keeps what is below it as sub-tasks', () => {
    expect(tasksOf(flatten(clauses).find((clause) => clause.id === 'ii-1')!)).toEqual([
      { id: 'ii-1-1', text: 'Mở Tháng hành động với chủ đề “Chung tay vì bình đẳng”.', subtasks: [] },
      {
        id: 'ii-1-2',
        text: 'Giới thiệu số 111:',
        subtasks: [
          { id: 'ii-1-2-1', text: 'ở chợ;' },
          { id: 'ii-1-2-2', text: 'ở trường.' },
        ],
      },
    ]);
  });

  test('counts a plain paragraph as a task, and a note inside or beside as none', () => {
    const clause = clauseOf(
      '## 1. Sở Y tế\n\nKhám sàng lọc.\n\n<EditorNote>\n\nBản in mờ.\n\n</EditorNote>\n\n- Tập huấn.\n\n  <EditorNote>\n\n  Thiếu chữ.\n\n  </EditorNote>\n',
    );
    expect(tasksOf(clause)).toEqual([
      { id: '1-1', text: 'Khám sàng lọc.', subtasks: [] },
      { id: '1-2', text: 'Tập huấn.', subtasks: [] },
    ]);
  });

  test('counts a lettered child clause as one task, after the clause’s own blocks', () => {
    const clause = clauseOf('## 1. Sở Y tế\n\nChủ trì:\n\n### a) Khám sàng lọc\n\n- Ở xã.\n\n### đ) Tập huấn\n');
    expect(tasksOf(clause)).toEqual([
      { id: '1-d1', text: 'Chủ trì:', subtasks: [] },
      { id: '1-a', text: 'Khám sàng lọc\nỞ xã.', subtasks: [] },
      { id: '1-dd', text: 'Tập huấn', subtasks: [] },
    ]);
  });

  test('finds none in an empty clause', () => {
    expect(tasksOf(clauseOf('## 1. Sở Y tế\n'))).toEqual([]);
  });
});

test('notes come with the clause they stand in, also from inside an item', () => {
  expect(notesOf(clauses)).toEqual([
    { clause: 'ii-2', text: 'Văn bản in “ngày 8/3” hai lần.', html: '<p>Văn bản in “ngày 8/3” hai lần.</p>' },
  ]);
});
