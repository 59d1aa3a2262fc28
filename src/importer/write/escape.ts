/**
 * Official words as restricted MDX: every character that Markdown or MDX would take for itself is escaped, so that the page
 * shows exactly what stood in the document. `{`, `<`, `import` at the start of a line and bare addresses are only words here.
 */

/** One paragraph's words for the inside of a line. */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#~|&!$^=]/g, '\\$&')
    .replace(
      /@((?:\\?[-_.])*)([A-Za-z0-9]+)|(https?|ftp|mailto|xmpp|www)(?=[:.])/gi,
      (_, between: string | undefined, host: string, scheme?: string) => (scheme ? `*${scheme}*` : `@${between ?? ''}*${host}*`),
    );
}

/** The same at the start of a line, where numbers, dashes and the words import and export have a meaning of their own. */
export function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(?=(?:import|export)(?![\p{L}\d]))(.)/u, (c) => `&#${c.charCodeAt(0)};`);
}

/** A cell of a table: no line break. */
export function escapeCell(text: string): string {
  return escapeLine(text.replace(/\s+/g, ' ').trim());
}
