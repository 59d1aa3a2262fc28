/** What the importer found in one file, as plain values: one entry per document, every value with its source line. */
import type { SourceText } from './document.ts';
import { joinCuts, type Joint } from './blocks.ts';
import type { Found, Imported } from './found.ts';
import { normalise } from './normalise.ts';
import { buildOutline } from './outline.ts';
import { withSpans } from './spans.ts';
import { splitDocuments } from './split.ts';
import { readBudget } from './recognise/budget.ts';
import { readCitations } from './recognise/citations.ts';
import { readDeadlines } from './recognise/deadlines.ts';
import { isMarkedDraft, readAddressee, readDate, readNumber, readPeriod, readTitle, type NumberLine } from './recognise/header.ts';
import type { DateLine } from './recognise/header.ts';
import { readIssuer } from './recognise/issuer.ts';
import { readNamedLaws } from './recognise/named-laws.ts';
import { readActionMonth, readHotlines, readSpecialDays } from './recognise/occasions.ts';
import { readResponsible } from './recognise/responsible.ts';
import { readSuspects } from './recognise/suspects.ts';
import { readRecipients, readSignature, type Signature } from './recognise/tail.ts';
import { readTargets } from './recognise/targets.ts';
import { readAgencySections } from './recognise/tasks.ts';
import type { DocumentView } from './recognise/value.ts';

/** All stages after the reader. `lastLine`: the number of lines (or paragraphs) of the source. */
export function examine(source: SourceText, lastLine: number): Imported {
  const clean = normalise(source);
  const joined = joinCuts(clean.paragraphs);
  const documents = splitDocuments(joined.paragraphs, lastLine).map((parts) => {
    const text = [...parts.preamble, ...parts.body];
    const all = [...parts.header, ...parts.title, ...text, ...parts.tail];
    return withSpans(recognise({ parts, outline: buildOutline(parts.body), text, all }, joined.joints));
  });
  return { documents, changes: [...clean.changes, ...joined.changes] };
}

function recognise(view: DocumentView, joints: readonly Joint[]): Found {
  const title = readTitle(view);
  const period = readPeriod(title?.text ?? null);
  const citations = readCitations(view);
  const [sections, targets] = [readAgencySections(view), readTargets(view)];
  const [number, date, signature] = [readNumber(view), readDate(view), readSignature(view)];
  const [first, last] = view.parts.lines;
  return {
    view,
    typeCode: view.parts.typeCode,
    status: statusOf(view, number, date, signature),
    number,
    issuer: readIssuer(view),
    date,
    title,
    period,
    addressee: readAddressee(view),
    citations,
    namedLaws: readNamedLaws(view),
    sections,
    targets,
    responsible: readResponsible(sections, targets),
    deadlines: readDeadlines(view, period),
    budget: readBudget(view),
    actionMonth: readActionMonth(view),
    specialDays: readSpecialDays(view),
    hotlines: readHotlines(view),
    recipients: readRecipients(view),
    signature,
    joints: joints.filter((j) => j.from >= first && j.to <= last),
    suspects: readSuspects(view, citations),
  };
}

/** A blank number with a blank day is a draft, even if a signer is named; a cut header with a signer was issued. */
function statusOf(view: DocumentView, number: NumberLine, date: DateLine, signature: Signature | null): 'issued' | 'draft' {
  if (isMarkedDraft(view)) return 'draft';
  if (number.line !== null && number.missing) return date.iso === null ? 'draft' : 'issued';
  if (number.value !== null) return 'issued';
  const decided = /^\(?(?:Ban hành )?kèm theo (?:Quyết định|Nghị quyết)\s+số\s+\d/iu;
  if ([...view.parts.title, ...view.parts.preamble].some((p) => decided.test(p.text))) return 'issued';
  return signature && (signature.capacity.length > 0 || signature.name !== null) ? 'issued' : 'draft';
}
