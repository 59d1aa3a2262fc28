/** Schemas of the plan files: a row of the list, and a plan whole. Fields of the content keep their schema. */
import { z } from 'astro/zod';
import { planSchema } from '../plan/schema.ts';
import { rightsSchema } from './rights.ts';

const count = z.int().nonnegative();
const counts = z.strictObject({
  bodies: count,
  tasks: count,
  targets: count,
  targetValues: count,
  deadlines: count,
  amounts: count,
  citations: count,
});

export const planRowSchema = z.strictObject({
  id: z.string(),
  url: z.string(),
  ...planSchema.pick({
    title: true,
    shortTitle: true,
    summary: true,
    documentType: true,
    documentNumber: true,
    documentSymbol: true,
    status: true,
    issuer: true,
    level: true,
    issuedIn: true,
    issuedOn: true,
    issuedPartial: true,
    period: true,
    place: true,
  }).shape,
  /** Path of the whole plan as JSON. */
  json: z.string(),
  counts,
});

const part = z.strictObject({ id: z.string().nullable(), marker: z.string().nullable(), text: z.string() });

export const planFileSchema = z.strictObject({
  ...planSchema.shape,
  id: z.string(),
  url: z.string(),
  bodies: z.array(
    z.strictObject({
      clause: z.string(),
      names: z.array(z.string()),
      requested: z.boolean(),
      tasks: z.array(
        z.strictObject({ id: z.string(), text: z.string(), subtasks: z.array(z.strictObject({ id: z.string(), text: z.string() })) }),
      ),
    }),
  ),
  clauses: z.array(
    z.strictObject({ id: z.string(), marker: z.string().nullable(), title: z.string(), level: z.int(), blocks: z.array(part) }),
  ),
  editorNotes: z.array(z.strictObject({ clause: z.string(), text: z.string() })),
  counts,
  ...rightsSchema.shape,
});
