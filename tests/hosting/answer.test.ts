import { expect, test } from 'vitest';
import { answerFaults } from '../../src/hosting/answer.ts';
import { headersOf } from '../../src/hosting/headers.ts';

const small = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const good = small(headersOf('/can-giup-do/'));
const wanted = { status: 200, kindPath: '/can-giup-do/', isSecure: true };

test('an answer with all headers has no fault', () => {
  expect(answerFaults('/can-giup-do/', { status: 200, headers: { ...good, server: 'x' } }, wanted)).toEqual([]);
});

test('says what is missing, what is otherwise, and what follows readers', () => {
  const { 'referrer-policy': _left, ...rest } = good;
  const headers = { ...rest, 'cache-control': 'public, max-age=31536000, immutable', 'set-cookie': 'a=b' };
  expect(answerFaults('/can-giup-do/', { status: 404, headers }, wanted)).toMatchInlineSnapshot(`
    [
      "/can-giup-do/: status 404, not 200",
      "/can-giup-do/: Referrer-Policy is missing, not “no-referrer”",
      "/can-giup-do/: Cache-Control is “public, max-age=31536000, immutable”, not “public, max-age=300, stale-if-error=86400”",
      "/can-giup-do/: set-cookie is sent; it follows readers",
    ]
  `);
});

test('asks for the rule to use HTTPS only over HTTPS', () => {
  const { 'strict-transport-security': _left, ...rest } = good;
  expect(answerFaults('/', { status: 200, headers: rest }, { ...wanted, isSecure: false })).toEqual([]);
  expect(answerFaults('/', { status: 200, headers: rest }, wanted)).toHaveLength(1);
});
