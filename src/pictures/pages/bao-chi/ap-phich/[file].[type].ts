/** Every poster of today's messages, and the card, in each format. The alternative text stands on the pages that link them. */
import { hotlines, messages, months, today } from '../../../../catalog.ts';
import { currentMessages, eyebrowOf } from '../../../../campaign/messages.ts';
import { posterFormats } from '../../../../open-data/poster-picture.ts';
import { posterSet, walletCard, type ReadyPoster } from '../../../../poster/sets.ts';
import { wordsOf } from '../../../../poster/words.ts';
import { site } from '../../../../site.ts';

type Format = (typeof posterFormats)[number];
export const getStaticPaths = () => {
  const help = new URL('/can-giup-do/', import.meta.env.SITE).href;
  const sets = currentMessages(messages, today)
    .filter(({ poster }) => poster)
    .flatMap((m) => posterSet(m.id, wordsOf(m.texts.short, eyebrowOf(m, months), hotlines, help, site.name, today)));
  const card = walletCard(wordsOf('', null, hotlines, help, site.name, today, 'wallet'));
  return posterFormats.flatMap((format) =>
    [...sets, card].map((ready) => ({ params: { file: ready.file, type: format.ending }, props: { ready, format } })),
  );
};
export const GET = ({ props: { ready, format } }: { props: { ready: ReadyPoster; format: Format } }) =>
  new Response(format.write(ready.poster, ready.alt, ready.pixels), { headers: { 'content-type': format.mediaType } });
