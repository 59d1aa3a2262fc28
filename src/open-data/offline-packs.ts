/** What a reader may keep on a device, by topic: the numbers, one province, one plan. Only the buttons of /ngoai-tuyen/ ask for it. */

/** As the browser reads it: `/ngoai-tuyen/goi.json`. */
export interface PackList {
  /** The day of the content, ISO. */
  date: string;
  /** The last day on which every number in it is within its review day; null where none is shown. */
  expires: string | null;
  /** Addresses of the files of each topic. */
  packs: Record<string, string[]>;
  /** Bytes and SHA-256 (hex) of each file, as served without compression. */
  files: Record<string, { bytes: number; sha256: string }>;
}

export interface Page {
  /** "/can-giup-do/tre-em/". */
  url: string;
  html: string;
}

/** In every pack: where to call, and the page with the button that takes all of it away. */
const always = ['/ngoai-tuyen/', '/can-giup-do/', '/duong-day-nong/', '/an-toan/'];

export const isHelpPage = ({ html }: Page) => /<html[^>]*class="plain"/.test(html);

/** Topics that the page of packs offers: [id, address of the topic's first page]. */
export function offeredBy(html: string): [string, string][] {
  return [...html.matchAll(/data-pack="([^"]+)" data-start="([^"]+)"/g)].map((match) => [match[1] ?? '', match[2] ?? '']);
}

/** The pages of a topic: its first page and those below it; the numbers are all help pages that belong to no one place. */
export function pagesOf(start: string, pages: readonly Page[]): Page[] {
  const isNumbers = start === '/can-giup-do/';
  const isIn = (page: Page) =>
    always.includes(page.url) ||
    page.url.startsWith(start) ||
    (isNumbers && isHelpPage(page) && !/^\/(dia-chi-tin-cay\/.+|in-an\/)/.test(page.url));
  return pages.filter(isIn);
}

/** Addresses of the same site that a page loads by itself: scripts, fonts, pictures. Pages that it links to are not among them. */
export function loadedBy(html: string): string[] {
  const tags = [...html.matchAll(/<(?:script|img|link)\b[^>]*\s(?:src|href)="(\/[^"]+)"[^>]*>/g)];
  return [...new Set(tags.filter(([tag]) => !/rel="(canonical|alternate)"/.test(tag)).map(([, url]) => url ?? ''))];
}
