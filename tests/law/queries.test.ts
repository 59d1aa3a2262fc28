import { expect, test } from 'vitest';
import { sourceDate, sourceDetail, statusText } from '../../src/law/queries.ts';
import { lawSchema } from '../../src/law/schema.ts';

test('the date of a source stands after its name, as far as it is known', () => {
  expect(sourceDate({ date: '2022-11-14' })).toBe(', 14/11/2022');
  expect(sourceDate({ date: '2025-08' })).toBe(', 8/2025');
  expect(sourceDate({ date: null })).toBe('');
});

test('a source says what it says, or that it bears no date', () => {
  expect(sourceDetail({ date: '2022-11-14', says: 'Luật dùng cách gọi này.' })).toBe(', 14/11/2022: Luật dùng cách gọi này.');
  expect(sourceDetail({ date: null, says: 'Miễn phí.' })).toBe(', không ghi ngày: Miễn phí.');
  expect(sourceDetail({ date: null, says: null })).toBe(', không ghi ngày');
});

test('a document that is not in the list has a status that nobody verified', () => {
  const law = lawSchema.parse({
    type: 'Luật',
    number: null,
    date: null,
    issuer: null,
    title: null,
    status: 'expired',
    sources: [{ name: 'Công báo' }],
  });
  expect(statusText(law)).toBe('hết hiệu lực');
  expect(statusText(undefined)).toBe('chưa xác minh');
});
