/** The hand-made gold for real documents lies beside the project; without it these tests say that they are skipped. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { forms, importAs, recallOf, reportOf as formReport } from '../fixtures/importer/forms.ts';
import { readText } from '../../src/importer/read-text.ts';
import { reportJson } from '../../src/importer/report-json.ts';
import { examine } from '../../src/importer/report.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const root = existsSync(join(shared, 'import/gold')) ? shared : '';

interface Counts {
  agency_tasks: { task_count: number }[];
  deadlines: unknown[];
  budget: { amounts: unknown[] };
  citations: unknown[];
}

function reportOf(name: string) {
  const source = readFileSync(join(root, 'seeds', name), 'utf8');
  return reportJson(examine(readText(source), source.split('\n').length));
}

describe.skipIf(root === '')('real documents', () => {
  test('score at least .995 against the gold, with every null kept and nothing invented', () => {
    const out = mkdtempSync(join(tmpdir(), 'reports-'));
    for (const name of readdirSync(join(root, 'seeds')).filter((n) => n.endsWith('.txt')))
      writeFileSync(join(out, name.replace('.txt', '.json')), JSON.stringify(reportOf(name)));
    const run = spawnSync(process.execPath, [join(root, 'import/score.mjs'), join(root, 'import/gold'), out, '--min', '0.995'], {
      encoding: 'utf8',
    });
    expect(run.stdout).toContain('null fields kept null: 44 of 44');
    expect(run.status, run.stdout).toBe(0);
  });

  test.each(Object.keys(forms).filter((form) => form !== 'text'))(
    'score at least .99 as %s as well, every word read',
    async (form) => {
      const out = mkdtempSync(join(tmpdir(), 'reports-'));
      for (const name of readdirSync(join(root, 'seeds')).filter((n) => n.endsWith('.txt'))) {
        const text = readFileSync(join(root, 'seeds', name), 'utf8');
        const found = await importAs(form, text);
        expect(recallOf(found, text)).toBe(1);
        writeFileSync(join(out, name.replace('.txt', '.json')), JSON.stringify(formReport(found, text)));
      }
      const run = spawnSync(process.execPath, [join(root, 'import/score.mjs'), join(root, 'import/gold'), out, '--min', '0.99'], {
        encoding: 'utf8',
      });
      expect(run.stdout).toContain('null fields kept null: 44 of 44');
      expect(run.status, run.stdout).toBe(0);
    },
    60_000,
  );

  test.each([
    ['003_a78940a06a22624f.txt', [13, 27, 4, 3, 9]],
    ['004_11ab7f5914bc4762.txt', [13, 41, 2, 0, 10]],
  ])('%s has the counted bodies, tasks, deadlines, amounts and citations', (name, counts) => {
    const d = reportOf(name).documents[0] as Counts;
    const tasks = d.agency_tasks.reduce((sum, s) => sum + s.task_count, 0);
    expect([d.agency_tasks.length, tasks, d.deadlines.length, d.budget.amounts.length, d.citations.length]).toEqual(counts);
  });
});
