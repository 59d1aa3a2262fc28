/**
 * Which plans hold a word, as bytes. Plans stand in shelves of at most 128; the words of a shelf stand in the order of their
 * numbers, so the first bits of a number name the file ("drawer") in which every shelf's part of it lies.
 *
 * A drawer: for each shelf its length in bytes (three bytes), then for each word the 16 bits of its number that follow those of
 * the drawer, how many plans, and the plans, a byte each; where a bit for each plan is shorter, 0 and the bits.
 */

/** Most plans of one shelf: the number of a plan in its shelf is a byte, and one shelf is re-made in about a second. */
export const shelfSize = 128;

/** The words of one shelf, smallest number first, with the bytes of their lists one behind the other. */
export interface ShelfWords {
  plans: number;
  numbers: Uint32Array;
  /** Where the list of each word begins in `lists`, and at last where the last one ends. */
  starts: Uint32Array;
  lists: Uint8Array;
}

/** Turns the numbers of each plan (smallest first, each once) into the list of plans of each number. */
export function turnShelf(plans: readonly Uint32Array[]): ShelfWords {
  const total = plans.reduce((sum, { length }) => sum + length, 0);
  const entries = new Float64Array(total);
  let at = 0;
  plans.forEach((numbers, plan) => numbers.forEach((number) => (entries[at++] = number * shelfSize + plan)));
  entries.sort();
  const numbers: number[] = [];
  const starts: number[] = [];
  const lists = new Uint8Array(total * 2);
  let end = 0;
  for (let i = 0; i < total;) {
    const number = Math.floor(entries[i]! / shelfSize);
    const holders: number[] = [];
    while (i < total && Math.floor(entries[i]! / shelfSize) === number) holders.push(entries[i++]! % shelfSize);
    numbers.push(number);
    starts.push(end);
    end = writeList(lists, end, holders, plans.length);
  }
  return {
    plans: plans.length,
    numbers: Uint32Array.from(numbers),
    starts: Uint32Array.from([...starts, end]),
    lists: lists.slice(0, end),
  };
}

const bitBytes = (plans: number) => Math.ceil(plans / 8);

function writeList(into: Uint8Array, at: number, holders: readonly number[], plans: number): number {
  const bytes = bitBytes(plans);
  if (holders.length <= bytes) {
    into[at] = holders.length;
    into.set(holders, at + 1);
    return at + 1 + holders.length;
  }
  into[at] = 0;
  for (const plan of holders) into[at + 1 + (plan >> 3)]! |= 1 << (plan & 7);
  return at + 1 + bytes;
}

/** How many drawers, as bits: about one and a half for each plan, so that a drawer stays small however many plans there are. */
export const drawerBits = (plans: number) => Math.min(16, Math.max(0, Math.ceil(Math.log2(Math.max(plans, 1) * 1.5))));

/** The drawer in which a number lies. */
export const drawerOf = (number: number, bits: number) => (bits === 0 ? 0 : number >>> (32 - bits));
const restOf = (number: number, bits: number) => ((number << bits) >>> 16) & 0xffff;

/** Every drawer in turn, filled from the shelves in their order. The bytes of one are good until the next is asked for. */
export function* fillDrawers(shelves: readonly ShelfWords[], bits: number): Generator<Uint8Array> {
  const at = shelves.map(() => 0);
  let room = new Uint8Array(1 << 16);
  for (let drawer = 0; drawer < 2 ** bits; drawer++) {
    let end = 0;
    for (let s = 0; s < shelves.length; s++) {
      const { numbers, starts, lists } = shelves[s]!;
      const from = at[s]!;
      let to = from;
      while (to < numbers.length && drawerOf(numbers[to]!, bits) === drawer) to += 1;
      at[s] = to;
      const size = (to - from) * 2 + starts[to]! - starts[from]!;
      if (end + 3 + size > room.length) room = grown(room, end + 3 + size);
      room[end++] = size >> 16;
      room[end++] = size >> 8;
      room[end++] = size;
      for (let i = from; i < to; i++) {
        const rest = restOf(numbers[i]!, bits);
        room[end++] = rest >> 8;
        room[end++] = rest;
        for (let k = starts[i]!; k < starts[i + 1]!; k++) room[end++] = lists[k]!;
      }
    }
    yield room.subarray(0, end);
  }
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(bytes.length * 2, least));
  larger.set(bytes);
  return larger;
}

/**
 * Plans that hold a number. `shelves` gives the number of plans of each; a plan's own number is its place times the number of
 * shelves, and its shelf: so the first of every shelf come before the second of any.
 */
export function holdersIn(drawer: Uint8Array, number: number, bits: number, shelves: readonly number[]): number[] {
  const rest = restOf(number, bits);
  const found: number[] = [];
  let at = 0;
  shelves.forEach((plans, shelf) => {
    const end = at + 3 + (((drawer[at] ?? 0) << 16) | ((drawer[at + 1] ?? 0) << 8) | (drawer[at + 2] ?? 0));
    for (let i = at + 3; i < end;) {
      const own = (drawer[i]! << 8) | drawer[i + 1]!;
      const count = drawer[i + 2]!;
      if (own === rest) readList(drawer, i + 2, plans, (place) => found.push(place * shelves.length + shelf));
      if (own > rest) break;
      i += 3 + (count || bitBytes(plans));
    }
    at = end;
  });
  return found;
}

function readList(drawer: Uint8Array, at: number, plans: number, take: (plan: number) => void): void {
  const count = drawer[at]!;
  if (count) for (let i = 1; i <= count; i++) take(drawer[at + i]!);
  else for (let plan = 0; plan < plans; plan++) if (drawer[at + 1 + (plan >> 3)]! & (1 << (plan & 7))) take(plan);
}
