import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
const sources = ['src', 'scripts', 'tests']
  .flatMap(filesIn)
  .filter((file) => /\.(ts|mjs|astro|css)$/.test(file) && !file.startsWith('tests/fixtures/'));
const code = sources.filter((file) => !file.endsWith('.css'));

/** What words, voice, shapes and charts are made with: they know no subject, and the browser has them too. */
const crafts = ['text', 'speech', 'poster', 'chart'];
const subjects = ['plan', 'support', 'campaign', 'indicator', 'place', 'law'];
/** The door and its parts: the only ones that know where content lies. */
const doors = [
  'src/content.config.ts',
  'src/catalog.ts',
  'src/loader.ts',
  'src/plan-summaries.ts',
  'src/collections.ts',
  'src/content-folder.ts',
  'src/read-content.ts',
  'src/check.ts',
  'src/check-fits.ts',
  'src/compile-plan.ts',
];

/** Room → rooms and packages it may import. A room may always import itself. */
const table: Record<string, { rooms: string[]; packages: (string | RegExp)[] }> = {
  text: { rooms: [], packages: [] },
  law: { rooms: ['text'], packages: ['astro/zod'] },
  place: { rooms: ['text', 'law'], packages: ['astro/zod'] },
  plan: { rooms: ['text', 'place', 'law'], packages: ['astro/zod'] },
  support: { rooms: ['text', 'place', 'law'], packages: ['astro/zod'] },
  speech: { rooms: ['text'], packages: [] },
  poster: { rooms: ['text'], packages: ['lean-qr'] },
  campaign: { rooms: ['text', 'speech', 'place', 'law'], packages: ['astro/zod'] },
  chart: { rooms: ['text'], packages: ['chart.js'] },
  indicator: { rooms: ['text', 'place', 'law', 'chart'], packages: ['astro/zod'] },
  'open-data': {
    rooms: [...subjects, ...crafts],
    packages: [
      'satori',
      '@resvg/resvg-js',
      '@napi-rs/canvas',
      'chart.js',
      'fflate',
      'pdfkit',
      'lean-qr',
      'subset-font',
      'astro/zod',
      /^node:/,
    ],
  },
  search: { rooms: [...subjects, 'text'], packages: ['astro/zod'] },
  hosting: { rooms: ['text'], packages: ['node:crypto'] },
  importer: { rooms: ['text', 'plan', 'law', 'place'], packages: ['fflate', 'unpdf', 'yaml'] },
  site: { rooms: [], packages: [] },
  'plan-page': {
    rooms: [...subjects, 'text', 'mdx', 'site', 'open-data', 'search', 'layouts', 'settings'],
    packages: ['astro/config', 'node:fs'],
  },
  builder: { rooms: [...subjects, 'text', 'site', 'door', 'open-data', 'search', 'plan-page'], packages: [/^node:/] },
  mdx: { rooms: [...subjects, 'text', 'site'], packages: ['astro/zod', 'satteri', 'yaml', 'js-yaml'] },
  door: {
    rooms: [...subjects, ...crafts, 'mdx', 'search', 'site', 'open-data'],
    packages: ['astro/zod', 'astro:content', 'astro/loaders', /^node:/],
  },
  components: { rooms: [...subjects, ...crafts, 'mdx', 'search', 'site', 'open-data'], packages: [] },
  layouts: { rooms: [...subjects, 'text', 'site', 'components', 'styles'], packages: [] },
  /** The pages that are pictures, and their settings. */
  pictures: {
    rooms: [...subjects, 'text', 'poster', 'site', 'door', 'open-data', 'settings'],
    packages: ['astro/config'],
  },
  pages: {
    rooms: [...subjects, ...crafts, 'mdx', 'site', 'door', 'components', 'layouts', 'open-data', 'search'],
    packages: ['astro', '@astrojs/rss'],
  },
  client: {
    rooms: [...crafts, 'search', 'importer'],
    packages: ['chart.js', 'fflate', '@cantoo/pdf-lib', '@pdf-lib/fontkit'],
  },
  scripts: {
    rooms: [...subjects, ...crafts, 'mdx', 'site', 'door', 'open-data', 'search', 'hosting', 'importer', 'plan-page', 'builder', 'tests'],
    packages: [/./],
  },
  tests: {
    rooms: [...subjects, ...crafts, 'mdx', 'site', 'door', 'open-data', 'search', 'hosting', 'importer', 'plan-page', 'builder', 'scripts'],
    packages: [/./],
  },
};

