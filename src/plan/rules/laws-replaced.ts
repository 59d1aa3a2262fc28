/** A cited document that has been replaced or has expired, as far as content/laws.yaml knows it with a source. */
import { plainName, type DoubtRule } from './doubt.ts';

export const lawsReplaced: DoubtRule = ({ facts }, { laws }) => [
  ...facts.citations.flatMap(({ number, clauses }) => {
    const law = laws.find((known) => known.number !== null && known.number.toLowerCase() === number.toLowerCase());
    return law ? [{ clause: clauses[0] ?? null, quote: number, message: `${number}: ${law.note}` }] : [];
  }),
  // A law named without a number is told from its successor by the year alone.
  ...facts.namedLaws.flatMap(({ name, year, clauses }) => {
    const law =
      year === null
        ? undefined
        : laws.find((known) => known.title !== null && known.year === year && plainName(known.title) === plainName(name));
    return law ? [{ clause: clauses[0] ?? null, quote: `${name} năm ${year}`, message: `${name} năm ${year}: ${law.note}` }] : [];
  }),
];
