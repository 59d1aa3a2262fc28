/** A list of open data as JSON. */
import type { APIContext } from 'astro';
import { holdings, origin } from '../../catalog.ts';
import { datasets, listDocument, type Dataset } from '../../open-data/datasets.ts';

export const getStaticPaths = () => datasets.map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));
export const GET = ({ props, site }: APIContext<{ dataset: Dataset }>) =>
  Response.json(listDocument(props.dataset, holdings, { ...origin, base: site! }));
