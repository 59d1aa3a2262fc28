/**
 * An editor's corrections of what a scan or a typist got wrong, from a file beside the plan (`<plan>.dinh-chinh.yml`). The words
 * of the official edition stay as they are; each correction is shown below its clause as "Đính chính kỹ thuật". Nothing that the
 * importer suspects becomes a correction by itself.
 */
import { parse } from 'yaml';
import type { Paragraph } from './document.ts';
import type { Found } from './found.ts';

export interface Correction {
  /** Words as they stand in the document. */
  found: string;
  /** What they should be. */
  correct: string;
  /** How the editor knows: "theo bản có dấu". */
  reason: string;
  /** Who entered it: a role, not a person's name. */
  by: string;
  /** The day of the entry, as DD/MM/YYYY or in ISO form. */
  on: string;
}

export interface Corrections {
  list: Correction[];
  /** Faults of the file, in Vietnamese. */
  faults: string[];
}

const keys = ['found', 'correct', 'reason', 'by', 'on'] as const;

/** Reads the file; an entry that lacks a key is a fault and is left out. */
export function readCorrections(text: string): Corrections {
  const read: Corrections = { list: [], faults: [] };
  const entries = parseYaml(text);
  if (!Array.isArray(entries)) return { list: [], faults: ['Tệp đính chính phải là một danh sách, mỗi mục bắt đầu bằng “- found:”.'] };
  entries.forEach((entry: unknown, i) => {
    const given = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
    const missing = keys.filter((key) => typeof given[key] !== 'string' || String(given[key]).trim() === '');
    if (missing.length) read.faults.push(`Đính chính thứ ${i + 1} thiếu ${missing.join(', ')}. Hãy ghi đủ năm dòng: ${keys.join(', ')}.`);
    else read.list.push(Object.fromEntries(keys.map((key) => [key, String(given[key]).normalize('NFC').trim()])) as unknown as Correction);
  });
  return read;
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, schema: 'failsafe' });
  } catch {
    return null;
  }
}

/** The note that is shown for each correction, by the paragraph in which its words stand; and what stands nowhere. */
export function placeCorrections(d: Found, list: readonly Correction[]): { notes: Map<Paragraph, string[]>; faults: string[] } {
  const notes = new Map<Paragraph, string[]>();
  const faults: string[] = [];
  for (const correction of list) {
    const places = d.view.all.filter((p) => p.text.includes(correction.found));
    if (places.length === 0)
      faults.push(`Không thấy “${correction.found}” trong văn bản, nên đính chính này không được ghi. Hãy chép đúng từng chữ.`);
    for (const p of places) notes.set(p, [...(notes.get(p) ?? []), noteOf(correction)]);
  }
  return { notes, faults };
}

const noteOf = ({ found, correct, reason, by, on }: Correction) =>
  `Đính chính kỹ thuật: “${found}” đọc là “${correct}” (${reason}; ${by}, ${on}).`;
