/** A plan's clauses → HTML. One plain function for each part; the addresses come with the clauses. */
import type { Block, Clause } from '../plan/clause.ts';
import { escapeHtml } from './inline.ts';

export function clausesHtml(clauses: readonly Clause[]): string {
  return clauses.map(clauseHtml).join('\n');
}

function clauseHtml(clause: Clause): string {
  return `<section class="clause" id="${clause.id}">${headingHtml(clause)}${blocksHtml(clause.blocks)}${clausesHtml(clause.children)}</section>`;
}

function headingHtml(clause: Clause): string {
  const level = Math.min(Math.max(clause.level + 1, 3), 6);
  const marker = clause.marker ? `<span class="marker">${escapeHtml(clause.marker)}</span> ` : '';
  const label = escapeHtml([clause.marker, clause.title].filter(Boolean).join(' '));
  const link = `<a class="permalink" href="#${clause.id}" aria-label="Liên kết tới mục ${label}">#</a>`;
  return `<h${level}>${marker}${clause.titleHtml || escapeHtml(clause.title)}${link}</h${level}>`;
}

/** Neighbouring items share one list; lettered and numbered items show their printed marker. */
function blocksHtml(blocks: readonly Block[]): string {
  let html = '';
  let isListOpen = false;
  for (const block of blocks) {
    if ((block.kind === 'item') !== isListOpen) html += isListOpen ? '</ul>' : '<ul class="items">';
    isListOpen = block.kind === 'item';
    html += blockHtml(block);
  }
  return isListOpen ? `${html}</ul>` : html;
}

const blockWriters: Record<Block['kind'], (block: Block) => string> = {
  paragraph: (block) => `<p id="${block.id}">${block.html}</p>`,
  table: (block) => `<div class="table-scroll" id="${block.id}" tabindex="0" role="region" aria-label="Bảng">${block.html}</div>`,
  note: (block) => `<div class="editor-note" role="note"><strong>Ghi chú biên tập</strong>${block.html}</div>`,
  item: (block) =>
    `<li id="${block.id}"${block.marker ? ' class="marked"' : ''}>${block.marker ? `<span class="marker">${escapeHtml(block.marker)}</span> ` : ''}${block.html}${blocksHtml(block.items)}</li>`,
};

function blockHtml(block: Block): string {
  return blockWriters[block.kind](block);
}
