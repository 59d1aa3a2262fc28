/** Every JSON Schema that the site publishes, by the name of its file. */
import { datasets } from './datasets.ts';
import { indicatorFileSchema, metadataSchema } from './indicator-schemas.ts';
import { fileSchema, listSchema, recordSchema, type JsonSchema } from './json-schema.ts';
import { planDatasets, shareSchema } from './plan-datasets.ts';
import { planFileSchema } from './plan-schemas.ts';

interface PublicSchema {
  id: string;
  /** Given the address at which the schema stands. */
  make: (address: string) => JsonSchema;
}

const single = (id: string, title: string, record: JsonSchema): PublicSchema => ({
  id,
  make: (address) => fileSchema(address, title, record),
});

export const publicSchemas: readonly PublicSchema[] = [
  ...datasets.map(({ id, title, schema }): PublicSchema => ({ id, make: (address) => listSchema(address, title, schema) })),
  ...planDatasets.map(({ id, title, schema }): PublicSchema => ({
    id,
    make: (address) => listSchema(address, title, schema, { share: shareSchema }),
  })),
  single('mot-ke-hoach', 'Một kế hoạch', recordSchema(planFileSchema)),
  single('mot-chi-so', 'Một chỉ số', recordSchema(indicatorFileSchema)),
  single('mo-ta-chi-so', 'Mô tả các tệp của một chỉ số', recordSchema(metadataSchema)),
];
