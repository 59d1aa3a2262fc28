/** Every page that people may land on. `lastmod` is left out: we do not know it better than the crawler does. */
import type { APIContext } from 'astro';
import { communes, hotlines, indicators, messages, months, pages, places, plans } from '../catalog.ts';
import { urlOf } from '../site.ts';

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
  '/tim-kiem/',
  '/du-lieu/',
  '/lich/',
  '/ban-do/',
  '/dang-ke-hoach/',
];

export const GET = ({ site }: APIContext) => {
  const urls = [
    ...fixed,
    ...messages.filter(({ poster }) => poster).map(({ id }) => urlOf.posters(id)),
    ...[...plans, ...months, ...hotlines, ...indicators, ...messages, ...pages, ...communes].map(({ url }) => url),
    ...places.map(({ id }) => urlOf.province(id)),
  ];
  const body = urls.map((url) => `<url><loc>${new URL(url, site).href}</loc></url>`).join('\n');
  const open = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return new Response(`${open}\n${body}\n</urlset>\n`, { headers: { 'content-type': 'application/xml' } });
};
