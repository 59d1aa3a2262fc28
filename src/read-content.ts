/**
 * The content folder → entries, each read and checked once. The disk is an argument (`files`), so that the same
 * function serves the site, the check and the tests.
 */
import type { z } from 'astro/zod';
import { collections, type Collection, type CollectionName } from './collections.ts';
import type { Fault } from './text/fault.ts';
import type { Clause } from './plan/clause.ts';
import { checkSchema, readFacts, type Yaml } from './mdx/front-matter.ts';
import { parsePlanBody } from './mdx/plan-body.ts';
import { parseProse, type Prose } from './mdx/prose.ts';

export interface SourceFile {
  /** Path from the root of the project, with "/": "content/plans/hue/2021-x.mdx". */
  path: string;
  text: string;
}

type FactsOf<N extends CollectionName> = z.infer<(typeof collections)[N]['schema']>;

export interface Entry<T = unknown> {
  id: string;
  file: string;
  facts: T;
  /** Plans only. */
  clauses: Clause[];
  /** Prose and months only. */
  prose: Prose | null;
  /** Line and column of a key path of the facts. */
  locate: Yaml['locate'];
}

/** A link in the text of a file, kept even where the file has other faults, so that all are reported at once. */
export interface ContentLink {
  file: string;
  url: string;
  line: number;
  column: number;
}

export type Content = { [N in CollectionName]: Entry<FactsOf<N>>[] };

interface Read {
  entries: Entry[];
  links: ContentLink[];
  faults: Fault[];
}

/** Reads everything; a file with a fault is left out of the content and stands in `faults`. */
export function readContent(files: readonly SourceFile[]): { content: Content; links: ContentLink[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const links: ContentLink[] = [];
  const content = Object.fromEntries(
    Object.entries(collections).map(([name, collection]) => {
      const results = readCollection(name as CollectionName, collection, files);
      faults.push(...results.faults);
      links.push(...results.links);
      return [name, results.entries];
    }),
  ) as Content;
  return { content, links, faults: [...faults, ...strayFiles(files)] };
}

/** A file that no collection reads would be lost without a word: a misspelt folder, most often. */
function strayFiles(files: readonly SourceFile[]): Fault[] {
  const isRead = ({ path }: SourceFile) => otherFiles.has(path) || Object.values(collections).some((collection) => isOf(collection, path));
  const folders = Object.values(collections)
    .map(({ path }) => path)
    .join(', ');
  return files
    .filter((file) => !isRead(file))
    .map(({ path }) => ({
      file: path,
      line: 1,
      column: 1,
      message: `Không phần nào của trang đọc tệp này. Hãy xem lại tên thư mục; được dùng: ${folders}.`,
    }));
}

/** Files of the content folder that are not content: addresses of old, for the site's configuration. */
const otherFiles = new Set(['content/redirects.yaml']);

function isOf({ path, shape }: Collection, file: string): boolean {
  return shape === 'files' ? file.startsWith(`content/${path}/`) && /\.(mdx|yaml)$/.test(file) : file === `content/${path}`;
}

export function readCollection(name: CollectionName, collection: Collection, files: readonly SourceFile[]): Read {
  const prefix = `content/${collection.path}`;
  const own = files.filter((file) => isOf(collection, file.path));
  const results = own.map((file) => (collection.shape === 'map' ? readMap(collection, file) : readOne(name, collection, file, prefix)));
  return { entries: results.flatMap((r) => r.entries), links: results.flatMap((r) => r.links), faults: results.flatMap((r) => r.faults) };
}

function readOne(name: CollectionName, { schema }: Collection, { path, text }: SourceFile, prefix: string): Read {
  const yaml = readFacts(text, path);
  const { value, faults } = checkSchema(schema, yaml, path);
  const plan = name === 'plans' ? parsePlanBody(text, path) : null;
  const prose = !plan && path.endsWith('.mdx') ? parseProse(text, path) : null;
  const all = [...faults, ...(plan?.faults ?? []), ...(prose?.faults ?? [])];
  const id = path.slice(prefix.length + 1).replace(/\.(mdx|yaml)$/, '') || name;
  return {
    entries: all.length ? [] : [{ id, file: path, facts: value, clauses: plan?.clauses ?? [], prose, locate: yaml.locate }],
    links: [...(prose?.links ?? []), ...(plan?.links ?? [])].map((link) => ({ file: path, ...link })),
    faults: all,
  };
}

/** A file whose top keys are the ids of its entries. */
function readMap({ schema }: Collection, { path, text }: SourceFile): Read {
  const yaml = readFacts(text, path);
  if (yaml.faults.length) return { entries: [], links: [], faults: yaml.faults };
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    const message = 'Tệp này phải là các khóa, mỗi khóa một mục. Nếu đã lỡ xóa nội dung, hãy lấy lại bản trước.';
    return { entries: [], links: [], faults: [{ file: path, line: 1, column: 1, message }] };
  }
  const results = Object.entries(yaml.value).map(([id, value]) => {
    const within: Yaml = {
      value,
      faults: [],
      locate: (keys) => yaml.locate([id, ...keys]),
      locateKey: (keys) => yaml.locateKey([id, ...keys]),
    };
    const checked = checkSchema(schema, within, path);
    const entry = { id, file: path, facts: checked.value, clauses: [], prose: null, locate: within.locate };
    return { entries: checked.faults.length ? [] : [entry], faults: checked.faults };
  });
  return { entries: results.flatMap((r) => r.entries), links: [], faults: results.flatMap((r) => r.faults) };
}
