/** JSON Schema of every public JSON file. */
import type { APIContext } from 'astro';
import { publicSchemas } from '../../open-data/public-schemas.ts';

export const getStaticPaths = () => publicSchemas.map(({ id }) => ({ params: { file: id } }));
export const GET = ({ params, site }: APIContext) => {
  const file = publicSchemas.find(({ id }) => id === params['file']);
  return Response.json(file?.make(new URL(`/du-lieu/${file.id}.schema.json`, site).href));
};
