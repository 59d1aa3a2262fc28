/** Schemas of the files beside an indicator: the indicator itself, and its description. */
import { z } from 'astro/zod';
import { indicatorSchema, targetFields } from '../indicator/schema.ts';
import { statuses, type Status } from '../indicator/status.ts';
import { source } from '../law/schema.ts';
import { rightsSchema } from './rights.ts';

const text = z.string().nullable();

/** Targets are those that a source states; what is only remembered is in no file. */
const statedTarget = z.strictObject({ ...targetFields.shape, confidence: z.enum(['high', 'medium']) });

export const indicatorFileSchema = z.strictObject({
  ...indicatorSchema.shape,
  targets: z.array(statedTarget),
  id: z.string(),
  url: z.string(),
  ...rightsSchema.shape,
});

export const metadataSchema = z.strictObject({
  id: z.string(),
  url: z.url(),
  ...indicatorSchema.pick({
    code: true,
    name: true,
    shortName: true,
    definition: true,
    unit: true,
    direction: true,
    field: true,
    law: true,
    caveats: true,
  }).shape,
  series: z.array(z.strictObject({ id: z.string(), name: z.string(), unit: z.string(), definition: z.string() })),
  /** Against each stated target; `statusRule` tells how it is judged. */
  status: z.array(
    z.strictObject({
      year: z.int(),
      of: text,
      target: z.string(),
      status: z.enum(Object.keys(statuses) as [Status]),
      statusText: z.string(),
      reason: z.string(),
    }),
  ),
  statusRule: z.array(z.string()),
  /** To be read on air; null where no source gives a value. */
  sentence: text,
  sources: z.array(source),
  dates: z.strictObject({ builtFor: z.iso.date(), newestValue: text }),
  files: z.strictObject({
    csv: z.url(),
    json: z.url(),
    pictures: z.array(z.strictObject({ series: z.string(), png: z.url(), svg: z.url() })),
  }),
  ...rightsSchema.shape,
});
