import { describe, expect, test } from 'vitest';
import { recordsCsv } from '../../src/open-data/flat.ts';

describe('records as a table', () => {
  test('name a nested field parent.child, join words, keep objects as JSON, and leave null blank', () => {
    expect(recordsCsv([{ id: 'a', period: { from: 2021, to: 2025 }, names: ['x', 'y'], sources: [{ name: 'n' }], none: null }])).toBe(
      '\uFEFFid,period.from,period.to,names,sources,none\r\na,2021,2025,x | y,"[{""name"":""n""}]",\r\n',
    );
  });

  test('have the columns of all rows, and no column for a parent that is null in some', () => {
    expect(
      recordsCsv([
        { id: 'a', unite: null },
        { id: 'b', unite: { theme: 't' } },
      ]),
    ).toBe('\uFEFFid,unite.theme\r\na,\r\nb,t\r\n');
  });
});
