/** A body that no longer exists, with the one that goes on with its work (content/agencies.yaml). */
import { plainName, type DoubtRule } from './doubt.ts';

export const bodiesGone: DoubtRule = ({ facts }, { agencies }) => {
  const told = new Set<string>();
  return facts.bodies.flatMap(({ clause, names }) =>
    names.flatMap((name) => {
      const gone = agencies.find((agency) => agency.names.some((known) => isNamed(plainName(name), plainName(known))));
      if (!gone || told.has(name)) return [];
      told.add(name);
      return [{ clause, quote: name, message: `${name} nay không còn hoặc đã đổi tên. ${gone.successor ?? ''}`.trim() }];
    }),
  );
};

/** "Sở Nội vụ tỉnh X" names "Sở Nội vụ"; "Sở Nội vụ và …" is another name. */
const isNamed = (name: string, known: string) =>
  name === known || (name.startsWith(`${known} `) && /^(?:tỉnh|thành phố|huyện|quận|xã|phường|\()/u.test(name.slice(known.length + 1)));
