/** Syllables to seconds; apart from the reader, so that a browser may load it alone. */

/** Syllables a second of a calm voice on air; every reader may set another. */
export const usualRate = 4.4;

/** Seconds for so many syllables, to a tenth. `rate` is in syllables a second and must be above 0. */
export function secondsFor(syllables: number, rate: number = usualRate): number {
  if (!(rate > 0)) throw new RangeError('a rate of speech must be above 0');
  return Math.round((syllables / rate) * 10) / 10;
}
