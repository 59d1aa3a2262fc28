/**
 * XML as Word writes it, to a tree. No document type, no entity of its own, no depth or size without bound: what a Word file
 * never holds is refused.
 */

export interface Element {
  /** Without its prefix: "p", "rPr". */
  name: string;
  children: (Element | string)[];
  /** The attributes as written; read with `attribute`. */
  raw: string;
}

export type Parsed = { root: Element } | { refused: string };

const deepest = 256;
const mostElements = 1_500_000;
const unreadable = 'Phần bên trong của tệp không đúng dạng Word (XML hỏng). Hãy mở bằng Word rồi lưu lại dưới dạng .docx.';
const tagPattern =
  /<(?:!--[^]*?-->|!\[CDATA\[([^]*?)\]\]>|\?[^]*?\?>|(\/?)([\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/g;

export function parseXml(text: string): Parsed {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    return { refused: 'Tệp chứa khai báo DTD, thứ mà Word không bao giờ tạo ra. Tệp này không được đọc vì lý do an toàn.' };
  const root: Element = { name: '', children: [], raw: '' };
  const open: Element[] = [root];
  let [at, count] = [0, 0];
  for (const m of text.matchAll(tagPattern)) {
    const above = open.at(-1);
    if (!above) return { refused: unreadable };
    const between = text.slice(at, m.index);
    if (between.includes('<')) return { refused: unreadable };
    if (between !== '') above.children.push(decode(between));
    at = m.index + m[0].length;
    if (m[1] !== undefined) above.children.push(m[1]);
    const name = m[4];
    if (name === undefined) continue;
    if (m[2]) {
      if (open.length < 2 || open.pop()?.name !== name) return { refused: unreadable };
      continue;
    }
    const element: Element = { name, children: [], raw: m[5] ?? '' };
    above.children.push(element);
    if (++count > mostElements) return { refused: 'Văn bản quá dài để đọc trong một lần. Hãy tách thành nhiều tệp.' };
    if (!m[6]) open.push(element);
    if (open.length > deepest)
      return { refused: 'Tệp lồng quá nhiều lớp, không giống văn bản Word. Tệp này không được đọc vì lý do an toàn.' };
  }
  return open.length === 1 && !text.slice(at).includes('<') ? { root } : { refused: unreadable };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (all, dec?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? all;
    const code = dec ? Number(dec) : parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

/** An attribute by its name without prefix, or null. */
export function attribute(element: Element | null | undefined, name: string): string | null {
  if (!element) return null;
  const match = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element.raw);
  return match ? decode(match[1] ?? match[2] ?? '') : null;
}

export function child(element: Element | null | undefined, name: string): Element | null {
  return childrenOf(element).find((c) => c.name === name) ?? null;
}

export function childrenOf(element: Element | null | undefined): Element[] {
  return (element?.children ?? []).filter((c): c is Element => typeof c !== 'string');
}

/** The value of a child's `val`: `valueOf(rPr, "color")`. */
export function valueOf(element: Element | null | undefined, name: string): string | null {
  return attribute(child(element, name), 'val');
}

/** On/off properties: present without a value is on; "0", "false", "off" is off; absent is null. */
export function isOn(element: Element | null | undefined, name: string): boolean | null {
  const found = child(element, name);
  return found ? !/^(?:0|false|off)$/i.test(attribute(found, 'val') ?? '1') : null;
}
