/** The page of a document in two editions. */
import { expect, test } from 'vitest';
import { articleHtml } from '../../src/plan-page/article.ts';
import { surroundingsOf } from '../../src/builder/surroundings.ts';
import { isSecondTab, readdress, withTabs } from '../../src/plan/editions.ts';
import { flatten, flattenBlocks } from '../../src/plan/clause.ts';
import { tagsOf } from '../fixtures/html.ts';
import { realContent, realPlans, today } from '../fixtures/real.ts';

const around = surroundingsOf((await realContent()).content, today, 'http://localhost:4321/');
const [first, ...others] = await realPlans();
const plan = first!;
const id = `${plan.id}-ban-co-quan`;
const official = { ...plan, id, facts: { ...plan.facts, edition: 'official' as const, otherEdition: plan.id } };
const plain = { ...plan, facts: { ...plan.facts, otherEdition: id } };
const ids = (html: string) => tagsOf(html).flatMap(({ attributes }) => attributes['id'] ?? []);

test('the agency’s text beside ours has no page; alone it has one', () => {
  expect(withTabs([official, plain, ...others]).map(({ plan: of, official: beside }) => [of.id, beside?.id])).toEqual([
    [plain.id, id],
    ...others.map((other) => [other.id, undefined]),
  ]);
  expect(
    [plain, official, { ...official, facts: { ...official.facts, otherEdition: null } }].map(({ facts }) => isSecondTab(facts)),
  ).toEqual([false, true, false]);
});

test('every address of the second tab is its own, and every link in it leads into it', () => {
  const html = articleHtml(plain, around, official);
  const all = ids(html);
  expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
  const inside = html.slice(html.indexOf('id="ban-co-quan"'));
  const links = tagsOf(`<${inside.slice(inside.indexOf('<') + 1)}`).flatMap(({ attributes }) => attributes['href'] ?? []);
  expect(links.filter((href) => href.startsWith('#') && !ids(`<section ${inside}`).includes(href.slice(1)))).toEqual([]);
  expect(links.filter((href) => href.startsWith('#cq-')).length).toBeGreaterThan(10);
});

test('a plan in one edition has no tabs', () => {
  expect(articleHtml(plan, around)).not.toMatch(/ban-co-quan|ban-dien-giai|class="tabs/);
});

test('only addresses change when clauses get another start', () => {
  const parts = (clauses: typeof plan.clauses) =>
    flatten(clauses).flatMap((clause) => [clause.id, ...flattenBlocks(clause.blocks).map((block) => block.id)]);
  const moved = readdress(plan.clauses, 'cq-');
  expect(parts(moved)).toEqual(parts(plan.clauses).map((part) => part && `cq-${part}`));
  expect(JSON.stringify(moved).replaceAll('"cq-', '"')).toBe(JSON.stringify(plan.clauses));
});
