/** What was found, as the front matter of a plan (`plan/schema.ts`); a fact whose clause is not known is left out and told. */
import { documentTypes, type PlanFacts } from '../../plan/schema.ts';
import { foldMarks } from '../../text/fold.ts';
import type { Paragraph } from '../document.ts';
import type { Found } from '../found.ts';
import { budgetOf } from './budget-facts.ts';
import { idsOf, withClause } from './clauses.ts';
import type { Citation } from '../recognise/citations.ts';
import type { Signature } from '../recognise/tail.ts';

/** What the site knows and the document does not say: provinces by today's key, laws by number. */
export interface Surroundings {
  provinces: { id: string; names: string[] }[];
  laws: { id: string; number: string }[];
  /** Key of the province, where the officer gives it. */
  place: string | null;
  today: string;
  /** Path of the plain-language edition of the same document, beside which this one stands. */
  beside?: string | null;
  /** Name of the file and its SHA-256 in hex. */
  file: { name: string; sha256: string };
}

export const notInFile = '(không có trong tệp)';
export function factsOf(
  d: Found,
  before: readonly Found[],
  ids: ReadonlyMap<Paragraph, string>,
  around: Surroundings,
): Record<string, unknown> {
  const period = d.period ?? yearOfDate(d);
  const province = around.place ?? provinceOf(d, around);
  const title = d.title?.text ?? notInFile;
  return {
    edition: 'official',
    ...(around.beside ? { otherEdition: around.beside } : {}),
    documentType: d.typeCode ?? 'KH',
    documentNumber: d.status === 'draft' ? null : d.number.value,
    documentSymbol: d.number.symbol,
    status: d.status,
    title,
    shortTitle: shorten(title, 70),
    summary: summaryOf(d),
    issuer: d.issuer.name ?? notInFile,
    level: d.issuer.level === 'central' ? 'province' : (d.issuer.level ?? 'province'),
    issuedIn: d.date.place,
    issuedOn: d.date.iso,
    issuedPartial: d.date.iso ? null : d.date.partial,
    period: period ? { from: period.from, to: period.to } : null,
    place: { province, then: placeThen(d), formerUnit: null },
    submission: before.length ? submissionOf(before) : null,
    signature: signatureFacts(d.signature),
    recipients: d.recipients.map((r) => r.text),
    bodies: d.sections
      .flatMap((s) =>
        s.tasks.length ? [{ clause: ids.get(s.node.paragraph), names: s.agencies, ...(s.requested ? { requested: true } : {}) }] : [],
      )
      .filter((b) => b.clause),
    targets: targetsOf(d, ids),
    deadlines: deadlinesOf(d, ids, period),
    budget: budgetOf(d, ids),
    citations: d.citations
      .map((c) =>
        citationFacts(
          c,
          idsOf(
            ids,
            c.mentions.map((m) => m.paragraph),
          ),
          around,
        ),
      )
      .filter((c) => c.clauses.length > 0),
    namedLaws: d.namedLaws
      .map((l) => ({
        name: l.name,
        year: l.year,
        clauses: idsOf(
          ids,
          l.mentions.map((m) => m.paragraph),
        ),
      }))
      .filter((l) => l.clauses.length > 0),
    actionMonth: monthOf(d, ids),
    specialDays: d.specialDays.flatMap((x) => withClause(ids, x.paragraph, { date: x.date, name: x.name, year: x.year })),
    hotlines: d.hotlines.flatMap((x) => withClause(ids, x.paragraph, { number: x.number, name: x.name })),
    source: {
      description: `Văn bản do cơ quan cung cấp, tệp ${around.file.name}, SHA-256 ${around.file.sha256}.`,
      url: null,
      checkedOn: around.today,
    },
  };
}

function yearOfDate(d: Found): { from: number; to: number } | null {
  const year = Number((d.date.iso ?? d.date.partial)?.slice(0, 4));
  return year ? { from: year, to: year } : null;
}

/** Cut at a word, at most `most` characters. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/\s+\S*$/u, '')}…`;
}

function summaryOf(d: Found): string {
  const parts = [
    `${d.view.outline.nodes.filter((n) => n.parent === null).length} mục lớn`,
    ...(d.sections.length ? [`việc của ${d.sections.length} nhóm cơ quan`] : []),
    ...(d.targets.length ? [`${d.targets.length} chỉ tiêu`] : []),
  ];
  return `${documentTypes[d.typeCode ?? 'KH']} của ${d.issuer.name ?? 'cơ quan ban hành'}. Văn bản có ${parts.join(', ')}.`;
}

const flat = (text: string) =>
  foldMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The province whose name, today's or a former one, the document names first: issuer, parent, place, title, then most often. */
