import { expect, test } from 'vitest';
import { referencesKnown } from '../../../src/plan/rules/references-known.ts';
import { findingsOf, known, readPlan, say } from '../../fixtures/plan.ts';

const find = (...edits: [string, string][]) => findingsOf(referencesKnown, ...edits);

test('a plan that points to known places, documents and indicators has no fault', () => {
  expect(find()).toEqual([]);
});

test('an unknown province is a fault', () => {
  expect(say(find(['province: hue', 'province: thua-thien-hue']))).toMatchInlineSnapshot(`
    [
      "place.province: Không có tỉnh, thành phố “thua-thien-hue” trong content/places.yaml.",
    ]
  `);
});

test('an unknown former unit is a fault; none is none', () => {
  expect(say(find(['formerUnit: a-luoi', 'formerUnit: nam-dong']))).toMatchInlineSnapshot(`
    [
      "place.formerUnit: Không có “nam-dong” trong formerUnits của hue (content/places.yaml).",
    ]
  `);
  expect(find(['formerUnit: a-luoi', 'formerUnit: null'])).toEqual([]);
});

test('an unknown document is a fault, cited or named; null is none', () => {
  expect(say(find(['law: nq-28', 'law: nq-82']))).toMatchInlineSnapshot(`
    [
      "citations.0.law: Không có văn bản “nq-82” trong content/laws.yaml. Hãy thêm vào đó, hoặc để law: null.",
    ]
  `);
  expect(find(['law: luat-bdg', 'law: luat-khac']).map((finding) => finding.path)).toEqual([['namedLaws', 0, 'law']]);
  expect(find(['law: nq-28', 'law: null'])).toEqual([]);
});

test('a document that the submission cites is asked for too', () => {
  const { facts, clauses } = readPlan();
  const cited = {
    type: null,
    number: '9/CV',
    date: null,
    issuer: null,
    role: 'basis' as const,
    subject: null,
    clauses: ['mo-dau'],
    law: 'cv-9',
  };
  const submission = {
    documentType: 'TTr' as const,
    documentNumber: null,
    title: 'Tờ trình',
    issuer: 'Phòng Nội vụ',
    parentBody: null,
    issuedIn: null,
    issuedOn: null,
    addressee: null,
    attachments: [],
    citations: [cited],
    recipients: [],
    signature: facts.signature,
  };
  expect(referencesKnown({ ...facts, submission }, clauses, known).map((finding) => finding.path)).toEqual([
    ['submission', 'citations', 0, 'law'],
  ]);
});

test('an unknown national indicator is a fault', () => {
  expect(say(find(['nationalIndicator: "1.1"', 'nationalIndicator: "9.9"']))).toMatchInlineSnapshot(`
    [
      "targets.0.nationalIndicator: Không có chỉ tiêu quốc gia 9.9 trong content/indicators.",
    ]
  `);
});
