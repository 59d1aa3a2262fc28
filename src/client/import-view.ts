/** The imported plan and its doubts as elements; words go in as text, never as HTML. */
import type { Doubt } from '../importer/doubt.ts';
import type { PreviewPart } from '../importer/preview.ts';

function make(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

export function showPreview(box: HTMLElement, parts: readonly PreviewPart[]): void {
  box.replaceChildren(
    ...parts.map((part) => {
      const element = part.kind === 'table' ? table(part.rows) : make(tagOf(part), part.text);
      element.id = `dong-${part.line}`;
      element.tabIndex = -1;
      return element;
    }),
  );
}

const tagOf = ({ kind, level }: PreviewPart) => (kind === 'title' ? 'h3' : kind === 'heading' ? (level <= 1 ? 'h4' : 'h5') : 'p');

function table(rows: readonly string[][]): HTMLElement {
  const element = document.createElement('table');
  for (const cells of rows) element.insertRow().append(...cells.map((cell) => make('td', cell)));
  return element;
}

/** Each doubt links to its paragraph in the preview, if that is shown. */
export function showDoubts(list: HTMLElement, doubts: readonly Doubt[], lines: ReadonlySet<number>): void {
  list.replaceChildren(
    ...doubts.map((doubt) => {
      const item = document.createElement('li');
      item.append(make('strong', `${doubt.certainty === 'missing' ? 'Thiếu' : 'Cần xem'}: ${doubt.field}. `), doubt.message);
      if (doubt.quote) item.append(make('blockquote', doubt.quote, 'small quiet'));
      if (doubt.line !== null && lines.has(doubt.line)) {
        const link = make('a', 'Xem đoạn này') as HTMLAnchorElement;
        link.href = `#dong-${doubt.line}`;
        item.append(link);
      }
      return item;
    }),
  );
}
