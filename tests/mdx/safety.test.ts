import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlanBody } from '../../src/mdx/plan-body.ts';
import { clausesHtml } from '../../src/mdx/plan-html.ts';
import { parseProse, proseComponents, type ProsePart } from '../../src/mdx/prose.ts';
import { flatten, flattenBlocks } from '../../src/plan/clause.ts';
import { hostileText } from '../fixtures/hostile.ts';
import { dangersOf } from '../fixtures/html.ts';

const flattenParts = (parts: readonly ProsePart[]): ProsePart[] =>
  parts.flatMap((part) => [part, ...(part.kind === 'component' ? flattenParts(part.parts) : [])]);
const htmlOf = (parts: readonly ProsePart[]) =>
  flattenParts(parts)
    .map((part) => (part.kind === 'html' ? part.html : ''))
    .join('');

describe('the test’s own reader of HTML', () => {
  test.each([
    ['<p><script>x</script></p>', ['<script>', '<script>']],
    ['<p onclick="x">a</p>', ['onclick=']],
    ['<a href="javascript:x">a</a>', ['href=javascript:x']],
    ['<a href="//host">a</a>', ['href=//host']],
    ['<a href="/an-toan/">a onclick=x</a>', []],
  ])('finds what is dangerous in %s', (html, dangers) => {
    expect(dangersOf(html)).toEqual(dangers);
  });

  test('takes no half-open tag', () => {
    expect(() => dangersOf('<p>a < b</p>')).toThrow('No tag: < b</p>');
    expect(() => dangersOf('<p id=x>')).toThrow();
  });
});

describe('whatever an author writes', () => {
  test('a plan’s body is read without a throw, and its HTML holds nothing that runs', () => {
    fc.assert(
      fc.property(hostileText, (source) => {
        expect(dangersOf(clausesHtml(parsePlanBody(source, 'f.mdx').clauses))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('prose is read without a throw, and its HTML holds nothing that runs', () => {
    fc.assert(
      fc.property(hostileText, (source) => {
        expect(dangersOf(htmlOf(parseProse(source, 'f.mdx').parts))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('every fault has a line and a column of the text, and words', () => {
    fc.assert(
      fc.property(hostileText, (source) => {
        const lines = source.split(/\r\n|\r|\n/).length;
        for (const fault of [...parsePlanBody(source, 'f.mdx').faults, ...parseProse(source, 'f.mdx').faults]) {
          expect(fault.line).toBeGreaterThanOrEqual(1);
          expect(fault.line).toBeLessThanOrEqual(lines);
          expect(fault.column).toBeGreaterThanOrEqual(1);
          expect(fault.message).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a plan without a fault has no address twice, and none that is not made for an address', () => {
    fc.assert(
      fc.property(hostileText, (source) => {
        const { clauses, faults } = parsePlanBody(source, 'f.mdx');
        const ids = flatten(clauses).flatMap((clause) => [clause.id, ...flattenBlocks(clause.blocks).flatMap((block) => block.id ?? [])]);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        if (faults.length === 0) expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('prose without a fault holds no component and no attribute that is not listed', () => {
    fc.assert(
      fc.property(hostileText, (source) => {
        const { parts, faults } = parseProse(source, 'f.mdx');
        if (faults.length > 0) return;
        for (const part of flattenParts(parts)) {
          if (part.kind === 'html') continue;
          expect(Object.keys(proseComponents)).toContain(part.name);
          for (const name of Object.keys(part.attributes)) expect(proseComponents[part.name]).toContain(name);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
