/** A list of open data as CSV. */
import { holdings } from '../../catalog.ts';
import { datasets, type Dataset } from '../../open-data/datasets.ts';
import { recordsCsv } from '../../open-data/flat.ts';

export const getStaticPaths = () => datasets.map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));
export const GET = ({ props: { dataset } }: { props: { dataset: Dataset } }) =>
  new Response(recordsCsv(dataset.rows(holdings)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