export function provinceOf(d: Found, { provinces }: Surroundings): string | null {
  const near = ` ${flat([d.issuer.name, d.issuer.parent, d.date.place, d.title?.text].filter(Boolean).join(' . '))} `;
  const bare = (name: string) => flat(name).replace(/^(?:tinh|thanh pho) /, '');
  const named =
    provinces.find(({ names }) => names.some((n) => near.includes(` ${flat(n)} `))) ??
    provinces.find(({ names }) => names.some((n) => near.includes(` ${bare(n)} `)));
  if (named) return named.id;
  const all = flat(d.view.all.map((p) => p.text).join(' '));
  const counted = provinces.map(({ id, names }) => ({ id, n: names.reduce((sum, n) => sum + all.split(` ${flat(n)} `).length - 1, 0) }));
  const best = counted.sort((a, b) => b.n - a.n)[0];
  return best && best.n > 0 ? best.id : null;
}

/** "UBND huyện Hớn Quản" → "huyện Hớn Quản"; with the parent's locality behind it. */
function placeThen(d: Found): string {
  const locality = (name: string | null) =>
    /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+\p{Lu}[^,]*$/u.exec(name ?? '')?.[0] ?? null;
  const [own, above] = [locality(d.issuer.name), locality(d.issuer.parent)];
  return [own, above === own ? null : above].filter(Boolean).join(', ') || d.date.place || notInFile;
}

function signatureFacts(s: Signature | null): PlanFacts['signature'] {
  return {
    capacity: (s?.capacity ?? []) as PlanFacts['signature']['capacity'],
    authority: s?.authority ?? null,
    position: s?.position ?? notInFile,
    name: s?.name ?? null,
  };
}

function citationFacts(c: Citation, clauses: string[], around: Surroundings | null) {
  const law = around?.laws.find((l) => l.number.toLowerCase() === c.number.toLowerCase())?.id ?? null;
  return { type: c.type, number: c.number, date: c.date, issuer: c.issuer, role: c.role, subject: null, clauses, law };
}

function submissionOf(before: readonly Found[]): unknown {
  const d = before.at(-1);
  return (
    d && {
      documentType: d.typeCode ?? 'TTr',
      documentNumber: d.number.value,
      title: d.title?.text ?? notInFile,
      issuer: d.issuer.name ?? notInFile,
      parentBody: d.issuer.parent,
      issuedIn: d.date.place,
      issuedOn: d.date.iso,
      addressee: d.addressee?.text ?? null,
      attachments: [],
      citations: d.citations.map((c) => citationFacts(c, ['to-trinh'], null)),
      recipients: d.recipients.map((r) => r.text),
      signature: signatureFacts(d.signature),
    }
  );
}

function targetsOf(d: Found, ids: ReadonlyMap<Paragraph, string>): unknown[] {
  return d.targets.flatMap((t) =>
    withClause(ids, t.paragraph, {
      objective: t.objective,
      indicator: t.indicator,
      text: t.text,
      direction: t.direction,
      deadline: t.deadline,
      start: t.start,
      values: t.values,
      ...(d.responsible.some((r) => r.target === t)
        ? { responsible: d.responsible.filter((r) => r.target === t).flatMap((r) => withClause(ids, r.paragraph, { name: r.name })) }
        : {}),
    }),
  );
}

/** A deadline outside the plan's years would be refused by the check; it is left to the editor, with a doubt. */
export function isWithin(year: number, period: { from: number; to: number } | null): boolean {
  return period !== null && year >= period.from && year <= period.to + 1;
}

function deadlinesOf(d: Found, ids: ReadonlyMap<Paragraph, string>, period: { from: number; to: number } | null): unknown[] {
  return d.deadlines
    .filter((x) => x.date === null || isWithin(Number(x.date.slice(0, 4)), period))
    .flatMap((x) =>
      withClause(ids, x.paragraph, {
        kind: x.kind,
        what: x.what,
        date: x.date,
        recurring: x.recurring,
        comparator: x.comparator,
        from: null,
        to: x.to,
        via: x.via,
      }),
    );
}

function monthOf(d: Found, ids: ReadonlyMap<Paragraph, string>): unknown {
  const { from, to, year, theme, mentions } = d.actionMonth;
  const clauses = idsOf(
    ids,
    mentions.map((m) => m.paragraph),
  );
  return clauses.length ? { from, to, year, theme, clauses } : null;
}
