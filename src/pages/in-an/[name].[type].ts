/** Each card in each format: one card as SVG, and a sheet of A4 full of it as PDF. */
import type { APIContext } from 'astro';
import { hotlines, places, today } from '../../catalog.ts';
import { makeMeasure } from '../../open-data/card-font.ts';
import { cardFormats } from '../../open-data/card-formats.ts';
import { cardNames, makeCards } from '../../open-data/cards.ts';
const measure = makeMeasure();
type Format = (typeof cardFormats)[number];
export const getStaticPaths = () =>
  cardFormats.flatMap((format) => cardNames(places).map((name) => ({ params: { name, type: format.ending }, props: { format } })));
export const GET = async ({ params, props: { format }, site }: APIContext<{ format: Format }>) => {
  const cards = makeCards({ lines: hotlines, provinces: places, url: new URL('/can-giup-do/', site).href, today, measure });
  const card = cards.find(({ name }) => name === params['name'])!;
  return new Response(await format.write(card, today), { headers: { 'content-type': format.mediaType } });
};
