/** Sitemaps by the protocol of sitemaps.org. `lastmod` is left out: we do not know it better than the crawler does. */

const open = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Whole addresses → a sitemap. */
export function sitemapText(urls: readonly string[]): string {
  return `${open}<urlset ${space}>\n${urls.map((url) => `<url><loc>${url}</loc></url>`).join('\n')}\n</urlset>\n`;
}

/** Whole addresses of sitemaps → the index of them. */
export function sitemapIndex(urls: readonly string[]): string {
  return `${open}<sitemapindex ${space}>\n${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`;
}
