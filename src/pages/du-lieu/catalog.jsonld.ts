/** The catalogue of all public files (DCAT). */
import type { APIContext } from 'astro';
import { holdings, origin } from '../../catalog.ts';
import { catalogueDocument } from '../../open-data/dcat.ts';
import { catalogueGroups, shardCatalogue } from '../../open-data/entries.ts';
import { shardCounts } from '../../plan/summary.ts';

export const GET = ({ site }: APIContext) => {
  const entries = catalogueGroups(holdings, origin).flatMap((group) => group.entries);
  const parts = shardCounts(holdings.plans).map(({ shard }) => shardCatalogue(shard));
  return new Response(
    JSON.stringify(
      catalogueDocument({ path: '/du-lieu/catalog.jsonld', entriesAt: '/du-lieu/', parts }, entries, { ...origin, base: site! }),
    ),
    {
      headers: { 'content-type': 'application/ld+json' },
    },
  );
};
