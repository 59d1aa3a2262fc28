/** What describes an indicator's files: definition, unit, sources, dates, licence, citation. */
import type { APIContext } from 'astro';
import { indicators, origin } from '../../../catalog.ts';
import type { IndicatorEntry } from '../../../indicator/queries.ts';
import { indicatorMetadata } from '../../../open-data/indicator-files.ts';

export const getStaticPaths = () => indicators.map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));
export const GET = ({ props, site }: APIContext<{ indicator: IndicatorEntry }>) =>
  Response.json(indicatorMetadata(props.indicator, { ...origin, base: site! }));