function roomOf(file: string): string | null {
  if (doors.includes(file)) return 'door';
  if (file === 'src/site.ts') return 'site';
  if (file === 'astro.config.mjs') return 'settings';
  if (file.startsWith('scripts/')) return 'scripts';
  if (file.startsWith('tests/')) return 'tests';
  const room = /^src\/([^/]+)\//.exec(file)?.[1];
  if (room === 'styles') return 'styles';
  return room !== undefined && Object.hasOwn(table, room) ? room : null;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const body = file.endsWith('.astro') ? [...text.matchAll(/^---\n([\s\S]*?)\n---/g)].map((m) => m[1] ?? '').join('\n') : text;
  return [...body.matchAll(/(?:from|^\s*import)\s*\(?['"]([^'"\n]+)['"]/gm)].map((m) => m[1] ?? '');
}

const targetOf = (file: string, specifier: string) =>
  specifier.startsWith('.') ? relative(root, normalize(join(root, dirname(file), specifier))).replaceAll('\\', '/') : null;

describe('the house', () => {
  test('every file of src is in a room', () => {
    expect(code.filter((file) => file.startsWith('src/') && roomOf(file) === null)).toEqual([]);
  });

  test('rooms import only what the table allows', () => {
    const broken = code.flatMap((file) => {
      const room = roomOf(file);
      const rule = table[room ?? ''];
      if (!room || !rule) return [];
      return importsOf(file)
        .filter((specifier) => {
          const target = targetOf(file, specifier);
          if (target === null)
            return !rule.packages.some((allowed) => (allowed instanceof RegExp ? allowed.test(specifier) : allowed === specifier));
          const other = target.endsWith('.css') ? 'styles' : roomOf(target);
          return other !== room && other !== 'styles' && !rule.rooms.includes(other ?? '');
        })
        .map((specifier) => `${file} → ${specifier}`);
    });
    expect(broken).toEqual([]);
  });

  test('the browser half is reached only by the <script> of a component, which the browser loads', () => {
    const reaching = code.filter((file) => file.endsWith('.astro') && /<script>[^<]*client\//.test(readFileSync(join(root, file), 'utf8')));
    expect(reaching.length).toBeGreaterThan(2);
    expect(reaching.filter((file) => !file.startsWith('src/components/'))).toEqual([]);
  });

  test('only the door speaks to the content API, and components never open the door', () => {
    expect(code.filter((file) => importsOf(file).includes('astro:content') && roomOf(file) !== 'door')).toEqual([]);
    expect(code.filter((file) => roomOf(file) === 'components' && importsOf(file).some((s) => s.includes('catalog')))).toEqual([]);
  });

  test('no file imports itself, by whatever way round', () => {
    const graph = new Map(code.map((file) => [file, importsOf(file).flatMap((s) => targetOf(file, s) ?? [])]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });

  test('no file is longer than 250 lines, no page longer than 40, no component longer than 80', () => {
    const long = sources.flatMap((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n').length - 1;
      const limit = /^src\/(pictures\/)?pages\//.test(file) ? 40 : file.startsWith('src/components/') ? 80 : 250;
      return lines > limit ? [`${file}: ${lines}`] : [];
    });
    expect(long).toEqual([]);
  });

  test('no room is called utils, helpers, lib, core or services', () => {
    expect(sources.filter((file) => /\/(utils|helpers|lib|core|services)(\/|\.)/.test(file))).toEqual([]);
  });

  test("no clock in the rooms: the day is an argument; only the browser half may ask the reader's clock", () => {
    const clocks = code.filter(
      (file) =>
        file.startsWith('src/') &&
        !file.startsWith('src/client/') &&
        /new Date\(\)|Date\.now\(\)|Math\.random\(\)/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(clocks).toEqual([]);
  });
});
