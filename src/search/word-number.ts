/** Words as numbers of 32 bits (FNV-1a, then mixed so that its first bits are as good as its last). */

const known = new Map<string, number>();
const most = 20_000;

/** The number of a text, the same in every run and on every machine. */
export function fnv(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 255), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  const number = spread(hash);
  if (known.size < most) known.set(text, number);
  return number;
}

/** One number of two, in their order. */
export const mix = (a: number, b: number) => spread((Math.imul(a, 0x9e3779b1) ^ b) + 0x7f4a7c15);

function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
