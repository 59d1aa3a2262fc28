/** What a poster says, from what the site knows; and its alternative text. */
import { formatDate } from '../text/dates.ts';
import type { PosterLine, PosterWords } from './shapes.ts';

interface KnownLine {
  id: string;
  number: string | null;
  shortName: string;
}

/** Lines on every poster, and on the discreet card, where they stand among others that anyone may carry. */
export const posterLines = ['113', '111', 'ngoi-nha-binh-yen'] as const;
export const walletLines = ['113', '114', '115', '111', 'ngoi-nha-binh-yen', 'tro-giup-phap-ly'] as const;
/** Labels for strips and cards where the line's own short name is too long. */
const labels: Readonly<Record<string, string>> = { '111': 'Trẻ em, mua bán người', '114': 'Chữa cháy, cứu hộ' };

/** The numbers of those lines that may be shown, in the given order. */
export function pickLines(lines: readonly KnownLine[], ids: readonly string[]): PosterLine[] {
  return ids.flatMap((id) =>
    lines.flatMap((line) => (line.id === id && line.number ? [{ number: line.number, label: labels[id] ?? line.shortName }] : [])),
  );
}

/** Whose words and until when the numbers hold. */
export function creditOf(siteName: string, today: string): string {
  return `Lời của trang ${siteName}, CC BY 4.0. Số điện thoại tính đến ngày ${formatDate(today)}.`;
}

/** Alternative text: what it is, what it says, the numbers on it. */
export function altText(templateName: string, words: PosterWords): string {
  const numbers = words.lines.map(({ number, label }) => `${number} (${label})`).join(', ');
  const parts = [
    words.message ? `${templateName}: “${words.message}”` : templateName,
    words.commune,
    words.eyebrow,
    `Số để gọi: ${numbers}`,
  ];
  return `${parts
    .filter((part) => part !== null)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')}.`;
}

/** All that a poster of the site says on a day; its QR code leads to the help pages at `url`. */
export function wordsOf(
  message: string,
  eyebrow: string | null,
  lines: readonly KnownLine[],
  url: string,
  siteName: string,
  today: string,
  kind: 'poster' | 'wallet' = 'poster',
): PosterWords {
  const ids = kind === 'wallet' ? walletLines : posterLines;
  return { message, commune: null, eyebrow, lines: pickLines(lines, ids), url, credit: creditOf(siteName, today) };
}
