import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv, type Cell } from '../../src/open-data/csv.ts';

/** RFC 4180, read letter by letter. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, field, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (isQuoted) {
      if (letter !== '"') field += letter;
      else if (text[i + 1] === '"') field += text[++i];
      else isQuoted = false;
    } else if (letter === '"' && field === '') isQuoted = true;
    else if (letter === ',') [row, field] = [[...row, field], ''];
    else if (letter === '\r' && text[i + 1] === '\n') {
      rows.push([...row, field]);
      [row, field] = [[], ''];
      i++;
    } else field += letter;
  }
  if (field || row.length) throw new Error('The last line has no end.');
  return rows;
}

const rowOf = (...cells: Cell[]) => toCsv(['a'], [cells]).split('\r\n')[1];

describe('toCsv', () => {
  test('begins with a byte-order mark, and ends every line with CRLF', () => {
    expect(
      toCsv(
        ['id', 'giá trị'],
        [
          ['4.1', 111.5],
          ['4.2', null],
        ],
      ),
    ).toBe('\uFEFFid,giá trị\r\n4.1,111.5\r\n4.2,\r\n');
  });

  test('writes numbers with a point, minus signs included, and null as nothing', () => {
    expect(rowOf(30.26, -1.5, 0, 1_670_000, null)).toBe('30.26,-1.5,0,1670000,');
  });

  test('puts quotes around a comma, a quote or a line end, and doubles quotes', () => {
    expect(rowOf('một, hai')).toBe('"một, hai"');
    expect(rowOf('“Ánh Dương” và "Bình yên"')).toBe('"“Ánh Dương” và ""Bình yên"""');
    expect(toCsv(['a'], [['dòng\nhai']])).toBe('\uFEFFa\r\n"dòng\nhai"\r\n');
    expect(rowOf('không cần')).toBe('không cần');
  });

  test.each(['=1+1', '=HYPERLINK("https://a.vn")', '+84963', '@SUM(A1)', '-1+1', '\tx'])('stops “%s” from running as a formula', (text) => {
    expect(parseCsv(toCsv(['a'], [[text]]).slice(1))[1]).toEqual([`'${text}`]);
  });

  test('stops a formula in the header too', () => {
    expect(toCsv(['=a'], [])).toBe("\uFEFF'=a\r\n");
  });

  test('leaves a sign that stands inside a text alone', () => {
    expect(rowOf('2021-2025')).toBe('2021-2025');
    expect(rowOf('a=b')).toBe('a=b');
  });

  test('is read back to the same cells, whatever stands in them', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom('"', ',', '\r', '\n', '\r\n', 'đ', "'", '=', ' ')).map((list) => list.join('')),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    const plain = (value: Cell) =>
      value === null ? '' : typeof value === 'number' ? String(value) : value.replace(/^(?=[=+@\t\r-])/, "'");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 }), (rows) => {
        expect(parseCsv(toCsv(['a', 'b', 'c'], rows).slice(1))).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(plain))]);
      }),
      { numRuns: 500 },
    );
  });
});
