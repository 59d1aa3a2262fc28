/** After any edits, what is kept and what is made anew are together the same, byte for byte, as a build from nothing. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusPlan } from '../../scripts/bench/plan-corpus.ts';
import { buildPlans, prunePlans } from '../../src/builder/build-plans.ts';
import { digestOf, type PlanFile } from '../../src/builder/shards.ts';
import { isPlanFile } from '../../src/compile-plan.ts';
import { placeOf } from '../../src/content-folder.ts';
import type { SourceFile } from '../../src/read-content.ts';
import { contentFolder } from '../fixtures/content.ts';
import { frameText } from '../fixtures/frame.ts';

interface State {
  plans: Map<string, string>;
  others: Map<string, string>;
  today: string;
  frame: string;
}

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'incremental-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const others = contentFolder().filter((file) => !isPlanFile(file) && !/days|changes/.test(file.path));
const places = [
  { id: 'hue', name: 'thành phố Huế' },
  { id: 'an-giang', name: 'tỉnh An Giang' },
];
const sentences = [
  'Cùng làm để mọi người được đối xử như nhau trong gia đình và nơi làm việc.',
  'Tổ chức tập huấn cho cán bộ ở các thôn, tổ dân phố trong năm.',
];
/** Two provinces, three years, and a second plan in one shard. */
const made = [0, 1, 2, 3355, 3356, 6710].map((i) => corpusPlan(i, sentences, places));
/** More than one thread is started for. */
const made80 = Array.from({ length: 80 }, (_, i) => corpusPlan(i, sentences, places));
const start = (): State => ({
  plans: new Map(made.map(({ path, text }) => [`content/${path}`, text])),
  others: new Map(others.map(({ path, text }) => [path, text])),
  today: '2026-11-23',
  frame: frameText,
});
const filesIn = (map: Map<string, string>): SourceFile[] => [...map].map(([path, text]) => ({ path, text }));

