/**
 * Fills plans into the frame. Astro renders the page once, with marks for what differs from plan to plan (`marked`); every
 * plan's page is that text with the marks replaced. Why: Astro renders a page in milliseconds, and this in microseconds,
 * which ten thousand plans feel. A test has Astro render real plans and compares the bytes.
 */
import { marked, type PlanHead } from './head.ts';

type Writer = (head: PlanHead) => string;

/** As Astro escapes words between tags, and in the value of an attribute. */
const words = (text: string) =>
  text.replace(/[&<>'"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;', '"': '&quot;' })[c] ?? c);
const value = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const filterMeta = ([name, of]: PlanHead['filters'][number]) =>
  `<meta data-pagefind-filter="${value(name)}[content]" content="${value(of)}">`;
const jsonLd = ({ data }: PlanHead) => JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');

/** What stands in the frame → what writes it for a plan. `inTag`: the same mark where it is the value of an attribute. */
const marks: readonly { mark: string; write: Writer; inTag: Writer }[] = [
  ...(['title', 'description'] as const).map((name) => ({
    mark: marked[name],
    write: (head: PlanHead) => words(head[name]),
    inTag: (head: PlanHead) => value(head[name]),
  })),
  same(`/ke-hoach/${marked.id}`, ({ id }) => `/ke-hoach/${id}`),
  same(marked.filters.map(filterMeta).join(''), ({ filters }) => filters.map(filterMeta).join('')),
  same(jsonLd(marked), jsonLd),
  same(marked.article, ({ article }) => article),
];

function same(mark: string, write: Writer): (typeof marks)[number] {
  return { mark, write, inTag: write };
}

/** The frame as Astro rendered it → a function that makes a plan's whole page. Throws when a mark is not in the frame. */
export function readFrame(page: string): (head: PlanHead) => string {
  const missing = marks.find(({ mark }) => !page.includes(mark));
  if (missing) throw new Error(`The frame of a plan's page does not hold ${missing.mark}`);
  const parts = cut(page);
  return (head) => parts.map((part) => (typeof part === 'string' ? part : part(head))).join('');
}

/** Static text and writers, in the order of the page. */
function cut(page: string): (string | Writer)[] {
  const parts: (string | Writer)[] = [];
  let rest = page;
  for (;;) {
    const next = marks.map((entry) => ({ ...entry, at: rest.indexOf(entry.mark) })).filter(({ at }) => at >= 0);
    const first = next.sort((a, b) => a.at - b.at)[0];
    if (!first) return [...parts, rest];
    const before = rest.slice(0, first.at);
    const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    parts.push(before, isInTag ? first.inTag : first.write);
    rest = rest.slice(first.at + first.mark.length);
  }
}
