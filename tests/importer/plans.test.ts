import { describe, expect, test } from 'vitest';
import { importFile } from '../../src/importer/import-file.ts';
import type { Found } from '../../src/importer/found.ts';
import { reportJson } from '../../src/importer/report-json.ts';
import { annotatedPlans } from '../fixtures/importer/annotated.ts';
import { forms, importAs, recallOf } from '../fixtures/importer/forms.ts';
import { essence } from '../fixtures/importer/essence.ts';
import { planFixtures, type ExpectedPlan } from '../fixtures/importer/plans.ts';
import { renderDocx } from '../fixtures/importer/render.ts';
import { examineText } from '../fixtures/importer/words.ts';

async function inWord(text: string, how: Parameters<typeof renderDocx>[1]): Promise<ExpectedPlan[]> {
  const read = await importFile(renderDocx(text, how), 'ke-hoach.docx');
  if ('refused' in read) throw new Error(read.refused);
  return read.documents.map(summaryOf);
}

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

  test.each(planFixtures.map((plan) => [plan.name, plan] as const))('%s, as a Word file with typed numbers', async (_, plan) => {
    expect(await inWord(plan.text, {})).toEqual(plan.expected);
  });

  test.each(planFixtures.slice(0, 1).map((plan) => [plan.name, plan] as const))('%s, with automatic numbers', async (_, plan) => {
    expect(await inWord(plan.text, { automatic: true })).toEqual(plan.expected);
  });

  test.each(planFixtures.flatMap((plan) => ['.VnTime', 'VNI-Times'].map((font) => [plan.name, font, plan] as const)))(
    '%s, in %s',
    async (_, font, plan) => {
      expect(await inWord(plan.text, { font })).toEqual(plan.expected);
    },
  );
});

describe.each(Object.keys(forms))('annotated plans as %s', (form) => {
  test.each(
    annotatedPlans
      .filter((plan) => (!plan.isBroken || form === 'text') && !(plan.hasTable && form === 'a PDF'))
      .map((plan) => [plan.name, plan] as const),
  )('%s', async (_name, plan) => {
    const found = await importAs(form, plan.text);
    expect(essence(reportJson(found))).toEqual(essence(plan.expected));
    expect(recallOf(found, plan.text)).toBe(1);
  });
});
