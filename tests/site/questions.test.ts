import { describe, expect, test } from 'vitest';
import { questions, type Question } from '../fixtures/search-questions.ts';
import { useSite } from './site.ts';

const site = useSite();

/** An address without what is to be lit; help shown above the results counts as the page it leads to. */
const clean = (href: string) => href.replace(/#?:~:.*$/, '');
const leadsTo = (url: string, wanted: string) =>
  wanted.includes('#') ? url === wanted || url.startsWith(`${wanted}-`) : url.replace(/#.*$/, '') === wanted;

/** Rank of the first right result, 1 for the top; 0 where none of the first ten is right. */
async function rankOf(page: Awaited<ReturnType<typeof site.open>>, { query, urls }: Question): Promise<number> {
  await page.goto(`${site.url}/tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => (document.querySelector('site-search [role=status]')?.textContent ?? '') !== '');
  const found = await page.$$eval('site-search [role=option]', (links) => links.map((link) => link.getAttribute('href') ?? ''));
  return found.slice(0, 10).findIndex((href) => urls.some((wanted) => leadsTo(clean(href), wanted))) + 1;
}

describe('forty everyday questions', () => {
  test('half are typed without marks', () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(questions.filter(({ query }) => /^[\x20-\x7e]+$/.test(query)).length).toBeGreaterThanOrEqual(questions.length / 2);
  });

  test('lead to the right page first in 85 of 100, among the first five in 95 of 100', async () => {
    const page = await site.open('/tim-kiem/');
    const ranks: { query: string; rank: number }[] = [];
    for (const question of questions) ranks.push({ query: question.query, rank: await rankOf(page, question) });
    await page.close();
    const missed = ranks.filter(({ rank }) => rank !== 1).map(({ query, rank }) => `${rank}: ${query}`);
    expect(ranks.filter(({ rank }) => rank === 1).length / ranks.length, missed.join('\n')).toBeGreaterThanOrEqual(0.85);
    expect(ranks.filter(({ rank }) => rank > 0 && rank <= 5).length / ranks.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
