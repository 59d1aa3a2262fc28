/** One indicator as JSON. */
import { indicators } from '../../../catalog.ts';
import type { IndicatorEntry } from '../../../indicator/queries.ts';
import { indicatorDocument } from '../../../open-data/indicator-data.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = () => indicators.map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));
export const GET = ({ props }: { props: { indicator: IndicatorEntry } }) =>
  Response.json(indicatorDocument(props.indicator, site.licence.name));
