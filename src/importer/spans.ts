/** A value without a place in the source is no value: it is taken out before anything is shown or written. */
import type { Found } from './found.ts';

const isPlaced = (line: number | null | undefined): boolean => typeof line === 'number' && line > 0;
const placed = <T extends { line: number }>(list: readonly T[]): T[] => list.filter((x) => isPlaced(x.line));

/** The same document, every value of it with the source line on which it stands. */
export function withSpans(d: Found): Found {
  const hasTitle = d.title !== null && d.title.lines.some(isPlaced);
  return {
    ...d,
    number: isPlaced(d.number.line) ? d.number : { ...d.number, value: null, serial: null, symbol: null, missing: true },
    issuer: d.issuer.lines.some(isPlaced) ? d.issuer : { ...d.issuer, name: null, parent: null },
    date: isPlaced(d.date.line) ? d.date : { place: null, iso: null, partial: null, line: null },
    title: hasTitle ? d.title : null,
    period: hasTitle ? d.period : null,
    addressee: isPlaced(d.addressee?.line) ? d.addressee : null,
    citations: d.citations.filter((c) => c.mentions.some((m) => isPlaced(m.line))),
    namedLaws: d.namedLaws.filter((l) => l.mentions.some((m) => isPlaced(m.line))),
    sections: placed(d.sections),
    targets: placed(d.targets),
    responsible: d.responsible.filter((r) => isPlaced(r.target.line)),
    deadlines: placed(d.deadlines),
    budget: { ...d.budget, amounts: placed(d.budget.amounts), sources: placed(d.budget.sources) },
    specialDays: placed(d.specialDays),
    hotlines: placed(d.hotlines),
    recipients: placed(d.recipients),
    signature: d.signature?.lines.some(isPlaced) ? d.signature : null,
    suspects: placed(d.suspects),
  };
}
