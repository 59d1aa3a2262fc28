/** HTML as values: text is escaped, what is HTML already is not, and lists are joined. */
import { escapeHtml } from '../mdx/inline.ts';

export interface Html {
  readonly html: string;
}

type Value = Html | string | number | null | undefined | false | readonly Value[];

/** The static parts of a template without the line ends and indents between tags, made once for each template. */
const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * markup`<p>${words}</p>`: strings and numbers are escaped, `Html` stands as it is, lists are joined, null and false vanish. A
 * line end with its indent is for the eyes of editors and leaves nothing; a blank that readers should see stands on its line.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = tidied.get(strings) ?? tidy(strings);
  let text = parts[0] ?? '';
  for (let i = 0; i < values.length; i++) text += textOf(values[i]) + (parts[i + 1] ?? '');
  return { html: text };
}

/** Words that are HTML already, such as a plan's compiled clauses. */
export const raw = (html: string): Html => ({ html });

/** ` data-unit="…"`; nothing for null. */
export function attribute(name: string, value: string | number | null | undefined): Html {
  return raw(value === null || value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`);
}

function tidy(strings: TemplateStringsArray): readonly string[] {
  const parts = strings.map((part) => part.replace(/\n\s*/g, ''));
  tidied.set(strings, parts);
  return parts;
}

function textOf(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(textOf).join('');
}
