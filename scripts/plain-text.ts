/** Our own HTML → its words, for the search index. */

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** Our own HTML → its words: scripts dropped, blocks kept apart. */
export function plainText(html: string): string {
  return html
    .replace(/<(script|style|noscript|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/(p|li|h\d|td|th|dt|dd|section|div)>/g, '. ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .replace(/(\s*\.)+\s/g, '. ')
    .trim();
}
