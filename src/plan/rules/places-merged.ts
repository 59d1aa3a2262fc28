/** A province that was merged on 1 July 2025 (Nghị quyết 202/2025/QH15), with today's name. */
import { plainName, type DoubtRule } from './doubt.ts';

const merger = '2025-07-01';

export const placesMerged: DoubtRule = ({ facts, texts }, { provinces }) => {
  const isAfter = (facts.issuedOn ?? `${facts.period.from}-12-31`) >= merger;
  const former = provinces.flatMap(({ name, formerly }) =>
    formerly.filter((old) => plainName(old) !== plainName(name)).map((old) => ({ old, name })),
  );
  return former.flatMap(({ old, name }) => {
    const at = texts.find(({ text }) => new RegExp(`(?<!\\p{L})${old}(?!\\p{L})`, 'iu').test(text.normalize('NFC')));
    if (!at) return [];
    const advice = isAfter
      ? 'Kế hoạch ban hành sau khi sáp nhập (01/7/2025); hãy xem tên có đúng không.'
      : 'Trang sẽ ghi tên hiện nay bên cạnh.';
    return [{ clause: at.clause, quote: at.text.slice(0, 160), message: `${upper(old)} nay thuộc ${name}. ${advice}` }];
  });
};

const upper = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
