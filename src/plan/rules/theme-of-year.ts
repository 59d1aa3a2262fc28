/** The Action Month's theme must be that year's (content/months). */
import { plainName, type DoubtRule } from './doubt.ts';

export const themeOfYear: DoubtRule = ({ facts }, { themes }) => {
  const month = facts.actionMonth;
  if (!month?.theme) return [];
  const year = month.year ?? (facts.period.from === facts.period.to ? facts.period.from : null);
  const known = themes.find((t) => t.year === year);
  const own = plainName(month.theme);
  const other = themes.find((t) => plainName(t.theme) === own);
  const base = { clause: month.clauses[0] ?? null, quote: month.theme };
  if (known && plainName(known.theme) !== own)
    return [
      {
        ...base,
        message: `Chủ đề năm ${known.year} là “${known.theme}”${other ? `; chủ đề ghi ở đây là của năm ${other.year}` : ''}. Hãy xem lại.`,
      },
    ];
  if (!known && other) return [{ ...base, message: `Đây là chủ đề của năm ${other.year}. Hãy xem lại.` }];
  return known ? [] : [{ ...base, message: 'Trang chưa có chủ đề chính thức của năm này. Hãy so với văn bản hướng dẫn.' }];
};
