/** The help-line block at the end of a broadcast, one for each air time; from the lines that may be shown today. */
import { helpBlock } from './help-block.ts';
import type { HotlineEntry } from './queries.ts';

export interface Closings {
  s15: string;
  s30: string;
  s60: string;
}

/** A line that is not shown today is left out of every closing. */
export function closingsOf(lines: readonly HotlineEntry[]): Closings {
  const say = (id: string, words: (number: string) => string) => {
    const number = lines.find((line) => line.id === id)?.number;
    return number ? [words(number)] : [];
  };
  const urgent = [...say('113', (n) => `Đang nguy hiểm, gọi ${n}.`), ...say('111', (n) => `Trẻ em, gọi ${n}.`)];
  const house = say('ngoi-nha-binh-yen', (n) => `Phụ nữ bị bạo lực, gọi Ngôi nhà Bình yên: ${n}.`);
  return { s15: urgent.join(' '), s30: [...urgent, ...house].join(' '), s60: helpBlock(lines).join(' ') };
}
