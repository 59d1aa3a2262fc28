/** The chart of a series as a large PNG. */
import { indicators, origin } from '../../../catalog.ts';
import { chartPng, type Picture } from '../../../open-data/chart-picture.ts';
import { chartFiles } from '../../../open-data/indicator-files.ts';

export const getStaticPaths = () =>
  indicators
    .flatMap((indicator) => chartFiles(indicator, origin))
    .map(({ path, picture }) => ({ params: { path: path.replace('/du-lieu/chi-so/', '') }, props: { picture } }));
export const GET = ({ props }: { props: { picture: Picture } }) =>
  new Response(chartPng(props.picture), { headers: { 'content-type': 'image/png' } });
