/** Every page that people may land on but plans: each shard of plans has a sitemap of its own. */
import type { APIContext } from 'astro';
import { communes, hotlines, indicators, messages, months, pages, places, plans } from '../../catalog.ts';
import { sitemapText } from '../../open-data/sitemap.ts';
import { listUrl, pagesOf, placeLists, yearLists } from '../../plan/lists.ts';
import { urlOf } from '../../site.ts';

const fixed = [
  '/',
  '/can-giup-do/',
  '/duong-day-nong/',
  '/duong-day-nong/chon/',
  '/dia-chi-tin-cay/',
  '/ngoai-tuyen/',
  '/in-an/',
  '/thang-hanh-dong/',
  '/ke-hoach/',
  '/chi-so/',
  '/bao-chi/',
  '/bao-chi/thong-diep/',
  '/bao-chi/loi-ket/',
  '/bao-chi/ap-phich/',
  '/bao-chi/ap-phich/lam-cho-xa/',
  '/muc-luc/',
  '/muc-luc/so-van-ban/',
  '/tim-kiem/',
  '/du-lieu/',
  '/lich/',
  '/ban-do/',
  '/dang-ke-hoach/',
];

export const GET = ({ site }: APIContext) => {
  const lists = [...placeLists(plans, places), ...yearLists(plans)];
  const urls = [
    ...fixed,
    ...messages.filter(({ poster }) => poster).map(({ id }) => urlOf.posters(id)),
    ...[...months, ...hotlines, ...indicators, ...messages, ...pages, ...communes].map(({ url }) => url),
    ...places.map(({ id }) => urlOf.province(id)),
    ...lists.flatMap(({ key, plans: own }) => pagesOf(own).map(({ number }) => listUrl(key, number))),
    ...placeLists(plans, places).map(({ key }) => `/lich/${key}/`),
  ];
  return new Response(sitemapText(urls.map((url) => new URL(url, site).href)), { headers: { 'content-type': 'application/xml' } });
};
