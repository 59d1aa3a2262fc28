/** A record read in full: where each of its words stands, and which stand in its title or among its names of place and time. */
import type { Abbreviations } from './abbreviations.ts';
import type { Hit } from './rank.ts';
import type { Reading } from './query.ts';
import { headingWords, sectionsOf, type SearchRecord } from './record.ts';
import { keysOf } from './tokens.ts';

export interface ReadRecord {
  record: SearchRecord;
  places: ReadonlyMap<string, number[]>;
  heading: ReadonlySet<string>;
  context: ReadonlySet<string>;
}

export interface Match {
  hit: Hit;
  reading: Reading;
}

/** Reads title, other names and text in turn; `context` is the names that the parts of a plan share, read by the caller once; the titles of the sections above count like them. */
export function readRecord(record: SearchRecord, table: Abbreviations, context = new Set(keysOf(record.context, table))): ReadRecord {
  const title = keysOf(record.title, table);
  const aliases = keysOf(record.aliases, table);
  const places = new Map<string, number[]>();
  let place = 0;
  for (const keys of [title, aliases, keysOf(record.text, table), keysOf(record.unsaid ?? '', table)])
    for (const key of keys) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
      place += 1;
    }
  const sections = sectionsOf(record).flatMap((section) => keysOf(section, table));
  return {
    record,
    places,
    heading: new Set([...title.slice(0, headingWords), ...aliases]),
    context: sections.length ? new Set([...context, ...sections]) : context,
  };
}

/** Where a record holds a word of the query: in the reading that is trusted most, and in all that are trusted as much. */
export function matchIn({ places, heading, context }: ReadRecord, readings: readonly Reading[]): Match | undefined {
  let best: Match | undefined;
  for (const reading of readings) {
    const { key, trust } = reading;
    if (best && trust < best.reading.trust) continue;
    const at = places.get(key);
    const [inHeading, inContext] = [heading.has(key), context.has(key)];
    if (!at && !inHeading && !inContext) continue;
    const same = best?.reading.trust === trust ? best : undefined;
    best = {
      reading: same?.reading ?? reading,
      hit: {
        places: same ? [...same.hit.places, ...(at ?? [])] : (at ?? []),
        inHeading: inHeading || (same?.hit.inHeading ?? false),
        inContext: inContext || (same?.hit.inContext ?? false),
        trust,
      },
    };
  }
  return best;
}
