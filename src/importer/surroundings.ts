/** What the importer may ask of the site's content: provinces with their former names, laws by number, bodies that are no more. */
import type { Law } from '../law/schema.ts';
import type { Agency, Province } from '../place/schema.ts';
import type { KnownChanges } from './doubts.ts';
import type { Surroundings } from './write/facts.ts';

interface Content {
  places: readonly { id: string; facts: Pick<Province, 'name' | 'formerly'> }[];
  laws: readonly { id: string; facts: Pick<Law, 'number' | 'status' | 'statusNote'> }[];
  agencies: readonly { facts: Pick<Agency, 'name' | 'aliases' | 'status' | 'successor'> }[];
}

/** Laws without a number cannot be told from others of their name, and are left out. */
export function surroundingsOf({ places, laws, agencies }: Content): Pick<Surroundings, 'provinces' | 'laws'> & { known: KnownChanges } {
  return {
    provinces: places.map(({ id, facts }) => ({ id, names: [facts.name, ...facts.formerly] })),
    laws: laws.flatMap(({ id, facts }) => (facts.number ? [{ id, number: facts.number }] : [])),
    known: {
      agencies: agencies.flatMap(({ facts }) =>
        facts.status === 'dissolved' || facts.status === 'renamed'
          ? [{ names: [facts.name, ...facts.aliases], successor: facts.successor }]
          : [],
      ),
      laws: laws.flatMap(({ facts }) =>
        facts.number && (facts.status === 'expired' || facts.status === 'replaced')
          ? [{ number: facts.number, note: facts.statusNote ?? 'Văn bản này đã hết hiệu lực.' }]
          : [],
      ),
    },
  };
}
