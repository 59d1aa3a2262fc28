/**
 * The plans, however many: the list of words (word-list.ts) names those that may answer, a file of a few kilobytes for each
 * word; the best of them are read in full, a file for each plan. Nothing that is loaded grows with the number of plans but the
 * row of shelves, eleven letters for each 128.
 */
import type { Abbreviations } from './abbreviations.ts';
import { choosePlans, type Lists } from './choose-plans.ts';
import { unpackPlan, type PlanText } from './plan-text.ts';
import { filterNumber } from './plan-words.ts';
import { readRecord, type ReadRecord } from './read-record.ts';
import { groups } from './record.ts';
import type { Filters, Source } from './source.ts';
import { keysOf } from './tokens.ts';
import { drawerOf, holdersIn, shelfSize } from './word-list.ts';

/** The one file that is read first. */
export interface PlanShelves {
  /** Names the drawers of this edition. */
  edition: string;
  /** How many drawers, as bits. */
  bits: number;
  /** Name of each shelf, and its plans. */
  shelves: [name: string, plans: number][];
}

/** Where a drawer of an edition lies below the folder of the plans; the name changes with its bytes. */
export const drawerPath = (edition: string, drawer: number) => `${edition}/${drawer}_${edition}.pack`;
/** Where the plan at a place of a shelf lies. */
export const planPath = (shelf: string, place: number) => `${shelf}/${place}_${shelf}.pack`;

/** The disk or the network: a drawer by its number, a plan by its shelf and its place there. Null for what is no longer there. */
export interface PlanFiles {
  drawer(edition: string, drawer: number): Promise<Uint8Array | null>;
  plan(shelf: string, place: number): Promise<PlanText | null>;
}

/** Plans read for each ten results; ten where only plans are asked for, and not their clauses. */
const readForTen = 5;
/** Plans kept in memory. */
const mostKept = 240;

export function planSource({ edition, bits, shelves }: PlanShelves, files: PlanFiles, table: Abbreviations): Source {
  const sizes = shelves.map(([, plans]) => plans);
  const total = sizes.reduce((sum, plans) => sum + plans, 0);
  const drawers = keep((drawer: number) => files.drawer(edition, drawer));
  const lists = keep(async (number: number) => {
    const drawer = await drawers(drawerOf(number, bits));
    return drawer ? holdersIn(drawer, number, bits, sizes) : [];
  });
  const read = keep(async (plan: number) => {
    const text = await files.plan(shelves[plan % shelves.length]?.[0] ?? '', Math.floor(plan / shelves.length));
    return text ? readPlan(text, table) : [];
  }, mostKept);
  const readAll = async (plans: readonly number[], filters: Filters) =>
    (await Promise.all(plans.map(read))).flat().filter((record) => passes(record, filters));

  return {
    async find(wanted) {
      if (!total || !isOfPlans(wanted.filters)) return { records: [], beyond: 0 };
      const most = Math.ceil((wanted.filters['loại'] === groups.plan ? 10 : readForTen) * (wanted.limit / 10));
      const all = { of: lists, total, numbers: shelfSize * shelves.length, allowed: await allowed(wanted.filters, lists) };
      const { plans, beyond } = await choosePlans(wanted, all, most);
      return { records: await readAll(plans, wanted.filters), beyond };
    },
    async browse(filters, limit) {
      const left = isOfPlans(filters) ? [...((await allowed(filters, lists)) ?? allPlans(sizes))].sort((a, b) => a - b) : [];
      const records = await readAll(left.slice(0, limit), filters);
      return {
        records: filters['loại'] ? records : records.filter(({ record }) => record.group === 'plan'),
        beyond: Math.max(0, left.length - limit),
      };
    },
  };
}

const allPlans = (sizes: readonly number[]) =>
  sizes.flatMap((plans, shelf) => Array.from({ length: plans }, (_, place) => place * sizes.length + shelf));

/** Each answer is asked for once; what failed is asked again the next time. The oldest go first where there is a most. */
function keep<K, V>(ask: (key: K) => Promise<V>, most = Infinity): (key: K) => Promise<V> {
  const kept = new Map<K, Promise<V>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const answer = ask(key);
    answer.catch(() => kept.delete(key));
    kept.set(key, answer);
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return answer;
  };
}

function readPlan(text: PlanText, table: Abbreviations): ReadRecord[] {
  const context = new Set(keysOf(text.context, table));
  return unpackPlan(text).map((record) => readRecord(record, table, context));
}

const ofPlans: readonly string[] = [groups.plan, groups.clause];
const isOfPlans = ({ loại: kind }: Filters) => !kind || ofPlans.includes(kind);

/** Plans that every filter lets through, newest of each shelf first; null where there is none but the kind. */
async function allowed(filters: Filters, lists: Lists['of']): Promise<ReadonlySet<number> | null> {
  const asked = Object.entries(filters).filter(([name, value]) => name !== 'loại' && value);
  if (!asked.length) return null;
  const holding = await Promise.all(asked.map(([name, value]) => lists(filterNumber(name, value))));
  return new Set(holding.reduce((left, list) => left.filter((plan) => list.includes(plan))));
}

/** The numbers of filters may meet by chance; the plan's own file says what is so. */
const passes = ({ record }: ReadRecord, filters: Filters) =>
  Object.entries(filters).every(
    ([name, value]) => !value || (name === 'loại' ? groups[record.group] === value : record.filters[name]?.includes(value)),
  );
