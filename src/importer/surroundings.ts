/** What the importer may ask of the site's content: provinces with their former names, laws by number, and what plans are held to. */
import type { World } from '../plan/rules/doubt.ts';
import { worldOf, type WorldContent } from '../plan/rules/world.ts';
import type { Surroundings } from './write/facts.ts';

export interface KnownContent extends WorldContent {
  places: readonly (WorldContent['places'][number] & { id: string })[];
}

/** Laws without a number cannot be told from others of their name, and are left out. */
export function surroundingsOf(content: KnownContent): Pick<Surroundings, 'provinces' | 'laws'> & { world: World } {
  return {
    provinces: content.places.map(({ id, facts }) => ({ id, names: [facts.name, ...facts.formerly] })),
    laws: content.laws.flatMap(({ id, facts }) => (facts.number ? [{ id, number: facts.number }] : [])),
    world: worldOf(content),
  };
}
