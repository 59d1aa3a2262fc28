/** What kind of answer a query asks for, by the words it asks with. A nudge between results that fit alike, no more. */
import { readWords, type Word } from '../text/words.ts';
import type { Group } from './record.ts';

const asks: Partial<Record<Group, readonly string[]>> = {
  indicator: ['tỷ lệ', 'tỷ số', 'phần trăm', 'bao nhiêu', 'số liệu', 'xếp hạng', 'trung bình'],
  help: ['gọi', 'số điện thoại', 'tổng đài', 'đường dây', 'bị đánh', 'cứu', 'tôi'],
  place: ['ở tỉnh', 'gần nhà'],
  month: ['chủ đề', 'tháng hành động', 'khẩu hiệu'],
  page: ['là gì', 'thế nào', 'viết', 'cách'],
};
const table = Object.entries(asks).flatMap(([group, phrases]) =>
  phrases.map((phrase) => ({ group: group as Group, words: readWords(phrase) })),
);

export function askedGroups(words: readonly Pick<Word, 'fold' | 'key' | 'isMarked'>[]): Set<Group> {
  const stands = (phrase: readonly Word[]) =>
    words.some((_, i) =>
      phrase.every(({ fold, key }, j) => words[i + j]?.fold === fold && (!words[i + j]?.isMarked || words[i + j]?.key === key)),
    );
  return new Set(table.flatMap(({ group, words: phrase }) => (stands(phrase) ? [group] : [])));
}
