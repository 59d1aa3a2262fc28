/** Plans as public JSON. Field names are those of the content; counts are derived, never stored. */
import { flatten, flattenBlocks, type Block, type Clause } from '../plan/clause.ts';
import type { Plan } from '../plan/queries.ts';
import { rightsOf, type Origin } from './rights.ts';

/** One row of /du-lieu/ke-hoach.json. `url` is a path on the site. */
export function planRow(plan: Plan): object {
  const { facts, id, url, counts } = plan;
  const {
    title,
    shortTitle,
    summary,
    documentType,
    documentNumber,
    documentSymbol,
    status,
    issuer,
    level,
    issuedIn,
    issuedOn,
    issuedPartial,
    period,
    place,
  } = facts;
  return {
    id,
    url,
    title,
    shortTitle,
    summary,
    documentType,
    documentNumber,
    documentSymbol,
    status,
    issuer,
    level,
    issuedIn,
    issuedOn,
    issuedPartial,
    period,
    place,
    json: `/du-lieu/ke-hoach/${id}.json`,
    counts,
  };
}

/** Everything of one plan: facts, clauses in order, tasks by body, editor's notes, counts, licence, citation. */
export function planDocument(plan: Plan, origin: Origin): object {
  return {
    id: plan.id,
    url: plan.url,
    ...plan.facts,
    bodies: plan.bodies,
    clauses: flatten(plan.clauses).map(clauseRow),
    editorNotes: plan.notes.map(({ clause, text }) => ({ clause, text })),
    counts: plan.counts,
    ...rightsOf(plan.facts.title, plan.url, origin),
  };
}

function clauseRow({ id, marker, title, level, blocks }: Clause): object {
  return {
    id,
    marker,
    title,
    level,
    blocks: flattenBlocks(blocks)
      .filter((b) => b.kind !== 'note')
      .map(blockRow),
  };
}

function blockRow({ id, kind, marker, text, rows }: Block): object {
  return kind === 'table' ? { id, rows } : { id, marker, text };
}
