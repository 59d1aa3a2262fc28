/** Each card as SVG. */
import type { APIContext } from 'astro';
import { hotlines, places, today } from '../../catalog.ts';
import { makeMeasure } from '../../open-data/card-font.ts';
import { cardSvg } from '../../open-data/card-svg.ts';
import { cardNames, makeCards } from '../../open-data/cards.ts';
const measure = makeMeasure();
export const getStaticPaths = () => cardNames(places).map((name) => ({ params: { name } }));
export const GET = async ({ params, site }: APIContext) => {
  const cards = makeCards({ lines: hotlines, provinces: places, url: new URL('/can-giup-do/', site).href, today, measure });
  const card = cards.find(({ name }) => name === params['name'])!;
  return new Response(await cardSvg(card), { headers: { 'content-type': 'image/svg+xml' } });
};
