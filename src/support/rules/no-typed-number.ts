/**
 * A number typed into a page would stay there after its line has expired. Pages name the line and link to it, or use
 * <Call>; only the short numbers of the State (three digits) may be typed.
 */
import type { Fault } from '../../text/fault.ts';
import type { Hotline } from '../schema.ts';

export function noTypedNumber(file: string, text: string, lines: readonly (Pick<Hotline, 'dial'> & { id: string })[]): Fault[] {
  const known = lines.flatMap(({ id, dial }) => (dial && dial.length > 3 ? [{ id, pattern: patternOf(dial) }] : []));
  return text.split('\n').flatMap((words, i) =>
    known.flatMap(({ id, pattern }) => {
      const match = pattern.exec(words);
      if (!match) return [];
      const message = `Số “${match[0]}” được gõ tay: khi quá hạn nó sẽ không tự rút. Hãy ghi tên và liên kết tới /duong-day-nong/${id}/, hoặc dùng <Call id="${id}" />.`;
      return [{ file, line: i + 1, column: match.index + 1, message }];
    }),
  );
}

/** The digits as people write them, with blanks, dots or hyphens between. */
function patternOf(dial: string): RegExp {
  const digits = [...dial.replace(/^\+84/, '0')];
  return new RegExp(`(?<!\\d)${digits.join('[ .-]?')}(?!\\d)`);
}
