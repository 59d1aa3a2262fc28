/** Results → the list of a combobox (WAI-ARIA APG): groups of options, each option a link. Text goes in as text only. */
import type { Abbreviations } from '../search/abbreviations.ts';
import { excerptOf, litAddress, markedTitle, type Piece } from '../search/excerpt.ts';
import { groups, type Group } from '../search/record.ts';
import type { Found } from '../search/look.ts';

function element(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const marked = (pieces: readonly Piece[]) => pieces.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));

/** Groups in the order of their best result. */
export function resultGroups(found: readonly Found[], abbreviations: Abbreviations): HTMLElement[] {
  let n = 0;
  return [...Map.groupBy(found, ({ group }) => group)].map(([group, list]) => {
    const id = `nhom-${group}`;
    const label = element('p', { class: 'eyebrow', id, role: 'presentation' }, groups[group as Group] ?? group);
    return element(
      'div',
      { role: 'group', class: 'stack', 'aria-labelledby': id },
      label,
      ...list.map((item) => option(item, n++, abbreviations)),
    );
  });
}

function option(found: Found, n: number, abbreviations: Abbreviations): HTMLElement {
  const { pieces, phrase } = excerptOf(found.text, found.sought, abbreviations);
  const title = element('span', { class: 'result-title' }, ...marked(markedTitle(found.title, found.sought, abbreviations)));
  const trail = element('span', { class: 'small quiet' }, [found.trail, place(found)].filter(Boolean).join(' · '));
  const excerpt = element('span', {}, ...marked(pieces));
  return element(
    'a',
    {
      id: `ket-qua-${n}`,
      role: 'option',
      class: 'result',
      'aria-selected': 'false',
      href: litAddress(found.url, phrase),
    },
    title,
    trail,
    excerpt,
  );
}

/** Place and year of a result that does not say them in its trail. */
function place({ filters, trail }: Found): string {
  return [...(filters['nơi'] ?? []).slice(0, 1), ...(filters['năm'] ?? []).slice(0, 1)].filter((name) => !trail.includes(name)).join(' · ');
}