/** Puts the plans on the disk, as editors have them. */
function writePlans(plans: Map<string, string>, content: string): PlanFile[] {
  rmSync(content, { recursive: true, force: true });
  return [...plans].map(([path, text]) => {
    const place = placeOf(content, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    return { path, digest: digestOf([Buffer.from(text)]) };
  });
}

const sourcesOf = (state: State, content: string) => ({
  setting: { folder: content, others: filesIn(state.others), today: state.today, siteUrl: 'http://localhost:4321/' },
  frame: Promise.resolve(state.frame),
});

/** Builds into a folder, keeping things in another; answers with every file's bytes. */
async function build(state: State, cache: string, out: string): Promise<{ faults: number; files: Map<string, string> }> {
  const project = digestOf([state.today, state.frame, ...[...state.others].flat()]);
  const content = `${out}-content`;
  rmSync(out, { recursive: true, force: true });
  const built = await buildPlans({ ...sourcesOf(state, content), plans: writePlans(state.plans, content), project, cache, into: out });
  if (built.faults.length > 0) return { faults: built.faults.length, files: new Map() };
  await prunePlans(cache, built);
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return { faults: 0, files: new Map(paths.map((path) => [path.slice(out.length), readFileSync(path, 'utf8')])) };
}

const nth = (map: Map<string, string>, n: number) => [...map.keys()].sort()[n % Math.max(1, map.size)];
const edit = (map: Map<string, string>, n: number, change: (text: string) => string) => {
  const path = nth(map, n);
  if (path) map.set(path, change(map.get(path) ?? ''));
};

/** What may happen to a content folder and its project between two builds; `n` says to which file. */
const edits: Record<string, (state: State, n: number) => void> = {
  'a sentence of a plan': ({ plans }, n) =>
    edit(plans, n, (text) => text.replace('## I. Mục đích, yêu cầu\n', `## I. Mục đích, yêu cầu\n\nLần ${n}.\n`)),
  'a title of a plan': ({ plans }, n) => edit(plans, n, (text) => text.replace(/^shortTitle: "/m, `shortTitle: "${n} `)),
  'a day of issue': ({ plans }, n) => edit(plans, n, (text) => text.replace(/^(issuedOn: "\d{4}-)\d\d/m, `$10${(n % 9) + 1}`)),
  'a plan is added': ({ plans }, n) => {
    const { path, text } = corpusPlan(n * 7 + 3, sentences, places);
    plans.set(`content/${path}`, text);
  },
  'a plan is renamed': ({ plans }, n) => {
    const path = nth(plans, n);
    if (!path) return;
    plans.set(path.replace(/(-\d+)?\.mdx$/, `-${n}.mdx`), plans.get(path) ?? '');
    plans.delete(path);
  },
  'a plan is deleted': ({ plans }, n) => void plans.delete(nth(plans, n) ?? ''),
  'a plan is broken': ({ plans }, n) => edit(plans, n, (text) => `${text}\n{1 + 1}\n`),
  'a plan is mended': ({ plans }) => plans.forEach((text, path) => plans.set(path, text.replaceAll('\n{1 + 1}\n', ''))),
  'a hotline': ({ others: rest }) =>
    edit(rest, [...rest.keys()].sort().indexOf('content/hotlines/111.yaml'), (text) => text.replace(/order: \d+/, 'order: 11')),
  'a document': ({ others: rest }) => edit(rest, [...rest.keys()].sort().indexOf('content/laws.yaml'), (text) => `${text}\n# đổi\n`),
  'the day': (state, n) => (state.today = `2026-12-${String((n % 28) + 1).padStart(2, '0')}`),
  'the layout': (state, n) => (state.frame = frameText.replace('<main>', `<main data-v="${n}">`)),
};

describe('a build after any edits', () => {
  test('is the same as a build from nothing', async () => {
    const step = fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(999));
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const base = join(folder, String(++run));
        const state = start();
        expect((await build(state, join(base, 'cache'), join(base, 'out'))).faults).toBe(0);
        for (const [i, [name, n]] of steps.entries()) {
          edits[name]?.(state, n);
          const warm = await build(state, join(base, 'cache'), join(base, 'out'));
          const cold = await build(state, join(base, `cold-${i}`), join(base, `cold-out-${i}`));
          expect(warm.faults).toBe(cold.faults);
          expect([...warm.files.keys()]).toEqual([...cold.files.keys()]);
          expect([...warm.files].filter(([path, text]) => text !== cold.files.get(path)).map(([path]) => path)).toEqual([]);
        }
        rmSync(base, { recursive: true });
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  test('keeps what an edit does not touch', async () => {
    const state = start();
    const base = join(folder, 'kept');
    const of = () => {
      const project = digestOf(['same']);
      const content = join(folder, 'kept-content');
      const into = join(folder, 'kept-out');
      rmSync(into, { recursive: true, force: true });
      return buildPlans({ ...sourcesOf(state, content), plans: writePlans(state.plans, content), project, cache: base, into });
    };
    expect((await of()).made).toBeGreaterThan(2);
    expect((await of()).made).toBe(0);
    edits['a sentence of a plan']?.(state, 0);
    expect((await of()).made).toBe(1);
  });

  test('in threads is the same as in one', async () => {
    const state = { ...start(), plans: new Map(made80.map(({ path, text }) => [`content/${path}`, text])) };
    const whole = await build(state, join(folder, 'threads'), join(folder, 'threads-out'));
    expect(whole.faults).toBe(0);
    const alone = await build(
      { ...state, plans: new Map([...state.plans].slice(0, 40)) },
      join(folder, 'alone'),
      join(folder, 'alone-out'),
    );
    const pages = [...alone.files].filter(([path]) => path.startsWith('/ke-hoach/'));
    expect(pages.length).toBe(40);
    expect(pages.filter(([path, text]) => whole.files.get(path) !== text)).toEqual([]);
  }, 60_000);

  test.each([3, 80])('fails with its frame, and keeps nothing: %i plans', async (count) => {
    const plans = new Map(made80.slice(0, count).map(({ path, text }) => [`content/${path}`, text]));
    const content = join(folder, 'frameless');
    const [cache, into] = [join(folder, `frameless-cache-${count}`), join(folder, 'frameless-out')];
    const frame = Promise.reject<string>(new Error('Astro không dựng được khung'));
    frame.catch(() => undefined);
    const sources = { ...sourcesOf(start(), content), frame, plans: writePlans(plans, content), project: 'x', cache, into };
    await expect(buildPlans(sources)).rejects.toThrow('không dựng được khung');
    expect(existsSync(cache) || existsSync(into)).toBe(false);
  });

  test('refuses a plan that changes while it is being built, and keeps nothing of it', async () => {
    const state = start();
    const content = join(folder, 'moving');
    const plans = writePlans(state.plans, content).map((file) => ({ ...file, digest: 'another' }));
    const [cache, into] = [join(folder, 'moving-cache'), join(folder, 'moving-out')];
    await expect(buildPlans({ ...sourcesOf(state, content), plans, project: 'x', cache, into })).rejects.toThrow(
      'đã đổi trong khi đang dựng',
    );
    expect(existsSync(cache)).toBe(false);
  });
});
