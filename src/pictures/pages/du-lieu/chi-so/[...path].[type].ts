/** The chart of a series as a picture, in each format. */
import { indicators, origin } from '../../../../catalog.ts';
import { chartFormats, type Picture } from '../../../../open-data/chart-picture.ts';
import { chartFiles } from '../../../../open-data/indicator-files.ts';

type Format = (typeof chartFormats)[number];
export const getStaticPaths = () =>
  chartFormats.flatMap((format) =>
    indicators
      .flatMap((indicator) => chartFiles(indicator, origin))
      .map(({ path, picture }) => ({
        params: { path: path.replace('/du-lieu/chi-so/', ''), type: format.ending },
        props: { picture, format },
      })),
  );
export const GET = ({ props: { picture, format } }: { props: { picture: Picture; format: Format } }) =>
  new Response(format.write(picture), { headers: { 'content-type': format.mediaType } });
