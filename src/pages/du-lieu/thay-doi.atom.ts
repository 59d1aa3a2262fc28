/** What changed on the site, in words, as Atom. */
import type { APIContext } from 'astro';
import { changes, origin } from '../../catalog.ts';
import { toAtom } from '../../open-data/feeds.ts';

export const GET = ({ site }: APIContext) =>
  new Response(toAtom(changes, { ...origin, base: site! }), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
