/** Collection → loader. The table of folders and schemas is `collections.ts`; plans come by a way of their own, `plan-summaries.ts`. */
import { defineCollection } from 'astro:content';
import { contentLoader } from './loader.ts';

export const collections = {
  months: defineCollection({ loader: contentLoader('months') }),
  hotlines: defineCollection({ loader: contentLoader('hotlines') }),
  addresses: defineCollection({ loader: contentLoader('addresses') }),
  indicators: defineCollection({ loader: contentLoader('indicators') }),
  editions: defineCollection({ loader: contentLoader('editions') }),
  messages: defineCollection({ loader: contentLoader('messages') }),
  pages: defineCollection({ loader: contentLoader('pages') }),
  laws: defineCollection({ loader: contentLoader('laws') }),
  places: defineCollection({ loader: contentLoader('places') }),
  agencies: defineCollection({ loader: contentLoader('agencies') }),
  days: defineCollection({ loader: contentLoader('days') }),
  changes: defineCollection({ loader: contentLoader('changes') }),
  words: defineCollection({ loader: contentLoader('words') }),
};
