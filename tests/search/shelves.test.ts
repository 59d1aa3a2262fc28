import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, type PlanHead } from '../../src/search/shelves.ts';
import { shelfSize } from '../../src/search/word-list.ts';

const head = fc.record({
  province: fc.constantFrom('an-giang', 'cao-bang', 'hue', 'dong-nai'),
  year: fc.integer({ min: 2021, max: 2030 }),
});
const heads = fc
  .array(head, { maxLength: 700 })
  .map((some) => some.map((one, n): PlanHead => ({ ...one, id: `${one.province}/${n}`, digest: String(n) })));
const names = (shelves: PlanHead[][]) => shelves.map((shelf) => shelf.map(({ id, digest }) => `${id} ${digest}`).join(','));

describe('shelves', () => {
  test('hold every plan once, none too many, newest first', () => {
    fc.assert(
      fc.property(heads, (plans) => {
        const shelves = arrange(plans);
        expect(
          shelves
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(plans.map(({ id }) => id).sort());
        for (const shelf of shelves) {
          expect(shelf.length).toBeLessThanOrEqual(shelfSize);
          expect(shelf.map(({ year }) => year)).toEqual(shelf.map(({ year }) => year).sort((a, b) => b - a));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('are the same whatever order the plans come in', () => {
    fc.assert(
      fc.property(heads, (plans) => {
        expect(names(arrange(plans.toReversed()))).toEqual(names(arrange(plans)));
      }),
      { numRuns: 10 },
    );
  });

  const many = (count: number): PlanHead[] =>
    Array.from({ length: count }, (_, n) => ({ id: `p${n}`, province: `tinh-${n % 34}`, year: 2024 + (n % 3), digest: String(n) }));

  test('but one stay as they are when a plan changes, comes or goes', () => {
    const before = names(arrange(many(3000)));
    const differ = (plans: PlanHead[]) => names(arrange(plans)).filter((name) => !before.includes(name)).length;
    expect(differ(many(3000).map((plan, n) => (n === 700 ? { ...plan, digest: 'edited' } : plan)))).toBe(1);
    expect(differ(many(3000).filter((_, n) => n !== 700))).toBe(1);
    expect(differ([...many(3000), { id: 'new', province: 'tinh-3', year: 2025, digest: 'new' }])).toBe(1);
  });

  test('are about half full or fuller where plans are many', () => {
    const sizes = arrange(many(10_000)).map(({ length }) => length);
    expect(sizes.length).toBeLessThan((2.2 * 10_000) / shelfSize);
  });
});
