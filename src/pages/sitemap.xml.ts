/** The index of sitemaps: one for what editors write, one for each shard of plans. */
import type { APIContext } from 'astro';
import { plans } from '../catalog.ts';
import { sitemapIndex } from '../open-data/sitemap.ts';
import { shardCounts } from '../plan/summary.ts';

export const GET = ({ site }: APIContext) => {
  const names = ['chung', ...shardCounts(plans).map(({ shard }) => shard)];
  const urls = names.map((name) => new URL(`/sitemap/${name}.xml`, site).href);
  return new Response(sitemapIndex(urls), { headers: { 'content-type': 'application/xml' } });
};
