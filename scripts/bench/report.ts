/** From addresses found to success in the first one and five, and mean reciprocal rank, by group of queries. */
import { readWords } from '../../src/text/words.ts';
import type { HeldOut } from './held-out.ts';
import type { Run } from './run.ts';

export interface LabelledQuery {
  group: string;
  query: string;
  expect: { seed: string; clause: string }[];
}

export interface Verdict extends Run {
  group: string;
  query: string;
  /** 1 for the first result; 0 where none of the ten is right. */
  rank: number;
  expected: readonly string[];
}

export function judge(queries: readonly LabelledQuery[], runs: readonly Run[], urlOf: (seed: string, clause: string) => string): Verdict[] {
  return judgeUrls(
    queries.map(({ group, query, expect }) => ({ group, query, urls: expect.map(({ seed, clause }) => urlOf(seed, clause)) })),
    runs,
  );
}

/** The same for queries whose right addresses are known already. */
export function judgeUrls(queries: readonly { group: string; query: string; urls: readonly string[] }[], runs: readonly Run[]): Verdict[] {
  return queries.map(({ group, query, urls: expected }, i) => {
    const run = runs[i]!;
    return {
      ...run,
      group,
      query,
      expected,
      rank: run.urls.slice(0, 10).findIndex((url) => expected.some((wanted) => leadsTo(url, wanted))) + 1,
    };
  });
}

/** The clause itself, or a part of it: "#iv-9-2" leads to "#iv-9". */
const leadsTo = (url: string, wanted: string) => url === wanted || (wanted.includes('#') && url.startsWith(`${wanted}-`));

const share = (count: number, all: number) =>
  (count / all)
    .toFixed(3)
    .replace(/^0/, '')
    .replace(/^1\.000$/, '1');

export function summarise(verdicts: readonly Verdict[]) {
  const n = verdicts.length;
  return {
    n,
    first: verdicts.filter(({ rank }) => rank === 1).length / n,
    five: verdicts.filter(({ rank }) => rank > 0 && rank <= 5).length / n,
    mrr: verdicts.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / n,
    none: verdicts.filter(({ total }) => total === 0).length,
  };
}

export function printReport(name: string, verdicts: readonly Verdict[], isVerbose: boolean): void {
  console.log(`\n${name}`);
  const groups = [...Map.groupBy(verdicts, ({ group }) => group), ['all', verdicts] as const];
  for (const [group, list] of groups) {
    const { n, first, five, mrr, none } = summarise(list);
    console.log(
      `  ${group.padEnd(16)} ${String(n).padStart(4)}  @1 ${share(first, 1).padStart(5)}  @5 ${share(five, 1).padStart(5)}  MRR ${share(mrr, 1).padStart(5)}  none ${none}`,
    );
  }
  const at = (values: number[], share: number) => values.sort((a, b) => a - b)[Math.floor(values.length * share)]?.toFixed(1);
  for (const kind of ['ms', 'warm'] as const) {
    const values = verdicts.map((verdict) => verdict[kind]);
    console.log(`  ${kind === 'ms' ? 'first time' : 'again (warm)'}: median ${at(values, 0.5)} ms, 95 % ${at(values, 0.95)} ms`);
  }
  if (!isVerbose) return;
  for (const { query, rank, urls, expected, understood } of verdicts.filter((verdict) => verdict.rank !== 1))
    console.log(
      `  ${rank || '-'}  ${query}\n     got ${urls.slice(0, 4).join(' ')}\n     want ${expected.slice(0, 5).join(' ')}${understood ? `\n     understood ${understood}` : ''}`,
    );
}

/** How often the excerpt of a right first result, or its title, shows the whole phrase, and how many marks stand on words that were meant. */
export function printMarks(queries: readonly HeldOut[], runs: readonly Run[], isVerbose: boolean): void {
  const keys = (text: string) => readWords(text).map(({ key }) => key);
  const row = (text: string) => ` ${keys(text).join(' ')} `;
  const right = queries.flatMap(({ query, group, meant = '', urls }, i) => {
    const { marks = [], urls: found = [], excerpt = '', title = '' } = runs[i] ?? {};
    const isRight = group !== 'gapped' && urls.includes(found[0] ?? '');
    return isRight ? [{ query, meant, excerpt, shown: [row(excerpt), row(title)], marked: marks.map(keys) }] : [];
  });
  const hidden = right.filter(({ meant, shown }) => !shown.some((text) => text.includes(row(meant))));
  const words = right.flatMap(({ meant, marked }) => marked.flat().map((key) => keys(meant).includes(key)));
  const percent = (count: number, all: number) => `${((100 * count) / Math.max(all, 1)).toFixed(1)} %`;
  console.log(
    `  phrase shown in excerpt or title: ${percent(right.length - hidden.length, right.length)} of ${right.length} right first results`,
  );
  console.log(`  marks on words that were meant: ${percent(words.filter(Boolean).length, words.length)} of ${words.length}`);
  if (isVerbose) for (const { query, meant, excerpt } of hidden) console.log(`  not shown  ${query} (${meant})\n     ${excerpt}`);
}
