/** Every page that people may land on but plans: each shard of plans has a sitemap of its own. */
import type { APIContext } from 'astro';
import { communes, hotlines, indicators, messages, months, pages, places, plans } from '../../catalog.ts';
import { sitemapText } from '../../open-data/sitemap.ts';
import { listUrl, pagesOf, placeLists, yearLists } from '../../plan/lists.ts';
import { fixedUrls, urlOf } from '../../site.ts';

export const GET = ({ site }: APIContext) => {
  const lists = [...placeLists(plans, places), ...yearLists(plans)];
  const urls = [
    ...fixedUrls,
    ...messages.filter(({ poster }) => poster).map(({ id }) => urlOf.posters(id)),
    ...[...months, ...hotlines, ...indicators, ...messages, ...pages, ...communes].map(({ url }) => url),
    ...places.map(({ id }) => urlOf.province(id)),
    ...lists.flatMap(({ key, plans: own }) => pagesOf(own).map(({ number }) => listUrl(key, number))),
    ...placeLists(plans, places).map(({ key }) => `/lich/${key}/`),
  ];
  return new Response(sitemapText(urls.map((url) => new URL(url, site).href)), { headers: { 'content-type': 'application/xml' } });
};
