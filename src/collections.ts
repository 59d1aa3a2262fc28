/**
 * The collections of the site: folder → schema, once. Astro's content configuration and `npm run check` both read this
 * table, so what the check lets through is what the site is built from.
 */
import { z } from 'astro/zod';
import { daySchema } from './campaign/day-schema.ts';
import { monthSchema, messageSchema } from './campaign/schema.ts';
import { editionSchema, indicatorSchema } from './indicator/schema.ts';
import { lawSchema } from './law/schema.ts';
import { pageSchema } from './mdx/schema.ts';
import { changeSchema } from './open-data/change-schema.ts';
import { agencySchema, provinceSchema } from './place/schema.ts';
import { planSchema } from './plan/schema.ts';
import { wordsSchema } from './search/schema.ts';
import { addressFileSchema, hotlineSchema } from './support/schema.ts';

export interface Collection {
  /** Folder, or a single file, under content/. */
  path: string;
  /** One entry per file, or one entry per key of a single file. */
  shape: 'files' | 'map' | 'single';
  schema: z.ZodType;
}

export const collections = {
  plans: { path: 'plans', shape: 'files', schema: planSchema },
  months: { path: 'months', shape: 'files', schema: monthSchema },
  hotlines: { path: 'hotlines', shape: 'files', schema: hotlineSchema },
  addresses: { path: 'addresses', shape: 'files', schema: addressFileSchema },
  indicators: { path: 'indicators', shape: 'files', schema: indicatorSchema },
  editions: { path: 'editions', shape: 'files', schema: editionSchema },
  messages: { path: 'messages', shape: 'files', schema: messageSchema },
  pages: { path: 'pages', shape: 'files', schema: pageSchema },
  laws: { path: 'laws.yaml', shape: 'map', schema: lawSchema },
  places: { path: 'places.yaml', shape: 'map', schema: provinceSchema },
  agencies: { path: 'agencies.yaml', shape: 'map', schema: agencySchema },
  days: { path: 'days.yaml', shape: 'map', schema: daySchema },
  changes: { path: 'changes.yaml', shape: 'map', schema: changeSchema },
  words: { path: 'words.yaml', shape: 'single', schema: wordsSchema },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
