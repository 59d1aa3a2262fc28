/** Styles of a Word file: what a paragraph or run inherits (bold, capitals, font, numbering). */
import { attribute, child, childrenOf, isOn, valueOf, type Element } from './xml.ts';

export interface RunLook {
  bold: boolean;
  capitals: boolean;
  hidden: boolean;
  font: string;
}

export interface Styles {
  /** The look of a run: its own properties, its style, its paragraph's style, the defaults. */
  look: (run: Element | null, paragraphStyle: string | null) => RunLook;
  /** Numbering that a paragraph style brings: [numId, ilvl]. */
  numbering: (style: string | null) => { numId: string | null; level: string | null };
}

export function readStyles(root: Element | null): Styles {
  const styles = child(root, 'styles');
  const byId = new Map(
    childrenOf(styles)
      .filter((e) => e.name === 'style')
      .map((e) => [attribute(e, 'styleId') ?? '', e]),
  );
  const fallback = child(child(child(styles, 'docDefaults'), 'rPrDefault'), 'rPr');
  const defaultStyle = [...byId].find(([, e]) => attribute(e, 'type') === 'paragraph' && attribute(e, 'default') === '1')?.[0] ?? null;
  const chain = (id: string | null): Element[] => {
    const list: Element[] = [];
    for (let style = byId.get(id ?? ''); style && list.length < 20; style = byId.get(valueOf(style, 'basedOn') ?? '')) list.push(style);
    return list;
  };
  return {
    look: (run, paragraphStyle) => {
      const sources = [
        run,
        ...[...chain(valueOf(run, 'rStyle')), ...chain(paragraphStyle ?? defaultStyle)].map((s) => child(s, 'rPr')),
        fallback,
      ];
      const first = (name: string) => sources.map((s) => isOn(s, name)).find((v) => v !== null) ?? false;
      return { bold: first('b'), capitals: first('caps'), hidden: first('vanish'), font: sources.map(fontOf).find((f) => f !== '') ?? '' };
    },
    numbering: (style) => {
      const found = chain(style ?? defaultStyle)
        .map((s) => child(child(s, 'pPr'), 'numPr'))
        .find((n) => n !== null);
      return { numId: valueOf(found, 'numId'), level: valueOf(found, 'ilvl') };
    },
  };
}

function fontOf(properties: Element | null): string {
  const fonts = child(properties, 'rFonts');
  return attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi') ?? '';
}
