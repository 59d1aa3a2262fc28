/** Generated plans as records, and queries whose answers are known: for size and speed, never for quality alone. */
import type { SearchRecord } from '../../src/search/record.ts';
import type { PlanHead } from '../../src/search/shelves.ts';
import type { RecordSource } from '../search-shelf.ts';
import { isSyllableShape, readSyllable } from '../../src/text/syllable.ts';
import { seeded, type HeldOut } from './held-out.ts';

interface Generator {
  loadSentences(folder: string): string[];
  makePlan(i: number, sentences: string[], options: { format: 'md' }): { path: string; text: string };
}

/** A generated plan before it is read. */
export interface GeneratedHead extends PlanHead {
  url: string;
  context: string;
  aliases: string;
}

export interface Generated extends RecordSource {
  list: GeneratedHead[];
  /** Sentences that one plan alone says, as a reader might ask for them. */
  planted: { url: string; text: string }[];
}

/** Every so many plans one says something that no other says. */
const plantedEvery = 17;

/** Plans 0…count-1, made anew each time one is read. `folder` is the shared one beside the project. */
export async function generatedPlans(count: number, folder: string): Promise<Generated> {
  const { loadSentences, makePlan } = (await import(`${folder}/bench/gen-plans.mjs`)) as Generator;
  const sentences = loadSentences(`${folder}/seeds`);
  const pool = [...new Set(sentences.flatMap((sentence) => sentence.toLowerCase().match(/\p{L}+/gu) ?? []))]
    .filter((word) => isSyllableShape(readSyllable(word).fold))
    .sort();
  const plantedIn = (i: number) => {
    const random = seeded(i);
    return Array.from({ length: 7 }, () => pool[Math.floor(random() * pool.length)]).join(' ');
  };
  const make = (i: number) => {
    const { path, text } = makePlan(i, sentences, { format: 'md' });
    const planted = i % plantedEvery ? '' : `\n## 99. Việc riêng\n\n${plantedIn(i)}.\n`;
    return planRecords(path, text.normalize('NFC') + planted);
  };
  const byId = new Map<string, number>();
  const list = Array.from({ length: count }, (_, i): GeneratedHead => {
    const { url, context, aliases, filters } = make(i)[0]!;
    byId.set(url, i);
    return { id: url, url, context, aliases, province: filters['nơi']?.[0] ?? '', year: Number(filters['năm']?.[0]), digest: String(i) };
  });
  return {
    base: '',
    list,
    read: async (id) => make(byId.get(id)!),
    planted: list.flatMap(({ url }, i) => (i % plantedEvery ? [] : [{ url: `${url}#99`, text: plantedIn(i) }])),
  };
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
export function knownItems(plans: readonly Pick<SearchRecord, 'url' | 'context' | 'aliases'>[], fold: (text: string) => string): HeldOut[] {
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

/** Forty planted sentences asked for by five words of their seven, half without marks. */
export function plantedItems(planted: readonly { url: string; text: string }[], fold: (text: string) => string): HeldOut[] {
  const random = seeded(13);
  return Array.from({ length: Math.min(40, planted.length) }, (_, n) => {
    const { url, text } = planted[Math.floor(random() * planted.length)]!;
    const query = text.split(' ').slice(1, 6).join(' ');
    return { group: `said once ${n % 2 ? 'unmarked' : 'marked'}`, query: n % 2 ? fold(query) : query, urls: [url] };
  });
}
