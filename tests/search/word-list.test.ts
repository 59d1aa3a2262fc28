import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawerBits, drawerOf, fillDrawers, holdersIn, shelfSize, turnShelf } from '../../src/search/word-list.ts';

const numbers = fc.uniqueArray(fc.nat({ max: 0xffffffff }), { maxLength: 12 }).map((some) => Uint32Array.from(some).sort());
const shelf = fc.array(numbers, { minLength: 1, maxLength: 30 });

describe('the list of words', () => {
  test('gives back every plan of every number, whatever the shelves and however many drawers', () => {
    fc.assert(
      fc.property(fc.array(shelf, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 16 }), (shelves, bits) => {
        const sizes = shelves.map(({ length }) => length);
        const drawers = Array.from(fillDrawers(shelves.map(turnShelf), bits), (drawer) => drawer.slice());
        expect(drawers).toHaveLength(2 ** bits);
        for (const [s, plans] of shelves.entries())
          for (const [place, own] of plans.entries())
            for (const number of own)
              expect(holdersIn(drawers[drawerOf(number, bits)]!, number, bits, sizes)).toContain(place * shelves.length + s);
      }),
      { numRuns: 40 },
    );
  });

  test('names no plan that does not hold a number, but for one in thousands that meets it by chance', () => {
    const held = Array.from({ length: shelfSize }, (_, plan) => Uint32Array.of(plan * 0x01010101, 0xabcdef01).sort());
    const [drawer] = [...fillDrawers([turnShelf(held)], 0)];
    expect(holdersIn(drawer!, 5 * 0x01010101, 0, [shelfSize])).toEqual([5]);
    expect(holdersIn(drawer!, 0x12345678, 0, [shelfSize])).toEqual([]);
    expect(holdersIn(drawer!, 0xabcdef01, 0, [shelfSize])).toHaveLength(shelfSize);
  });

  test('has about as many drawers as plans, so that one stays small', () => {
    expect([1, 5, 100, 1000, 10_000].map((plans) => 2 ** drawerBits(plans))).toEqual([2, 8, 256, 2048, 16_384]);
  });
});
