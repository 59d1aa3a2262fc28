import { describe, expect, test } from 'vitest';
import { currentMessages, officialSlogans, scriptsOf, stateOf } from '../../src/campaign/messages.ts';
import { messageSchema, type ActionMonth } from '../../src/campaign/schema.ts';
import { makeMessage } from '../fixtures/message.ts';

describe('the days of a message', () => {
  test.each([
    ['2026-11-14', 'coming'],
    ['2026-11-15', 'current'],
    ['2026-12-15', 'current'],
    ['2026-12-16', 'expired'],
    ['2027-01-10', 'expired'],
  ])('on %s it is %s', (today, state) => {
    expect(stateOf(makeMessage(), today)).toBe(state);
  });

  test('past its last day it is gone from the kit', () => {
    const kit = [makeMessage(), makeMessage({ id: 'khac', validUntil: '2027-06-30' })];
    expect(currentMessages(kit, '2026-11-23').map(({ id }) => id)).toEqual(['khac', 'lang-nghe']);
    expect(currentMessages(kit, '2027-01-10').map(({ id }) => id)).toEqual(['khac']);
    expect(currentMessages(kit, '2027-07-01')).toEqual([]);
  });

  test('the kit goes by field, the month first', () => {
    const kit = [makeMessage(), makeMessage({ id: 'z', field: 'thang-hanh-dong' })];
    expect(currentMessages(kit, '2026-11-23').map(({ id }) => id)).toEqual(['z', 'lang-nghe']);
  });
});

test('scripts come shortest first', () => {
  expect(scriptsOf(makeMessage()).map(({ seconds }) => seconds)).toEqual([15, 30, 60]);
});

test('slogans stand with the letter of their year, and never without one', () => {
  const month = (year: number, slogans: string[], slogansFrom: string | null) => ({ year, slogans, slogansFrom }) as ActionMonth;
  expect(officialSlogans([month(2019, ['A.'], 'Công văn 1'), month(2024, ['B.'], 'Công văn 2'), month(2025, ['C.'], null)])).toEqual([
    { year: 2024, slogans: ['B.'], from: 'Công văn 2' },
    { year: 2019, slogans: ['A.'], from: 'Công văn 1' },
  ]);
});

describe('the schema refuses', () => {
  const facts = () => {
    const { id: _id, url: _url, ...rest } = makeMessage();
    return rest;
  };
  const faultsOf = (value: unknown) => messageSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

  test('nothing in a good message', () => {
    expect(faultsOf(facts())).toEqual([]);
  });
  test('a last day before the first', () => {
    expect(faultsOf({ ...facts(), validUntil: '2026-01-01' })).toEqual(['validUntil phải từ ngày validFrom trở đi']);
  });
  test.each(['Gọi 111 ngay.', 'Gọi 1900 969 680.', 'Gọi 113'])('a telephone number in the words: %s', (s15) => {
    expect(faultsOf({ ...facts(), texts: { ...facts().texts, s15 } }).join()).toContain('không ghi số điện thoại');
  });
  test.each([
    ['nobody to hear it', { audience: [] }],
    ['no first day', { validFrom: null }],
    ['no last day', { validUntil: null }],
    ['a field outside the list', { field: 'the-thao' }],
    ['no words for a minute on air', { texts: { short: 'A.', s15: 'A.', s30: 'A.' } }],
  ])('%s', (_what, change) => {
    expect(faultsOf({ ...facts(), ...change })).toHaveLength(1);
  });
  test('a short text that fits no banner, an unknown audience, an unknown key', () => {
    expect(faultsOf({ ...facts(), texts: { ...facts().texts, short: 'a'.repeat(65) } })).toHaveLength(1);
    expect(faultsOf({ ...facts(), audience: ['ai-do'] })).toHaveLength(1);
    expect(faultsOf({ ...facts(), author: 'x' })).toHaveLength(1);
  });
});
