/** `npm run budgets`: the heaviest pages of each kind beside their budget; fails when one is over. */
import { fileURLToPath } from 'node:url';
import { budgets } from '../src/site.ts';
import { measurePages, overBudget } from './measure-pages.ts';

const costs = await measurePages(fileURLToPath(new URL('../dist/', import.meta.url)));
for (const kind of ['help', 'reading'] as const) {
  const own = costs.filter((cost) => cost.kind === kind).sort((a, b) => b.html - a.html);
  const { html, script, fonts, requests } = budgets[kind];
  console.log(
    `\n${kind}: ${own.length} pages. Budget: HTML+CSS ${html}, script ${script}, fonts ${fonts} bytes (gzip), ${requests} requests`,
  );
  for (const cost of own.slice(0, 6))
    console.log(
      `  ${String(cost.html).padStart(6)}  ${String(cost.script).padStart(6)}  ${String(cost.fonts).padStart(6)}  ${cost.requests}  ${cost.url}`,
    );
}
const over = costs.flatMap(overBudget);
if (over.length) {
  console.error(`\n${over.join('\n')}`);
  process.exit(1);
}
console.log(`\nAll ${costs.length} pages are within their budgets.`);
