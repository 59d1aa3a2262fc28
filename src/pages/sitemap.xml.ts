/** Every page that people may land on. `lastmod` is left out: we do not know it better than the crawler does. */
import type { APIContext } from 'astro';
import { hotlines, indicators, months, pages, places, plans } from '../catalog.ts';
import { urlOf } from '../site.ts';

const fixed = [
  '/',
  '/can-giup-do/',
  '/duong-day-nong/',
  '/dia-chi-tin-cay/',
  '/thang-hanh-dong/',
  '/ke-hoach/',
  '/chi-so/',
  '/bao-chi/',
  '/muc-luc/',
  '/tim-kiem/',
  '/du-lieu/',
  '/dang-ke-hoach/',
];

export const GET = ({ site }: APIContext) => {
  const urls = [
    ...fixed,
    ...[...plans, ...months, ...hotlines, ...indicators, ...pages].map(({ url }) => url),
    ...places.map(({ id }) => urlOf.province(id)),
  ];
  const body = urls.map((url) => `<url><loc>${new URL(url, site).href}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${body}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
