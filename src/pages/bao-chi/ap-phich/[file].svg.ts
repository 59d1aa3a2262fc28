/** A poster as SVG, its text as text and its font inside. */
import { hotlines, messages, months, today } from '../../../catalog.ts';
import { currentMessages, eyebrowOf } from '../../../campaign/messages.ts';
import { posterFile } from '../../../open-data/poster-picture.ts';
import { posterSet, walletCard, type ReadyPoster } from '../../../poster/sets.ts';
import { wordsOf } from '../../../poster/words.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = () => {
  const help = new URL('/can-giup-do/', import.meta.env.SITE).href;
  const sets = currentMessages(messages, today)
    .filter(({ poster }) => poster)
    .flatMap((m) => posterSet(m.id, wordsOf(m.texts.short, eyebrowOf(m, months), hotlines, help, site.name, today)));
  const card = walletCard(wordsOf('', null, hotlines, help, site.name, today, 'wallet'));
  return [...sets, card].map((ready) => ({ params: { file: ready.file }, props: { ready } }));
};
export const GET = ({ props: { ready } }: { props: { ready: ReadyPoster } }) =>
  new Response(posterFile(ready.poster, ready.alt, ready.pixels), { headers: { 'content-type': 'image/svg+xml' } });
