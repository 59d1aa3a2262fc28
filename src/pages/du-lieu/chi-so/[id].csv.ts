/** One indicator as CSV. */
import { indicators } from '../../../catalog.ts';
import type { IndicatorEntry } from '../../../indicator/queries.ts';
import { indicatorCsv } from '../../../open-data/indicator-data.ts';

export const getStaticPaths = () => indicators.map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));
export const GET = ({ props }: { props: { indicator: IndicatorEntry } }) =>
  new Response(indicatorCsv(props.indicator), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
