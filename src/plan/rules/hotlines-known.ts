/** A line that is dead, has no number, or has another number than in the directory (content/hotlines). */
import { plainName, type DoubtRule } from './doubt.ts';

/** The old children's line was replaced by 111 in December 2017 (content/hotlines/111.yaml, history). */
const dead: Record<string, string> = { '18001567': '111' };
const digits = (text: string) => text.replace(/\D/g, '');

export const hotlinesKnown: DoubtRule = ({ facts, texts }, { hotlines }) => [
  ...facts.hotlines.flatMap(({ number, name, clause }) => {
    if (number === null) return [{ clause, quote: name, message: `Văn bản nhắc tới “${name}” nhưng không ghi số.` }];
    if (dead[digits(number)] || hotlines.some(({ dial }) => digits(dial) === digits(number))) return [];
    const named = hotlines.find((line) => shares(plainName(line.name), plainName(name)));
    const other = named ? `danh bạ của trang ghi ${named.dial} cho ${named.name}` : 'danh bạ của trang không có số này';
    return [{ clause, quote: `${name} ${number}`, message: `Số ${number}: ${other}. Hãy gọi thử hoặc xem lại; số in được giữ nguyên.` }];
  }),
  ...texts.flatMap(({ clause, text }) =>
    [...text.matchAll(/1800[\s.-]?\d{2}[\s.-]?\d{2}/g)].flatMap(([number]) => {
      const now = dead[digits(number)];
      return now ? [{ clause, quote: text.slice(0, 160), message: `Số ${number} đã được thay bằng ${now}. Số in được giữ nguyên.` }] : [];
    }),
  ),
];

/** At least four words of the directory's name, in their order. */
const shares = (known: string, name: string) => name.length > 15 && (known.includes(name) || name.includes(known));
