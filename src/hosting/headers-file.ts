/**
 * The table of headers as a `_headers` file, which Cloudflare Pages, Netlify and others read from the root of a site.
 * Where two rules fit, these hosts join the values of a header with a comma ("public, max-age=300, public, max-age=…"),
 * so a header stands in one rule only for each path: what all have in common under `/*`, the rest under patterns that
 * never meet.
 * https://developers.cloudflare.com/pages/configuration/headers/ (read 2026-11-23): at most 100 rules, 2 000 characters a line.
 */
import { commonHeaders, kindOf } from './headers.ts';

const maximum = { rules: 100, characters: 2000 };

export interface HeaderRule {
  /** A path, or a folder with `/*` behind it. */
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/** Rules for the files of a site, given as paths ("/x/index.html" or "/x/"). No two but `/*` fit the same path. */
export function headerRules(paths: readonly string[]): HeaderRule[] {
  return [{ pattern: '/*', headers: commonHeaders }, ...rulesBelow('/', paths.map((path) => path.replace(/index\.html$/, '')).sort())];
}

/** One rule for a folder whose files are all of one kind; else the rules of what is in it. The root is never one rule. */
function rulesBelow(folder: string, paths: readonly string[]): HeaderRule[] {
  const kinds = new Set(paths.map(kindOf));
  const [only] = kinds;
  if (only && kinds.size === 1 && folder !== '/') return [{ pattern: `${folder}*`, headers: only.headers }];
  const children = Map.groupBy(paths, (path) => /^[^/]*\/?/.exec(path.slice(folder.length))?.[0] ?? '');
  return [...children].flatMap(([name, inside]) =>
    name.endsWith('/') ? rulesBelow(folder + name, inside) : [{ pattern: folder + name, headers: kindOf(folder + name).headers }],
  );
}

/**
 * The text of `_headers`. Should a site grow past what hosts read, its pages are left to the host's own rule (which is to
 * ask each time) and the rest stays. Throws when even then a host would silently drop part of the file.
 */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  const kept = rules.length > maximum.rules ? rules.filter(({ headers }) => headers !== kindOf('/').headers) : rules;
  if (kept.length > maximum.rules) throw new Error(`_headers has ${kept.length} rules; hosts read ${maximum.rules}.`);
  const lines = kept.flatMap(({ pattern, headers }) => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]);
  const long = lines.find((line) => line.length > maximum.characters);
  if (long !== undefined)
    throw new Error(`A line of _headers has ${long.length} characters; hosts read ${maximum.characters}: ${long.slice(0, 60)}…`);
  return `# Written by the build from src/hosting/headers.ts.\n${lines.join('\n')}\n`;
}
