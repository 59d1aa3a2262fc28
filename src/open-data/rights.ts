/** Licence and citation, as every public file says them of itself. */
import { z } from 'astro/zod';
import { formatDate } from '../text/dates.ts';

/** What every public file says of its origin. `today` is the day of the build. */
export interface Origin {
  siteName: string;
  licence: { name: string; url: string };
  base: URL;
  today: string;
}

export const rightsSchema = z.strictObject({
  licence: z.strictObject({ name: z.string(), url: z.url() }),
  /** A whole sentence to copy under what is taken from the file. */
  citation: z.string(),
});

export type Rights = z.infer<typeof rightsSchema>;

/** "Tỷ lệ nữ đại biểu Quốc hội. Bình đẳng giới Việt Nam, https://…/chi-so/…/, nội dung tính đến 23/11/2026." */
export function citationOf(title: string, url: string, { siteName, base, today }: Origin): string {
  return `${title}. ${siteName}, ${new URL(url, base).href}, nội dung tính đến ${formatDate(today)}.`;
}

/** `title`, and `url`, the path of the page that shows the same. */
export const rightsOf = (title: string, url: string, origin: Origin): Rights => ({
  licence: origin.licence,
  citation: citationOf(title, url, origin),
});

/** The same in one line, for a format that has no fields of its own for it. */
export const rightsLine = ({ licence, citation }: Rights): string => `${citation} Giấy phép: ${licence.name}, ${licence.url}`;
