/** The site's content, as the rules that raise doubts see it. */
import type { Law } from '../../law/schema.ts';
import type { Agency, Province } from '../../place/schema.ts';
import type { Clause, Block } from '../clause.ts';
import type { PlanFacts } from '../schema.ts';
import type { Passage, Reading, World } from './doubt.ts';

/** Entries of the collections that these rules ask. Rooms that plans may not import are known by their shape. */
export interface WorldContent {
  places: readonly { facts: Pick<Province, 'name' | 'formerly'> }[];
  laws: readonly { id: string; facts: Pick<Law, 'number' | 'title' | 'status' | 'statusNote'> }[];
  agencies: readonly { facts: Pick<Agency, 'name' | 'aliases' | 'status' | 'successor'> }[];
  hotlines: readonly { facts: { dial: string | null; name: string; published?: boolean } }[];
  indicators: readonly {
    facts: {
      code: string | null;
      name: string;
      unit: string;
      direction: 'up' | 'down' | 'keep' | 'none';
      targets: readonly { year: number; value: number | null }[];
    };
  }[];
  months: readonly { facts: { year: number; theme: string | null } }[];
}

export function worldOf({ places, laws, agencies, hotlines, indicators, months }: WorldContent): World {
  return {
    provinces: places.map(({ facts }) => ({ name: facts.name, formerly: facts.formerly })),
    laws: laws.flatMap(({ id, facts }) =>
      facts.status === 'expired' || facts.status === 'replaced'
        ? [
            {
              number: facts.number,
              title: facts.number === null ? facts.title : null,
              // A law without a number carries its year in its key: "luat-phong-chong-bao-luc-gia-dinh-2007".
              year: Number(/-((?:19|20)\d{2})$/.exec(id)?.[1]) || null,
              note: facts.statusNote ?? 'Văn bản này đã hết hiệu lực.',
            },
          ]
        : [],
    ),
    agencies: agencies.flatMap(({ facts }) =>
      facts.status === 'dissolved' || facts.status === 'renamed'
        ? [{ names: [facts.name, ...facts.aliases], successor: facts.successor }]
        : [],
    ),
    hotlines: hotlines.flatMap(({ facts }) => (facts.published === false || !facts.dial ? [] : [{ dial: facts.dial, name: facts.name }])),
    indicators: indicators.flatMap(({ facts: { code, targets, ...facts } }) =>
      code ? [{ ...facts, code, targets: targets.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }])) }] : [],
    ),
    themes: months.flatMap(({ facts: { year, theme } }) => (theme ? [{ year, theme }] : [])),
  };
}

/** A plan of the site, as these rules read it. */
export function readingOf(facts: PlanFacts, clauses: readonly Clause[]): Reading {
  const ofBlock = (block: Block): Passage[] =>
    block.kind === 'note' ? [] : [{ clause: block.id ?? '', marker: block.marker, text: block.text }, ...block.items.flatMap(ofBlock)];
  const ofClause = (clause: Clause): Passage[] => [
    { clause: clause.id, marker: clause.marker, text: clause.title },
    ...clause.blocks.flatMap(ofBlock),
    ...clause.children.flatMap(ofClause),
  ];
  return { facts, texts: clauses.flatMap(ofClause) };
}
