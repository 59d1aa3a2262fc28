/** The catalogue of all public files (DCAT). */
import type { APIContext } from 'astro';
import { holdings, origin } from '../../catalog.ts';
import { catalogueDocument } from '../../open-data/dcat.ts';
import { catalogueGroups } from '../../open-data/entries.ts';

export const GET = ({ site }: APIContext) => {
  const entries = catalogueGroups(holdings, origin).flatMap((group) => group.entries);
  return new Response(JSON.stringify(catalogueDocument(entries, { ...origin, base: site! })), {
    headers: { 'content-type': 'application/ld+json' },
  });
};
