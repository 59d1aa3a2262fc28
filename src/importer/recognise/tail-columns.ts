/**
 * "Nơi nhận" stands on the left and the signature on the right of one printed block. Where a text lost the space between the
 * two columns, their lines are taken apart again: at a capacity ("TM."), a position in capitals, "(Đã ký)", and at a name behind
 * the last recipient.
 */
import type { Paragraph } from '../document.ts';
import { startsWithBody } from '../organisation.ts';
import { capacitySource, positionSource, recipientsLine } from '../split.ts';
import { headerLines } from './header.ts';

export interface TailLine {
  text: string;
  line: number;
}

const signed = String.raw`\((?:Đã ký|Ký,|Ký\)|Ký tên|Họ và tên|Ký ghi)`;
/** What comes before a position without parting it: "KT. CHỦ TỊCH", "PHÓ TỔNG GIÁM ĐỐC". */
const belongs = String.raw`(?:T[ML]|KT|TUQ|Q)\s?\.|[TK]\/[MTL]\s?\.?|PHÓ|QUYỀN|TỔNG|KIÊM|CHI|VÀ|[-–]`;
/** A capacity before words in capitals: "TM. ỦY BAN", not the recipient "Q.CT, PCT UBND". */
const capacity = String.raw`${capacitySource}+(?:\s\p{Lu}{2}|$)`;
const cut = new RegExp(
  String.raw`\s+(?=${capacity})|(?<!(?:^|\s)(?:${belongs}))\s+(?=${positionSource}(?=[\p{Lu}\s,–-]*(?:$|\s${signed}|(?:\s\p{Lu}\p{Ll}+){2,5}$)))|\s+(?=${signed})|(?<=${signed}[^)]*\))\s+`,
  'u',
);
/** Learned titles and ranks before a signer's name; they are no part of it. */
export const nameTitle = String.raw`(?:(?:(?:PGS|GS|TS|TSKH|ThS|BS|BSCK|CKI{1,2}|BSCKI{1,2}|DS|KS|CN|NG[ƯN][TD]|TT[ƯN][TD])(?!\p{L})\s?\.?\s*)|(?:Thiếu|Trung|Thượng|Đại)\s(?:tá|úy|uý|tướng)\s+)*`;
/** One word of a name, also "H’Nhiên", "K'Bang". */
export const nameWord = String.raw`\p{Lu}\p{Ll}*(?:['’ʼ]\p{Lu}?\p{Ll}+)?`;
const fullName = String.raw`${nameTitle}${nameWord}(?:\s${nameWord}){1,4}`;
/** "PHÓ CHỦ TỊCH Hà Thị Én". */
const behindPosition = new RegExp(String.raw`^([\p{Lu}\s,./–-]{6,}?)\s+(${fullName})$`, 'u');
/** "- Lưu: VT, TH. Hà Thị Én": behind a mark or a symbol of the archive. */
const behindRecipient = new RegExp(String.raw`^([-–—•+*].*?(?:[.;,)]|\p{Lu}{2,}\d*))\s+(${fullName})$`, 'u');
const bareName = new RegExp(`^${fullName}$`, 'u');

/** The lines of the tail, one column at a time: no line holds both a recipient and a part of the signature. */
export function tailLines(tail: readonly Paragraph[]): TailLine[] {
  const printed = headerLines(tail);
  const parts = printed.flatMap(({ text, line }) =>
    partsOf(text).map((part) => ({ text: part, line, isCut: !startsSignature(text) && startsSignature(part) })),
  );
  const hasName = parts.some(({ text }) => bareName.test(text) && !startsWithBody(text));
  if (hasName || !parts.some(({ isCut }) => isCut)) return parts.map(({ text, line }) => ({ text, line }));
  const from = parts.findLastIndex(({ isCut }) => isCut);
  const at = parts.findLastIndex(({ text }, i) => i >= from - 1 && nameBehind(text) !== null);
  return parts.flatMap(({ text, line }, i) => ((i === at ? nameBehind(text) : null) ?? [text]).map((part) => ({ text: part, line })));
}

const signatureStart = new RegExp(String.raw`^(?:${capacity}|${positionSource})`, 'u');
const startsSignature = (text: string) => signatureStart.test(text);

function partsOf(text: string): string[] {
  const [, open = '', rest = ''] = new RegExp(`(${recipientsLine.source}\\s*)(.*)$`, 'iu').exec(text) ?? [];
  const list = open ? [open, ...rest.split(cut)] : text.split(cut);
  // "Nơi nhận: Sở A; Sở B" stays on one line: what follows the title is a recipient.
  const whole = open && list[1] && !startsSignature(list[1]) ? [`${open.trim()} ${list[1]}`, ...list.slice(2)] : list;
  return whole
    .flatMap((part) => (startsSignature(part) ? behindPosition.exec(part)?.slice(1) : null) ?? [part])
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function nameBehind(text: string): string[] | null {
  const [, before, name] = behindRecipient.exec(text) ?? [];
  return before && name && !startsWithBody(name) ? [before, name] : null;
}
