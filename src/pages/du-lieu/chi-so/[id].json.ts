/** One indicator as JSON. */
import type { APIContext } from 'astro';
import { indicators, origin } from '../../../catalog.ts';
import type { IndicatorEntry } from '../../../indicator/queries.ts';
import { indicatorDocument } from '../../../open-data/indicator-data.ts';

export const getStaticPaths = () => indicators.map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));
export const GET = ({ props, site }: APIContext<{ indicator: IndicatorEntry }>) =>
  Response.json(indicatorDocument(props.indicator, { ...origin, base: site! }));
