/** What changed on the site, in words, as JSON Feed. */
import type { APIContext } from 'astro';
import { changes, origin } from '../../catalog.ts';
import { toJsonFeed } from '../../open-data/feeds.ts';

export const GET = ({ site }: APIContext) => Response.json(toJsonFeed(changes, { ...origin, base: site! }));
