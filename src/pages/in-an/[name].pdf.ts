/** Each card as PDF: a sheet of A4 full of it. */
import type { APIContext } from 'astro';
import { hotlines, places, today } from '../../catalog.ts';
import { makeMeasure } from '../../open-data/card-font.ts';
import { cardPdf } from '../../open-data/card-pdf.ts';
import { cardNames, makeCards } from '../../open-data/cards.ts';
const measure = makeMeasure();
export const getStaticPaths = () => cardNames(places).map((name) => ({ params: { name } }));
export const GET = async ({ params, site }: APIContext) => {
  const cards = makeCards({ lines: hotlines, provinces: places, url: new URL('/can-giup-do/', site).href, today, measure });
  const card = cards.find(({ name }) => name === params['name'])!;
  return new Response(await cardPdf(card, today), { headers: { 'content-type': 'application/pdf' } });
};
