/** Who receives the document and who signs it. */
import { lineOf } from '../document.ts';
import { capacityLine, positionLine, recipientsLine } from '../split.ts';
import type { DocumentView } from './value.ts';
import { nameTitle, nameWord, tailLines, type TailLine } from './tail-columns.ts';
import { titleCase } from './issuer.ts';

export interface Recipient {
  text: string;
  line: number;
}

export interface Signature {
  capacity: string[];
  /** On whose behalf, after "TM.". */
  authority: string | null;
  position: string | null;
  name: string | null;
  lines: number[];
}

const capitals = (text: string) => text === text.toLocaleUpperCase('vi') && /\p{Lu}{2}/u.test(text);
const bullet = /^\s*[-–—•+*]\s*/;

export function readRecipients({ parts }: DocumentView): Recipient[] {
  const lines = tailLines(parts.tail);
  const at = lines.findIndex(({ text }) => recipientsLine.test(text));
  const list: Recipient[] = [];
  let open = false;
  let inline = false;
  for (const { text, line } of at < 0 ? [] : lines.slice(at)) {
    const own = text.replace(recipientsLine, '').trim();
    if (own === '') continue;
    if (isSignatureLine(own) || (isPersonName(own) && list.length > 0 && !bullet.test(own))) {
      open = false;
      continue;
    }
    const ends = /[;.]$/.test(own);
    if (bullet.test(own)) {
      list.push(...inlineParts(own.replace(bullet, ''), false, line));
    } else if (open && list.length > 0) {
      const last = list.pop();
      list.push(...inlineParts(`${last?.text ?? ''} ${own}`, inline, last?.line ?? line));
    } else if (list.length === 0 || ends) {
      inline ||= own !== text && /;\s/.test(own);
      list.push(...inlineParts(own, inline, line));
    }
    open = bullet.test(own) || inline || open ? !ends : false;
  }
  return list.filter(({ text }) => text !== '');
}

/** Recipients printed on one line behind the title: "Sở A; Sở B; Lưu: VT." */
const inlineParts = (text: string, inline: boolean, line: number): Recipient[] =>
  text.split(inline ? /;\s*(?:[-–+•]\s*)?/ : /[;,.]\s*[-–+•](?:\s+|$)/).map((part) => ({ text: clean(part), line }));

const clean = (text: string) => text.replace(/[\s;.,]+$/, '').trim();
const isSignatureLine = (text: string) =>
  capacityLine.test(text) ||
  (positionLine.test(text) && capitals(text)) ||
  /^\(?(?:Đã ký|Ký, đóng dấu|Ký, ghi|Họ và tên|Ký tên)/iu.test(text);

const leadingTitle = new RegExp(`^${nameTitle}(?=\\p{Lu})`, 'u');

const wholeName = new RegExp(String.raw`^${nameWord}(?:\s${nameWord}){1,5}$`, 'u');

/** Two to six capitalised words and nothing else. */
export function isPersonName(text: string): boolean {
  const bare = text.replace(leadingTitle, '');
  return wholeName.test(bare) && !/^(?:Nơi nhận|Họ và|Đã ký)/u.test(bare);
}

const capacities: readonly (readonly [RegExp, string])[] = [
  [/^T\/?M\b/u, 'TM'],
  [/^K\/?T\b/u, 'KT'],
  [/^TUQ\b/u, 'TUQ'],
  [/^T\/?L\b/u, 'TL'],
  [/^Q\b/u, 'Q'],
];

export function readSignature({ parts }: DocumentView): Signature | null {
  const lines = tailLines(parts.tail);
  const signing = lines.filter(
    ({ text }) => !bullet.test(text) && text.length < 100 && (capacityLine.test(text) || (capitals(text) && positionLine.test(text))),
  );
  if (signing.length === 0) return null;
  const capacity = signing.flatMap(({ text }) => capacities.find(([pattern]) => pattern.test(text))?.[1] ?? []);
  const authority = signing.find(({ text }) => /^T\/?M/u.test(text))?.text.replace(/^T\/?M\s?\.?\s*/u, '') ?? null;
  const acting = signing.findLastIndex(({ text }) => /^(?:KT|K\/T|TL|T\/L|TUQ)/u.test(text));
  const own = acting < 0 ? undefined : signing.slice(acting + 1).find(({ text }) => positionLine.test(text));
  const last = own ?? signing.findLast(({ text }) => positionLine.test(text) || /^(?:Q|KT|TL|TUQ)\s?\./u.test(text));
  const name = nameAfter(lines, signing.at(-1)?.line ?? 0);
  const bare = name?.text.replace(leadingTitle, '') ?? null;
  return {
    capacity,
    authority: authority ? titleCase(authority).replace(/^Ubnd/u, 'UBND') : null,
    position: last ? positionText(wholePosition(lines, last)) : null,
    name: bare,
    lines: [...signing.map(({ line }) => line), ...(name ? [name.line] : [])],
  };
}

/** A long position printed over two lines: capitals that are no new line of the signature go on with it. */
function wholePosition(lines: readonly TailLine[], first: TailLine): string {
  let text = first.text;
  for (const next of lines.slice(lines.indexOf(first) + 1)) {
    if (!capitals(next.text) || isSignatureLine(next.text) || bullet.test(next.text)) break;
    text += ` ${next.text}`;
  }
  return text;
}

/** "PHÓ CHỦ TỊCH" → "Phó Chủ tịch"; "Q. CHỦ TỊCH" → "Quyền Chủ tịch". */
function positionText(text: string): string {
  const isActing = /^Q\s?\./u.test(text);
  const bare = text.replace(/^(?:Q|KT|TL|TUQ|TM)\s?\.\s*/u, '').toLocaleLowerCase('vi');
  const named = bare
    .replace(
      /(?:^|\s)(tổng|chủ tịch|giám đốc|(?:hiệu|cục|chi cục|vụ|viện|bộ|trạm|hạt|đồn|đội|khoa) trưởng|trưởng|chánh|bí thư|chủ nhiệm)/u,
      (w) => w.replace(/\p{L}/u, (c) => c.toLocaleUpperCase('vi')),
    )
    .replace(/ubnd|hđnd/gu, (w) => w.toLocaleUpperCase('vi'));
  return `${isActing ? 'Quyền ' : ''}${isActing ? named : named.charAt(0).toLocaleUpperCase('vi') + named.slice(1)}`;
}

function nameAfter(lines: readonly { text: string; line: number }[], from: number): { text: string; line: number } | null {
  return lines.find(({ text, line }) => line >= from && !bullet.test(text) && isPersonName(text)) ?? null;
}

/** First line of the tail, for those who ask where the body ends. */
export function tailLine({ parts }: DocumentView): number | null {
  return parts.tail[0] ? lineOf(parts.tail[0]) : null;
}
