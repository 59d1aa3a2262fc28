/** Old .doc files: through LibreOffice where the machine has one (else these tests say that they are skipped), else their words alone. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOffice, readDocWithOffice } from '../../scripts/office.ts';
import { doubtsOf } from '../../src/importer/doubts.ts';
import { importFile } from '../../src/importer/import-file.ts';
import { reportJson } from '../../src/importer/report-json.ts';
import { annotatedPlans } from '../fixtures/importer/annotated.ts';
import { essence } from '../fixtures/importer/essence.ts';
import { renderDocx } from '../fixtures/importer/render.ts';

const office = findOffice();
const noFacts = { bodies: [], citations: [], namedLaws: [], targets: [], deadlines: [], hotlines: [], period: { from: 2026, to: 2026 } };
const plan = annotatedPlans[0];
if (!plan) throw new Error('no plan');

/** A file as LibreOffice writes it from our own .docx. */
function converted(to: 'doc' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  writeFileSync(join(folder, 'a.docx'), renderDocx(plan?.text ?? '', { automatic: true }));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  spawnSync(office ?? '', [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, 'a.docx')], { timeout: 90_000 });
  return new Uint8Array(readFileSync(join(folder, `a.${to}`)));
}

describe.skipIf(office === null)('with LibreOffice', () => {
  test('a .doc gives the same plan as the .docx, automatic numbers included', async () => {
    const found = await importFile(converted('doc'), 'a.doc', { readDoc: readDocWithOffice });
    if ('refused' in found) throw new Error(found.refused);
    expect(essence(reportJson(found))).toEqual(essence(plan.expected));
  }, 120_000);

  test('a PDF that it prints, with its numbers before a tab, gives the same plan', async () => {
    const found = await importFile(converted('pdf'), 'a.pdf');
    if ('refused' in found) throw new Error(found.refused);
    expect(essence(reportJson(found))).toEqual(essence(plan.expected));
  }, 120_000);

  test('without it the words of a .doc are read, and the officer is told that numbers may be missing', async () => {
    const bytes = converted('doc');
    const found = await importFile(bytes, 'a.doc', { readDoc: (doc) => readDocWithOffice(doc, null) });
    if ('refused' in found) throw new Error(found.refused);
    expect(found.documents[0]?.number.value).toBe('1184/KH-UBND');
    const world = { agencies: [], laws: [], provinces: [], hotlines: [], indicators: [], themes: [] };
    const doubts = doubtsOf(found, world, { facts: noFacts, ids: new Map() }).map((d) => `${d.message} ${d.quote}`);
    expect(doubts.filter((text) => text.startsWith('Số mục có thể thiếu'))).toHaveLength(1);
  }, 120_000);
});

test('a broken .doc is refused in plain words, with and without LibreOffice', async () => {
  const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2000)]);
  for (const program of [null, office])
    expect(await importFile(bytes, 'a.doc', { readDoc: (doc) => readDocWithOffice(doc, program) })).toMatchObject({
      refused: expect.stringContaining('Không đọc được tệp .doc này') as string,
    });
}, 120_000);
