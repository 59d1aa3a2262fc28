/** Whatever the front matter of a plan says, its whole page holds nothing that runs: no script, no handler, no javascript: address. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleHtml } from '../../src/plan-page/article.ts';
import { surroundingsOf } from '../../src/builder/surroundings.ts';
import { hostileText } from '../fixtures/hostile.ts';
import { isSafeUrl } from '../../src/mdx/parse.ts';
import { tagsOf } from '../fixtures/html.ts';
import { realContent, realPlans, today } from '../fixtures/real.ts';

const around = surroundingsOf((await realContent()).content, today, 'http://localhost:4321/');
const plans = await realPlans();

const ran = new Set(['script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'img', 'svg', 'link', 'meta', 'base']);

/** Tags that run or load something, handlers, and addresses that are not plain. A tag that cannot be read throws. */
const dangersOf = (html: string): string[] =>
  tagsOf(html).flatMap(({ name, attributes }) => [
    ...(ran.has(name) ? [`<${name}>`] : []),
    ...Object.keys(attributes).filter((key) => /^on|^(style|src|srcdoc|action)$/.test(key)),
    ...(attributes['href'] !== undefined && !isSafeUrl(attributes['href']) ? [`href=${attributes['href']}`] : []),
  ]);

/** The same value with every string in it replaced, but for those that a schema holds to a pattern or to a list. */
function poison(value: unknown, words: string, key = ''): unknown {
  const kept = ['province', 'formerUnit', 'clause', 'clauses', 'level', 'documentType', 'status', 'edition', 'otherEdition', 'capacity'];
  const held = [...kept, 'role', 'kind', 'comparator', 'direction', 'date', 'issuedOn', 'recurring', 'from', 'to', 'checkedOn', 'url'];
  if (held.includes(key)) return value;
  if (typeof value === 'string') return words;
  if (Array.isArray(value)) return value.map((item) => poison(item, words, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, words, name)]));
  return value;
}

describe('a plan’s page', () => {
  test.each(plans.map((plan) => [plan.id, plan] as const))('%s holds nothing that runs', (_id, plan) => {
    expect(dangersOf(articleHtml(plan, around))).toEqual([]);
    expect(dangersOf(articleHtml(plan, around, plan))).toEqual([]);
  });

  test('holds nothing that runs whatever words its facts are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), hostileText, (plan, words) => {
        const facts = poison(plan.facts, words) as typeof plan.facts;
        const bodies = poison(plan.bodies, words) as typeof plan.bodies;
        expect(dangersOf(articleHtml({ ...plan, facts, bodies }, around))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
