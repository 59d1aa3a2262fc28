/** Front matter of the project's prose pages (content/pages). Its body is restricted MDX. */
import { z } from 'astro/zod';
import { source } from '../law/schema.ts';

const text = z.string().trim().min(1);

export const pageSchema = z.strictObject({
  title: text.max(70),
  /** Shown under the title and to search engines. Neutral in the help section. */
  description: text.max(180),
  /** `help` pages are light, neutral and lead out at once; `prose` pages are the rest. */
  kind: z.enum(['help', 'prose']),
  /** Help pages: the situation in the words of the person who looks for it. */
  situation: text.nullable().default(null),
  order: z.int().default(100),
  /** The day an editor last read the page against its sources. */
  checkedOn: z.iso.date(),
  /** Where its facts come from; shown at the end of the page. */
  sources: z.array(source),
});

export type PageFacts = z.infer<typeof pageSchema>;
