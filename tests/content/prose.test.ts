import { describe, expect, test } from 'vitest';
import type { ProsePart } from '../../src/mdx/prose.ts';
import { realContent } from '../fixtures/real.ts';

const help = (await realContent()).content.pages.filter((page) => page.facts.kind === 'help');

const htmlOf = (parts: readonly ProsePart[]): string =>
  parts.map((part) => (part.kind === 'html' ? part.html : htmlOf(part.parts))).join('');

/** Sentences of a text: blocks and list items end one, and so do . ! ? : and ;. A dot inside a number does not. */
function sentencesOf(html: string): string[] {
  const text = html
    .replace(/<\/(p|li|h[1-6]|td|th|blockquote)>|<(ul|ol)>|<br>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&[a-z#0-9]+;/g, ' ');
  return text
    .split(/\n|[.!?…]+(?=[\s”]|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test('the test’s own reader counts sentences and words', () => {
  expect(sentencesOf('<h2>Gọi ai?</h2><p>Gọi <strong>113</strong>. Hoặc 1.900, rồi chờ!</p><ul><li>em ở đâu;</li></ul>')).toEqual([
    'Gọi ai',
    'Gọi 113',
    'Hoặc 1.900, rồi chờ',
    'em ở đâu;',
  ]);
  expect(wordsOf('Hoặc 1.900, rồi – chờ')).toBe(4);
});

test('there are help pages for every way to be hurt', () => {
  expect(help.map((page) => page.id)).toEqual(
    expect.arrayContaining([
      'can-giup-do-nguy-hiem-ngay-luc-nay',
      'can-giup-do-bi-nguoi-than-lam-dau',
      'can-giup-do-tre-em',
      'can-giup-do-lo-cho-nguoi-khac',
      'can-giup-do-bi-mua-ban',
      'can-giup-do-muon-dung-lai',
    ]),
  );
});

describe.each(help.map((page) => [page.id, page] as const))('help page %s', (_id, page) => {
  const sentences = sentencesOf(htmlOf(page.prose!.parts));

  test('has sentences of at most 20 words on average', () => {
    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.reduce((sum, sentence) => sum + wordsOf(sentence), 0) / sentences.length).toBeLessThanOrEqual(20);
  });

  test('has a source and the day it was read', () => {
    expect(page.facts.checkedOn <= '2026-11-23').toBe(true);
    if (page.id.startsWith('can-giup-do-')) expect(page.facts.sources.length).toBeGreaterThan(0);
  });
});
