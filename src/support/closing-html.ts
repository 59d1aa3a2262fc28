/** The help-line block as HTML that any site may paste: no style, no script, numbers that a phone dials. */
import type { HotlineEntry } from './queries.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A closing's sentences with every number of `lines` as a link. `source` is the address of the help pages. */
export function closingHtml(closing: string, lines: readonly HotlineEntry[], source: string, day: string): string {
  // Longest first, so that no number is found inside another.
  const numbers = lines
    .flatMap(({ number, dial }) => (number && dial ? [{ number, dial }] : []))
    .sort((a, b) => b.number.length - a.number.length);
  const found = new RegExp(`(?<!\\d)(?:${numbers.map(({ number }) => number.replace(/[.+]/g, '\\$&')).join('|')})(?!\\d)`, 'g');
  const linked = numbers.length
    ? escape(closing).replace(
        found,
        (number) => `<a href="tel:${numbers.find((line) => line.number === number)?.dial ?? ''}">${number}</a>`,
      )
    : escape(closing);
  return `<aside>\n  <p><strong>Cần giúp?</strong> ${linked}</p>\n  <p><a href="${escape(source)}">Thêm chỗ giúp</a>. Số tính đến ngày ${escape(day)}.</p>\n</aside>`;
}
