import { describe, expect, test } from 'vitest';
import { importFile } from '../../src/importer/import-file.ts';
import type { Found } from '../../src/importer/found.ts';
import { reportJson } from '../../src/importer/report-json.ts';
import { annotatedPlans } from '../fixtures/importer/annotated.ts';
import { essence } from '../fixtures/importer/essence.ts';
import { planFixtures, type ExpectedPlan } from '../fixtures/importer/plans.ts';
import { renderPdf } from '../fixtures/importer/render-pdf.ts';
import { renderDocx } from '../fixtures/importer/render.ts';
import { examineText, wordsIn } from '../fixtures/importer/words.ts';

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

  test('every word of a Word file is read', async () => {
    for (const { text } of [...planFixtures, ...annotatedPlans.filter((plan) => !plan.isBroken)])
      for (const how of [{}, { automatic: true }, { font: '.VnTime' }, { font: 'VNI-Times' }]) {
        const read = await importFile(renderDocx(text, how), 'a.docx');
        if ('refused' in read) throw new Error(read.refused);
        const words = read.documents.flatMap(({ view }) => printedParagraphs(view).flatMap((x) => wordsIn(x.text)));
        expect(words.sort()).toEqual(wordsIn(withoutMarks(text)).sort());
      }
  });
});

/** What Markdown adds to the words, and the page number that stands alone. */
const withoutMarks = (text: string) => text.replace(/^#+|\*\*|^\*(?=.)|(?<!^)\*$|\||---+(?=[\s|])|^\d$/gmu, '');

function printedParagraphs({ parts }: Found['view']) {
  const { header, typeLine, title, preamble, body, tail } = parts;
  return [...header, ...(typeLine ? [typeLine] : []), ...title, ...preamble, ...body, ...tail];
}

const forms: Record<string, (text: string) => [Uint8Array | Promise<Uint8Array>, string]> = {
  text: (text) => [new TextEncoder().encode(text), 'a.txt'],
  'a Word file with typed numbers': (text) => [renderDocx(text), 'a.docx'],
  'a Word file with automatic numbers': (text) => [renderDocx(text, { automatic: true }), 'a.docx'],
  'a Word file in .VnTime': (text) => [renderDocx(text, { font: '.VnTime' }), 'a.docx'],
  'a Word file in VNI-Times': (text) => [renderDocx(text, { font: 'VNI-Times' }), 'a.docx'],
  'a PDF': (text) => [renderPdf(text), 'a.pdf'],
};

describe.each(Object.entries(forms))('annotated plans as %s', (form, make) => {
  test.each(annotatedPlans.filter((plan) => !plan.isBroken || form === 'text').map((plan) => [plan.name, plan] as const))(
    '%s',
    async (_name, plan) => {
      const [bytes, name] = make(plan.text);
      const found = await importFile(await bytes, name);
      if ('refused' in found) throw new Error(found.refused);
      expect(essence(reportJson(found))).toEqual(essence(plan.expected));
    },
  );
});
