import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allCitations, type Plan } from '../../src/plan/queries.ts';
import { realPlans, root } from '../fixtures/real.ts';

const plans = new Map((await realPlans()).map((plan) => [plan.id, plan]));

function planOf(id: string): Plan {
  const plan = plans.get(id);
  if (!plan) throw new Error(`No plan ${id}.`);
  return plan;
}

test.each([
  ['dong-nai/2021-binh-phuoc-binh-dang-gioi', [12, 22, 0, 0, 3, 0, 9]],
  ['dong-nai/2024-hon-quan-thang-hanh-dong', [19, 48, 0, 0, 0, 0, 12]],
  ['hue/2021-chien-luoc-binh-dang-gioi', [14, 34, 20, 23, 3, 0, 1]],
  ['an-giang/2021-binh-dang-gioi', [13, 27, 0, 0, 4, 3, 9]],
  ['cao-bang/2022-binh-dang-gioi', [13, 41, 0, 0, 2, 0, 10]],
] as const)(
  '%s has %j bodies, tasks, targets, values, deadlines, amounts and citations',
  (id, [bodies, tasks, targets, targetValues, deadlines, amounts, citations]) => {
    expect(planOf(id).counts).toEqual({ bodies, tasks, targets, targetValues, deadlines, amounts, citations });
  },
);

test('what a document leaves blank is null, and nothing else has come in its place', () => {
  const draft = planOf('dong-nai/2024-hon-quan-thang-hanh-dong').facts;
  expect([draft.status, draft.documentNumber, draft.documentSymbol, draft.issuedOn, draft.issuedPartial]).toEqual([
    'draft',
    null,
    'KH-UBND',
    null,
    '2024',
  ]);
  const cut = planOf('hue/2021-chien-luoc-binh-dang-gioi').facts;
  expect([cut.status, cut.documentNumber, cut.documentSymbol, cut.issuedOn, cut.issuedIn]).toEqual(['issued', null, null, null, null]);
  const submitted = planOf('dong-nai/2021-binh-phuoc-binh-dang-gioi').facts;
  expect([submitted.documentNumber, submitted.submission?.documentNumber, submitted.signature.name]).toEqual([
    null,
    '309/TTr-SLĐTBXH',
    null,
  ]);
});

interface GoldValue {
  comparator: string;
  value: number;
  unit: string;
  baseline?: number;
}
interface GoldDocument {
  role: string;
  number: { value: string | null; symbol: string | null };
  citations: { number: string; date: string | null; role: string }[];
  deadlines: { kind: string; date: string | null; recurring: string | null }[];
  targets: {
    objective: number | null;
    indicator: number | null;
    direction: string;
    deadline: string | null;
    start?: string;
    values: GoldValue[];
  }[];
  recipients: { text: string }[];
  signature: { capacity: string | null; position: string; name: string | null };
  agency_tasks: { task_count: number; requested: boolean }[];
}

const goldFolder = new URL('../shared/import/gold/', root);
const isGoldHere = existsSync(goldFolder);

describe.each([
  ['dong-nai/2021-binh-phuoc-binh-dang-gioi', '000_bb2afa3ad82d0819.json'],
  ['dong-nai/2024-hon-quan-thang-hanh-dong', '001_eee94368f6dba17f.json'],
  ['hue/2021-chien-luoc-binh-dang-gioi', '002_55401b7b1b0f53e7.json'],
])('%s against the gold (skipped where ../shared/import/gold is not there)', (id, file) => {
  const goldTest = test.skipIf(!isGoldHere);
  const documents = () => (JSON.parse(readFileSync(new URL(file, goldFolder), 'utf8')) as { documents: GoldDocument[] }).documents;
  const gold = () => documents().find((document) => document.role === 'main')!;

  goldTest('has its number, or none', () => {
    const { documentNumber, documentSymbol } = planOf(id).facts;
    expect([documentNumber, documentSymbol]).toEqual([gold().number.value, gold().number.symbol]);
  });

  goldTest('cites the same numbers of the same dates in the same roles', () => {
    expect(allCitations(planOf(id).facts).map(({ number, date, role }) => [number, date, role])).toEqual(
      documents().flatMap((document) => document.citations.map(({ number, date, role }) => [number, date, role])),
    );
  });

  goldTest('has the same deadlines', () => {
    expect(planOf(id).facts.deadlines.map(({ kind, date, recurring }) => [kind, date, recurring])).toEqual(
      gold().deadlines.map(({ kind, date, recurring }) => [kind, date, recurring]),
    );
  });

  goldTest('has the same targets and values', () => {
    const plain = (values: readonly { comparator: string; value: number; unit: string; baseline?: number | null }[]) =>
      values.map((v) => [v.comparator, v.value, v.unit, v.baseline ?? null]);
    expect(planOf(id).facts.targets.map((t) => [t.objective, t.indicator, t.direction, t.deadline, t.start, plain(t.values)])).toEqual(
      gold().targets.map((t) => [t.objective, t.indicator, t.direction, t.deadline, t.start ?? null, plain(t.values)]),
    );
  });

  goldTest('has the same recipients', () => {
    expect(planOf(id).facts.recipients).toEqual(gold().recipients.map((recipient) => recipient.text));
  });

  goldTest('is signed by the same person in the same capacity', () => {
    const { capacity, position, name } = planOf(id).facts.signature;
    const signature = gold().signature;
    expect([capacity.join('+'), position, name]).toEqual([signature.capacity ?? '', signature.position, signature.name]);
  });

  goldTest('gives each body as many tasks, asked or assigned', () => {
    expect(planOf(id).bodies.map((body) => [body.tasks.length, body.requested])).toEqual(
      gold().agency_tasks.map((body) => [body.task_count, body.requested]),
    );
  });
});
