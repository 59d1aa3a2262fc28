/** What was found in one document, and in one file: plain values, each with its source line. */
import type { documentTypes } from '../plan/schema.ts';
import type { Change } from './document.ts';
import type { Joint } from './blocks.ts';
import type { Budget } from './recognise/budget.ts';
import type { Citation } from './recognise/citations.ts';
import type { Deadline } from './recognise/deadlines.ts';
import type { DateLine, NumberLine } from './recognise/header.ts';
import type { Issuer } from './recognise/issuer.ts';
import type { NamedLaw } from './recognise/named-laws.ts';
import type { ActionMonth, Hotline, SpecialDay } from './recognise/occasions.ts';
import type { Suspect } from './recognise/suspects.ts';
import type { Responsible } from './recognise/responsible.ts';
import type { Recipient, Signature } from './recognise/tail.ts';
import type { Target } from './recognise/targets.ts';
import type { AgencySection } from './recognise/tasks.ts';
import type { DocumentView } from './recognise/value.ts';

export interface Found {
  view: DocumentView;
  typeCode: keyof typeof documentTypes | null;
  status: 'issued' | 'draft';
  number: NumberLine;
  issuer: Issuer;
  date: DateLine;
  title: { text: string; lines: number[] } | null;
  period: { from: number; to: number; kind: 'year' | 'range' } | null;
  addressee: { text: string; line: number } | null;
  citations: Citation[];
  namedLaws: NamedLaw[];
  sections: AgencySection[];
  targets: Target[];
  /** Which body answers for which of the targets. */
  responsible: Responsible[];
  deadlines: Deadline[];
  budget: Budget;
  actionMonth: ActionMonth;
  specialDays: SpecialDay[];
  hotlines: Hotline[];
  recipients: Recipient[];
  signature: Signature | null;
  joints: Joint[];
  suspects: Suspect[];
}

export interface Imported {
  documents: Found[];
  changes: Change[];
}
