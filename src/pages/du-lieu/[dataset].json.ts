/** A list of open data as JSON. */
import { holdings } from '../../catalog.ts';
import { datasets, type Dataset } from '../../open-data/datasets.ts';

export const getStaticPaths = () => datasets.map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));
export const GET = ({ props: { dataset } }: { props: { dataset: Dataset } }) => Response.json(dataset.rows(holdings));
