/** Generated plans as records, and queries whose answers are known: for size and speed, never for quality alone. */
import type { SearchRecord } from '../../src/search/record.ts';
import { seeded, type HeldOut } from './held-out.ts';

interface Generator {
  loadSentences(folder: string): string[];
  makePlan(i: number, sentences: string[], options: { format: 'md' }): { path: string; text: string };
}

/** Records of plan 0…count-1, one plan at a time. `folder` is the shared one beside the project. */
export async function* generatedPlans(count: number, folder: string): AsyncGenerator<SearchRecord[]> {
  const { loadSentences, makePlan } = (await import(`${folder}/bench/gen-plans.mjs`)) as Generator;
  const sentences = loadSentences(`${folder}/seeds`);
  for (let i = 0; i < count; i++) {
    const { path, text } = makePlan(i, sentences, { format: 'md' });
    yield planRecords(path, text.normalize('NFC'));
  }
}

function planRecords(path: string, text: string): SearchRecord[] {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const fact = (name: string) => (new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(front)?.[1] ?? '').trim();
  const [title, year, province] = [fact('title'), fact('nam'), fact('tinh')];
  const url = `/ke-hoach/${path}/`;
  const context = [fact('xa') && `xã ${fact('xa')}`, province, `năm ${year}`].filter(Boolean).join(', ');
  const filters = { nơi: [province], năm: [year] };
  const plan: SearchRecord = {
    url,
    group: 'plan',
    title,
    trail: '',
    context,
    aliases: fact('soKyHieu'),
    text: `${fact('coQuan')}. ${fact('tomTat')}`,
    filters,
  };
  const parts = body.split(/\n(?=#{2,3} )/).slice(1);
  return [
    plan,
    ...parts.map((part): SearchRecord => {
      const [head = '', ...lines] = part.split('\n');
      const [, number = '', name = ''] = /^#+ ([\d.]+?)\.? (.*)$/.exec(head) ?? [];
      const words = lines
        .join('\n')
        .replace(/[*|>]|\]\([^)]*\)|\[/g, ' ')
        .trim();
      return {
        url: `${url}#${number.replaceAll('.', '-')}`,
        group: 'clause',
        title: name,
        trail: title,
        context,
        aliases: '',
        text: words,
        filters,
      };
    }),
  ];
}

/** Sixty plans sought by their place and year, half without marks, and sixty by number and place. */
export function knownItems(plans: readonly SearchRecord[], fold: (text: string) => string): HeldOut[] {
  const random = seeded(7);
  return Array.from({ length: 60 }, (_, n) => {
    const plan = plans[Math.floor(random() * plans.length)]!;
    const ways = [
      `kế hoạch ${plan.context.replaceAll(',', '')}`,
      fold(`ke hoach ${plan.context.replaceAll(',', '')}`),
      `${plan.aliases} ${plan.context.split(', năm')[0]}`,
    ];
    const group = `known item ${['marked', 'unmarked', 'number'][n % 3]}`;
    const urls = plans
      .filter(({ context, aliases }) => context === plan.context && (n % 3 !== 2 || aliases === plan.aliases))
      .map(({ url }) => url);
    return { group, query: ways[n % 3] ?? '', urls };
  });
}
