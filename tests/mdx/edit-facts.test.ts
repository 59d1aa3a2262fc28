import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { setFact } from '../../src/mdx/edit-facts.ts';

const text = `# Ghi chú đầu tệp
number: "111"   # số ngắn

calledOn: null # chưa ai gọi
provinces: ["a",   'b']
sources:
  - name: "X"
    date: null
`;

test('a value is replaced and every other character stays', () => {
  expect(setFact(text, ['calledOn'], '2026-11-20', 'number')).toBe(text.replace('calledOn: null #', 'calledOn: "2026-11-20" #'));
});

test('a missing key gets a line of its own after its neighbour, with the same indent', () => {
  expect(setFact(text, ['calledBy'], 'cán bộ: trực', 'calledOn')).toBe(
    text.replace('# chưa ai gọi\n', '# chưa ai gọi\ncalledBy: "cán bộ: trực"\n'),
  );
  expect(setFact(text, ['sources', 0, 'says'], 'Y', 'date')).toBe(`${text}    says: "Y"\n`);
});

test('a list is not a single value, and a neighbour must be there', () => {
  expect(() => setFact(text, ['provinces'], 'x', 'number')).toThrow('“provinces” is not a single value.');
  expect(() => setFact(text, ['calledBy'], 'x', 'nowhere')).toThrow('No key “nowhere” beside “calledBy”.');
});

test('on a real file two values set and set back leave the file as it was', () => {
  const real = readFileSync(new URL('../../content/hotlines/ngoi-nha-binh-yen.yaml', import.meta.url), 'utf8');
  const once = setFact(setFact(real, ['calledOn'], '2026-11-20', 'asOf'), ['calledBy'], 'cán bộ', 'calledOn');
  expect(once.split('\n').filter((line) => !real.split('\n').includes(line))).toEqual(['calledOn: "2026-11-20"', 'calledBy: "cán bộ"']);
  expect(setFact(once, ['calledOn'], null, 'asOf').replace('calledBy: "cán bộ"\n', '')).toBe(real);
});
