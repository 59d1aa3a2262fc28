import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/importer/report.ts';
import { planFixtures, type ExpectedPlan } from '../fixtures/importer/plans.ts';
import { examineText } from '../fixtures/importer/words.ts';

function summaryOf(d: Found): ExpectedPlan {
  return {
    type: d.typeCode ?? '',
    number: d.number.value,
    issuer: d.issuer.name ?? '',
    place: d.date.place,
    date: d.date.iso,
    title: d.title?.text ?? '',
    period: d.period ? [d.period.from, d.period.to] : null,
    status: d.status,
    outline: d.view.outline.nodes.map((n) => `${n.level} ${n.marker}`),
    sections: d.sections.map((s) => [s.agencies, s.tasks.length]),
    targets: d.targets.flatMap((t) => t.values.map((v) => `${v.comparator} ${v.value} ${v.unit}`)),
    deadlines: d.deadlines.map((x) => x.date ?? x.recurring ?? ''),
    amounts: d.budget.amounts.map((a) => [a.min, a.max]),
    citations: d.citations.map((c) => c.number),
    recipients: d.recipients.length,
    signer: [d.signature?.capacity.join('+') || null, d.signature?.position ?? '', d.signature?.name ?? null],
  };
}

describe('plans made up for tests', () => {
  test.each(planFixtures.map((plan) => [plan.name, plan] as const))('%s, as text', (_, plan) => {
    expect(examineText(plan.text).documents.map(summaryOf)).toEqual(plan.expected);
  });
});
