/** Sure values are right, every value has a place, and what is unsure says so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reportJson } from '../../src/importer/report-json.ts';
import { withSpans } from '../../src/importer/spans.ts';
import { annotatedPlans } from '../fixtures/importer/annotated.ts';
import { sureOf, type Sure } from '../fixtures/importer/sure.ts';
import { examineText } from '../fixtures/importer/words.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const add = (a: Sure, b: Sure): Sure => ({ values: a.values + b.values, sure: a.sure + b.sure, wrong: [...a.wrong, ...b.wrong] });
const none: Sure = { values: 0, sure: 0, wrong: [] };

describe('certainty', () => {
  test('of the sure values of made-up plans 99 in 100 are right, and most values are sure', () => {
    const all = annotatedPlans.map((p) => sureOf(reportJson(examineText(p.text)), p.expected)).reduce(add, none);
    expect(all.wrong).toEqual([]);
    expect(all.sure).toBeGreaterThan(600);
    expect(all.sure / all.values).toBeGreaterThan(0.7);
    expect(all.sure).toBeLessThan(all.values);
  });

  test.skipIf(!existsSync(`${shared}import/gold`))('of real plans as well', () => {
    const all = readdirSync(`${shared}import/gold`)
      .map((name) => {
        const gold = JSON.parse(readFileSync(`${shared}import/gold/${name}`, 'utf8')) as { documents: unknown[] };
        const text = readFileSync(`${shared}seeds/${name.replace('.json', '.txt')}`, 'utf8');
        return sureOf(reportJson(examineText(text)), gold);
      })
      .reduce(add, none);
    expect(all.wrong.length / all.sure, all.wrong.join('\n')).toBeLessThanOrEqual(0.01);
    expect(all.sure).toBeGreaterThan(300);
  });

  test('a value that is found in an unusual way is to be checked, not sure', () => {
    const head = 'UBND TỈNH SƠN KHÊ\n\nSố: 5/KH-UBND\n\nSơn Khê, ngày 2 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nCông tác năm 2026\n\n';
    const [d] = reportJson(examineText(`${head}I. MỤC TIÊU\n\n1. Tổ chức 4 lớp.\n\nII. BÁO CÁO\n\nBáo cáo trước ngày 15/12.`))
      .documents as {
      certainty: Record<string, string>;
      targets: { certainty: string }[];
      deadlines: { certainty: string }[];
    }[];
    expect(d?.certainty).toMatchObject({ number: 'sure', date: 'sure', place: 'sure', signer: 'missing', addressee: 'missing' });
    expect(d?.targets[0]?.certainty).toBe('check');
    expect(d?.deadlines[0]?.certainty).toBe('check');
  });
});

describe('places', () => {
  test('what has no line is no value', () => {
    const [found] = examineText(annotatedPlans[0]?.text ?? '').documents;
    if (!found) throw new Error('no document');
    const lost = withSpans({
      ...found,
      number: { ...found.number, line: null },
      issuer: { ...found.issuer, lines: [] },
      date: { ...found.date, line: null },
      title: { text: 'Không có trong văn bản', lines: [] },
      targets: found.targets.map((t) => ({ ...t, line: 0 })),
      recipients: [{ text: 'Không ai', line: 0 }],
    });
    expect(lost).toMatchObject({ number: { value: null }, issuer: { name: null }, date: { iso: null }, title: null, period: null });
    expect([...lost.targets, ...lost.recipients]).toEqual([]);
  });

  test('every value of any text stands on a line of it', () => {
    const line = fc.constantFrom(...annotatedPlans.flatMap((p) => p.text.split('\n')));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const text = lines.join('\n\n');
        const last = text.split('\n').length;
        for (const at of positions(reportJson(examineText(text)).documents)) expect(at >= 1 && at <= last).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

/** Every line that a report names. */
function positions(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(positions);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === 'line' && typeof item === 'number' ? [item] : positions(item)));
}
