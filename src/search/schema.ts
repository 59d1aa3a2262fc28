/** content/words.yaml: abbreviations, everyday words, and words that ask for help. */
import { z } from 'astro/zod';
import { situations } from '../support/schema.ts';

const text = z.string().trim().min(1);

export const wordsSchema = z.strictObject({
  abbreviations: z.array(z.strictObject({ short: text, long: text })),
  lay: z.array(z.strictObject({ say: z.array(text).min(1), means: z.array(text).min(1) })),
  help: z.array(z.strictObject({ say: z.array(text).min(1), situation: z.enum(Object.keys(situations) as [keyof typeof situations]) })),
});

export type Words = z.infer<typeof wordsSchema>;

/** What the browser loads of it, with the names of places and of situations. */
export type SearchWords = Words & { places: string[]; situations: Record<string, string> };
