/** Each card in each format: one card as SVG, and a sheet of A4 full of it as PDF. */
import { hotlines, places, today } from '../../../catalog.ts';
import { makeMeasure } from '../../../open-data/card-font.ts';
import { cardFormats } from '../../../open-data/card-formats.ts';
import type { Card } from '../../../open-data/card-model.ts';
import { makeCards } from '../../../open-data/cards.ts';

type Format = (typeof cardFormats)[number];
export const getStaticPaths = () => {
  const url = new URL('/can-giup-do/', import.meta.env.SITE).href;
  const cards = makeCards({ lines: hotlines, provinces: places, url, today, measure: makeMeasure() });
  return cardFormats.flatMap((format) =>
    cards.map((card) => ({ params: { name: card.name, type: format.ending }, props: { card, format } })),
  );
};
export const GET = async ({ props: { card, format } }: { props: { card: Card; format: Format } }) =>
  new Response(await format.write(card, today), { headers: { 'content-type': format.mediaType } });
