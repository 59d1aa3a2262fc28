/**
 * What an editor should look at in a plan that holds together: a body that is no more, a document that was replaced, a number to
 * call that has died. No faults: an agency's own words stay as they are. Asked by the importer and by `npm run check`.
 */
import type { PlanFacts } from '../schema.ts';

/** A plan as these rules see it: facts, and every printed paragraph with the address of its clause. */
export interface Reading {
  facts: Pick<
    PlanFacts,
    'issuedOn' | 'period' | 'bodies' | 'citations' | 'namedLaws' | 'targets' | 'deadlines' | 'hotlines' | 'actionMonth'
  >;
  texts: readonly Passage[];
}

export interface Passage {
  clause: string;
  /** The printed number that the paragraph begins with, in its own field or in the text; null where there is none. */
  marker: string | null;
  text: string;
}

/** What the site knows besides the plan. */
export interface World {
  /** Bodies that are no more, or have another name. */
  agencies: readonly { names: readonly string[]; successor: string | null }[];
  provinces: readonly { name: string; formerly: readonly string[] }[];
  /** Documents that have expired or were replaced; a law without a number is known by its title and year. */
  laws: readonly { number: string | null; title: string | null; year: number | null; note: string }[];
  hotlines: readonly { dial: string; name: string }[];
  indicators: readonly {
    code: string;
    name: string;
    unit: string;
    direction: 'up' | 'down' | 'keep' | 'none';
    targets: readonly { year: number; value: number }[];
  }[];
  themes: readonly { year: number; theme: string }[];
}

export interface PlanDoubt {
  /** Address of the clause; null for the plan as a whole. */
  clause: string | null;
  /** Words of the document; empty where none stand for it. */
  quote: string;
  /** Vietnamese: what is odd, and what to do. */
  message: string;
}

export type DoubtRule = (plan: Reading, world: World) => PlanDoubt[];

/** The same text for comparing names: composed, one kind of dash, small letters. */
export const plainName = (text: string) =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\s*[–-]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
