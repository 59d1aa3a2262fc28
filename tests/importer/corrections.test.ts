import { describe, expect, test } from 'vitest';
import { readCorrections } from '../../src/importer/corrections.ts';
import { writePlan } from '../../src/importer/write/write-mdx.ts';
import { parsePlanBody } from '../../src/mdx/plan-body.ts';
import { flattenBlocks, flatten } from '../../src/plan/clause.ts';
import { annotatedPlans } from '../fixtures/importer/annotated.ts';
import { addressesOf, around, examineText, sourceWords, writtenWords } from '../fixtures/importer/words.ts';

const entry = (found: string, correct = 'ĐÚNG') =>
  `- found: "${found}"\n  correct: "${correct}"\n  reason: theo bản có dấu\n  by: Văn phòng UBND\n  on: 23/11/2026\n`;

function written(corrections: string) {
  const imported = examineText(annotatedPlans[0]?.text ?? '');
  const plan = writePlan(imported.documents, around, readCorrections(corrections).list);
  if (!plan) throw new Error('no plan');
  return { imported, plan };
}

const notesIn = (mdx: string) =>
  flatten(parsePlanBody(mdx, 'x.mdx').clauses).flatMap((c) =>
    flattenBlocks(c.blocks).flatMap((b) => (b.kind === 'note' ? [`${c.id}: ${b.text}`] : [])),
  );

describe('corrections of an editor', () => {
  test('are shown below the clause, and the printed words stay', () => {
    const { imported, plan } = written(entry('không phát sinh thủ tục mới', 'không thêm thủ tục mới'));
    expect(parsePlanBody(plan.mdx, 'x.mdx').faults).toEqual([]);
    expect(notesIn(plan.mdx)).toEqual([
      'i-2: Đính chính kỹ thuật: “không phát sinh thủ tục mới” đọc là “không thêm thủ tục mới” (theo bản có dấu; Văn phòng UBND, 23/11/2026).',
    ]);
    expect(writtenWords(plan)).toEqual(sourceWords(imported));
    const addresses = addressesOf(plan);
    expect([...plan.ids.values()].filter((id) => !addresses.has(id))).toEqual([]);
  });

  test('of the head, the opening, a list, the last words', () => {
    const { imported, plan } = written(
      entry('giai đoạn 2026 - 2030') + entry('theo đề nghị của') + entry('Nhân rộng mô hình') + entry('nghiêm túc thực hiện'),
    );
    const notes = notesIn(plan.mdx).map((note) => note.replace(/: Đính chính.*/u, ''));
    expect(notes).toEqual(['mo-dau', 'mo-dau', 'v-3', 'ket', 'ket']);
    expect(writtenWords(plan)).toEqual(sourceWords(imported));
  });

  test('nothing is corrected without the file', () => {
    expect(notesIn(written('[]').plan.mdx)).toEqual([]);
  });

  test('words that stand nowhere, and half an entry, are told', () => {
    expect(written(entry('chữ không có')).plan.faults).toEqual([
      'Không thấy “chữ không có” trong văn bản, nên đính chính này không được ghi. Hãy chép đúng từng chữ.',
    ]);
    expect(readCorrections('- found: a\n').faults).toEqual([
      'Đính chính thứ 1 thiếu correct, reason, by, on. Hãy ghi đủ năm dòng: found, correct, reason, by, on.',
    ]);
    for (const bad of ['a: b', '&a [*a', '- [', '']) expect(readCorrections(bad).faults).toHaveLength(1);
  });

  test('a note is only words: it cannot become code', () => {
    const { plan } = written(entry('Rà soát', '{a} <b> import x'));
    expect(parsePlanBody(plan.mdx, 'x.mdx').faults).toEqual([]);
    expect(notesIn(plan.mdx)[0]).toContain('{a} <b> import x');
  });
});
