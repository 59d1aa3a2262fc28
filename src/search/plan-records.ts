/** A plan as records: one for itself, one for each clause that says something, one for its signature and recipients. */
import { bareName, type ProvinceEntry } from '../place/queries.ts';
import type { Block, Clause } from '../plan/clause.ts';
import { numberText, type Plan } from '../plan/queries.ts';
import { formatDate } from '../text/dates.ts';
import { planFilters } from './filters.ts';
import type { SearchRecord } from './record.ts';

/** `province` is today's; names of before come from the plan's own facts. */
export function planRecords(plan: Plan, province: ProvinceEntry): SearchRecord[] {
  const { facts } = plan;
  const trail = facts.shortTitle;
  const context = contextOf(plan, province);
  const filters = filterValues(plan, province);
  const base = { group: 'clause' as const, context, aliases: '', filters };
  const clauses = plan.clauses
    .flatMap((clause) => clauseRecords(clause, [], plan.url))
    .map((part) => ({ ...base, ...part, trail: [trail, part.trail].filter(Boolean).join(' › ') }));
  const tail = {
    ...base,
    url: `${plan.url}#noi-nhan`,
    title: 'Người ký, nơi nhận',
    trail,
    text: [facts.signature.name, facts.signature.position, ...facts.recipients].filter(Boolean).join('. '),
  };
  return [
    { url: plan.url, group: 'plan', title: facts.shortTitle, trail: '', context, aliases: aliasesOf(plan), text: planText(plan), filters },
    ...clauses,
    tail,
  ];
}

function contextOf({ facts }: Plan, province: ProvinceEntry): string {
  const { from, to } = facts.period;
  const unit = facts.place.formerUnit ? province.formerUnits[facts.place.formerUnit]?.name : null;
  return [unit, facts.place.then, province.name, from === to ? `năm ${from}` : `giai đoạn ${from}-${to}`].filter(Boolean).join(', ');
}

/** What people know a plan by beside its title: its numbers and days, and those of the document that submitted it. */
function aliasesOf({ facts }: Plan): string {
  const { submission } = facts;
  const day = (iso: string | null | undefined) => (iso && iso.length === 10 ? `ngày ${formatDate(iso)}` : null);
  return [facts.documentNumber, day(facts.issuedOn), submission?.documentNumber, day(submission?.issuedOn)].filter(Boolean).join('; ');
}

function planText(plan: Plan): string {
  const { facts } = plan;
  return [facts.title, facts.summary, `Số ${numberText(facts)}`, facts.issuer, facts.submission?.title, facts.signature.name]
    .filter(Boolean)
    .join('. ');
}

function filterValues(plan: Plan, province: ProvinceEntry): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of planFilters(plan, province)) if (name !== 'loại') (values[name] ??= []).push(value);
  const has = [...(plan.counts.targetValues ? ['có chỉ tiêu'] : []), ...(plan.counts.amounts ? ['có số tiền'] : [])];
  return { ...values, ...(has.length && { có: has }) };
}

type Part = Pick<SearchRecord, 'url' | 'title' | 'trail' | 'text'>;

function clauseRecords(clause: Clause, above: readonly Clause[], planUrl: string): Part[] {
  const text = clause.blocks
    .filter((block) => block.kind !== 'note')
    .map(blockText)
    .join('\n');
  const trail = above.map(nameOf).join(' › ');
  const own = text || !clause.children.length ? [{ url: `${planUrl}#${clause.id}`, title: nameOf(clause), trail, text }] : [];
  return [...own, ...clause.children.flatMap((child) => clauseRecords(child, [...above, clause], planUrl))];
}

const nameOf = ({ marker, title }: Clause) => [marker, title].filter(Boolean).join(' ');

function blockText({ marker, text, items }: Block): string {
  return [[marker, text].filter(Boolean).join(' '), ...items.map(blockText)].join('\n');
}

/** "tỉnh Bình Phước" → "Bình Phước": names that a reader may ask by, with and without their kind. */
export const placeAliases = (province: ProvinceEntry) =>
  [...province.formerly.map(bareName), ...Object.values(province.formerUnits).map(({ name }) => name)].join(', ');
