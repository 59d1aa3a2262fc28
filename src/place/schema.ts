/** Today's 34 provinces with what they were, and bodies of state with their successors. */
import { z } from 'astro/zod';
import { source } from '../law/schema.ts';

export const provinceSchema = z.strictObject({
  /** Official code of the province (QĐ 19/2025/QĐ-TTg). */
  code: z.string().regex(/^\d{2}$/),
  /** With its kind: "thành phố Đồng Nai", "tỉnh Cao Bằng". */
  name: z.string().min(1),
  nameEn: z.string().min(1),
  kind: z.enum(['tỉnh', 'thành phố']),
  /** Provinces before 1 July 2025 that it is made of, itself included: "tỉnh Bình Phước". */
  formerly: z.array(z.string().min(1)).min(1),
  communes: z.strictObject({ wards: z.int(), communes: z.int(), specialZones: z.int() }),
  note: z.string().nullable().default(null),
  /** Islands that a map must show with this province. */
  islands: z.string().nullable().default(null),
  /** Districts and communes of old that the site's content names, by key. */
  formerUnits: z.record(z.string(), z.strictObject({ name: z.string(), now: z.string(), sources: z.array(source).min(1) })).default({}),
  /** Column and row on the tile map. */
  tile: z.tuple([z.int(), z.int()]),
  sources: z.array(source).min(1),
});

export const agencySchema = z
  .strictObject({
    /** Name as plans print it, and other spellings that mean the same body. */
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).default([]),
    status: z.enum(['active', 'dissolved', 'renamed', 'unknown']),
    until: z.string().nullable().default(null),
    /** Who does this work now; one sentence. */
    successor: z.string().nullable().default(null),
    /** `sourced`: a source says so; `inferred`: follows from the change of organisation, said as such on the page. */
    certainty: z.enum(['sourced', 'inferred']),
    sources: z.array(source).default([]),
  })
  .refine((a) => a.certainty === 'inferred' || a.sources.length > 0, 'certainty là sourced thì phải có nguồn (sources)');

export type Province = z.infer<typeof provinceSchema>;
export type Agency = z.infer<typeof agencySchema>;
