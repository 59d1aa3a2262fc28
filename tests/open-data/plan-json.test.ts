import { describe, expect, test } from 'vitest';
import { planDocument, planRow } from '../../src/open-data/plan-json.ts';
import { planSchema } from '../../src/plan/schema.ts';
import { origin } from '../fixtures/origin.ts';
import { makePlan } from '../fixtures/plan.ts';

const plan = makePlan();
const document = JSON.parse(JSON.stringify(planDocument(plan, origin))) as Record<string, unknown>;

describe('planDocument', () => {
  test('loses no key of the front matter', () => {
    expect(Object.keys(document)).toEqual(expect.arrayContaining(Object.keys(planSchema.shape)));
  });

  test('keeps every fact as the content has it; bodies have their tasks besides', () => {
    const { bodies, ...facts } = plan.facts;
    expect(document).toMatchObject(JSON.parse(JSON.stringify(facts)));
    expect(document['bodies']).toEqual(bodies.map((body, i) => ({ ...body, tasks: plan.bodies[i]!.tasks })));
  });

  test('keeps null as null, so that “not stated” can be told from “left out”', () => {
    expect(document).toMatchObject({ submission: null, issuedPartial: null });
    expect('submission' in document).toBe(true);
  });

  test('has the clauses in the order of the text, with the words of every item', () => {
    const clauses = document['clauses'] as {
      id: string;
      marker: string;
      title: string;
      blocks: { id: string; marker: string; text: string }[];
    }[];
    expect(clauses.map((clause) => clause.id)).toEqual(['mo-dau', 'i', 'ii', 'ii-1', 'ii-2', 'iii', 'ket']);
    expect(clauses[3]).toMatchObject({ id: 'ii-1', marker: '1.', title: 'Phòng Nội vụ', level: 3 });
    expect(clauses[3]!.blocks.map(({ id, text }) => [id, text])).toEqual([
      ['ii-1-1', 'Mở Tháng hành động với chủ đề “Chung tay vì bình đẳng”.'],
      ['ii-1-2', 'Giới thiệu số 111:'],
      ['ii-1-2-1', 'ở chợ;'],
      ['ii-1-2-2', 'ở trường.'],
    ]);
    expect(clauses[1]!.blocks.map(({ marker }) => marker)).toEqual(['1.', '2.']);
  });

  test('keeps editor’s notes apart from the clauses', () => {
    expect(document['editorNotes']).toEqual([{ clause: 'ii-2', text: 'Văn bản in “ngày 8/3” hai lần.' }]);
    expect(JSON.stringify(document['clauses'])).not.toContain('hai lần');
  });

  test('says under which licence it stands and how to cite it', () => {
    expect(document).toMatchObject({
      licence: origin.licence,
      citation: 'Công tác bình đẳng giới năm 2024. Trang, https://trang.vn/ke-hoach/hue/2024-a-luoi/, nội dung tính đến 23/11/2026.',
    });
  });

  test('has counts that are those of its lists', () => {
    const lists = document as { bodies: { tasks: [] }[]; targets: { values: [] }[]; deadlines: []; budget: { amounts: [] }; citations: [] };
    expect(document['counts']).toEqual({
      bodies: lists.bodies.length,
      tasks: lists.bodies.flatMap((body) => body.tasks).length,
      targets: lists.targets.length,
      targetValues: lists.targets.flatMap((target) => target.values).length,
      deadlines: lists.deadlines.length,
      amounts: lists.budget.amounts.length,
      citations: lists.citations.length,
    });
  });
});

test('a row names the plan, where it is, and how much is in it', () => {
  expect(planRow(plan)).toEqual({
    id: 'hue/2024-a-luoi',
    url: '/ke-hoach/hue/2024-a-luoi/',
    json: '/du-lieu/ke-hoach/hue/2024-a-luoi.json',
    title: 'Công tác bình đẳng giới năm 2024',
    shortTitle: 'Bình đẳng giới ở A Lưới năm 2024',
    summary: 'Kế hoạch nêu việc của huyện trong hai năm.',
    documentType: 'KH',
    documentNumber: '12/KH-UBND',
    documentSymbol: 'KH-UBND',
    status: 'issued',
    issuer: 'UBND huyện A Lưới',
    level: 'district',
    issuedIn: 'A Lưới',
    issuedOn: '2024-03-05',
    issuedPartial: null,
    period: { from: 2024, to: 2025 },
    place: { province: 'hue', then: 'huyện A Lưới, tỉnh Thừa Thiên Huế', formerUnit: 'a-luoi' },
    counts: { bodies: 2, tasks: 3, targets: 1, targetValues: 2, deadlines: 2, amounts: 2, citations: 1 },
  });
});
