/** A province's folder for a USB stick: opens without a script or a network, and says on every page until when it holds. */
import { zipSync, strToU8, type Zippable } from 'fflate';
import { formatDate } from '../text/dates.ts';
import { carryPage, fileNameOf, stylesOf } from './carry-page.ts';
import type { Page } from './offline-packs.ts';

export interface ZipInput {
  id: string;
  name: string;
  pages: readonly Page[];
  /** PDF files by name. */
  papers: readonly (readonly [string, Uint8Array])[];
  today: string;
  /** Last day of use (ISO); null where no number of it ever ends. */
  expires: string | null;
  siteUrl: string;
}

/** The bytes of the zip; the same for the same input, since every file in it bears the day it was made for. */
export function provinceZip(input: ZipInput): Uint8Array {
  const { id, pages, papers, today } = input;
  const own = pages.filter(({ url }) => url !== '/ngoai-tuyen/');
  const first = `/dia-chi-tin-cay/${id}/`;
  const files = new Map(own.map(({ url }) => [url, url === first ? 'bat-dau.html' : fileNameOf(url)]));
  const styles = new Map([...new Set(own.map(({ html }) => stylesOf(html)))].map((css, i) => [css, `kieu-${i + 1}.css`]));
  const entries: Record<string, Uint8Array> = { 'DOC-TRUOC.txt': strToU8(readMe(input)) };
  for (const { url, html } of own) {
    const notice = `${noticeOf(input)}${url === first ? contentsOf(own, files, papers, first) : ''}`;
    entries[files.get(url)!] = strToU8(carryPage(html, { files, styleFile: styles.get(stylesOf(html))!, notice }));
  }
  for (const [css, name] of styles) entries[name] = strToU8(css);
  for (const [name, bytes] of papers) entries[name] = bytes;
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const zippable: Zippable = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => a.localeCompare(b)));
  return zipSync(zippable, { level: 9, mtime: new Date(year, month - 1, day) });
}

const lastDay = ({ expires }: ZipInput) => (expires ? `Hết hạn ${formatDate(expires)}` : 'Chưa có ngày hết hạn');

function noticeOf(input: ZipInput): string {
  return `<div class="note"><p><strong>Bản mang theo, ngày ${formatDate(input.today)}. ${lastDay(input)}.</strong> Quá ngày ấy thì đừng dùng: số có thể đã đổi. Bản mới ở ${input.siteUrl}ngoai-tuyen/.</p><p><a href="bat-dau.html">Trang đầu của bản này</a></p></div>`;
}

function contentsOf(pages: readonly Page[], files: ReadonlyMap<string, string>, papers: ZipInput['papers'], first: string): string {
  const titleOf = ({ html }: Page) => /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.trim() ?? '';
  const links = pages.filter(({ url }) => url !== first).map((page) => `<li><a href="${files.get(page.url)}">${titleOf(page)}</a></li>`);
  const prints = papers.map(([name]) => `<li><a href="${name}">${name}</a></li>`);
  return `<details class="note"><summary>Trong bản này có gì</summary><ul>${links.join('')}</ul><p>Để in:</p><ul>${prints.join('')}</ul></details>`;
}

function readMe(input: ZipInput): string {
  return `${[
    `Bản mang theo: ${input.name}. Ngày ${formatDate(input.today)}. ${lastDay(input)}.`,
    'Mở tệp bat-dau.html bằng trình duyệt. Không cần mạng.',
    'Các tệp PDF để in thẻ và tờ rơi.',
    'Quá ngày hết hạn: xóa thư mục này, lấy bản mới.',
    `Nơi lấy: ${input.siteUrl}ngoai-tuyen/`,
  ].join('\r\n')}\r\n`;
}
