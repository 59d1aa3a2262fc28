/** JSON Schema (2020-12) of the public files, from the schemas that the content itself is held to. */
import { z } from 'astro/zod';
import { rightsSchema } from './rights.ts';

export type JsonSchema = Record<string, unknown>;

interface Difference {
  /** Fields that stay in the house. */
  drop?: readonly string[];
  /** Fields that the site adds. */
  add?: Record<string, z.ZodType>;
}

/** Schema of one record: the content's, without what is dropped and with what is added. */
export function recordSchema(content: z.ZodType, { drop = [], add = {} }: Difference = {}): JsonSchema {
  const base = z.toJSONSchema(content, { io: 'output' }) as { properties?: Record<string, unknown>; required?: string[] };
  const added = z.toJSONSchema(z.strictObject(add), { io: 'output' }) as { properties?: Record<string, unknown>; required?: string[] };
  const properties = { ...added.properties, ...base.properties, ...added.properties };
  const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => !drop.includes(name)));
  const required = [...new Set([...(added.required ?? []), ...(base.required ?? [])])].filter((name) => !drop.includes(name));
  return { ...base, properties: kept, required };
}

/** Schema of a file that holds a list of records, with its licence and citation. */
export function listSchema(id: string, title: string, record: JsonSchema, add: z.ZodRawShape = {}): JsonSchema {
  const { $schema: _, ...items } = record;
  const file = recordSchema(rightsSchema, { add: { title: z.string(), ...add, records: z.array(z.unknown()) } });
  return { ...file, $id: id, title, properties: { ...(file['properties'] as object), records: { type: 'array', items } } };
}

/** Schema of a file that is one record. */
export function fileSchema(id: string, title: string, record: JsonSchema): JsonSchema {
  return { ...record, $id: id, title };
}
