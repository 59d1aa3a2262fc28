/**
 * The five seed documents as records, read by their printed numbers alone (roman, arabic). It stands in for plans that an
 * agency imports in full, and can be thrown away once a content folder holds those: the bench then takes `--content`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchRecord } from '../../src/search/record.ts';

interface Seed {
  title: string;
  context: string;
  province: string;
  year: string;
}

/** What an importer's front matter would say of each seed. */
const facts: Record<string, Seed> = {
  '000': {
    title: 'Kế hoạch bình đẳng giới, vì sự tiến bộ phụ nữ tỉnh Bình Phước năm 2021',
    context: 'tỉnh Bình Phước năm 2021 thành phố Đồng Nai',
    province: 'Đồng Nai',
    year: '2021',
  },
  '001': {
    title: 'Kế hoạch Tháng hành động vì bình đẳng giới huyện Hớn Quản năm 2024',
    context: 'huyện Hớn Quản Hón Quản tỉnh Bình Phước năm 2024 thành phố Đồng Nai',
    province: 'Đồng Nai',
    year: '2024',
  },
  '002': {
    title: 'Kế hoạch thực hiện Chiến lược quốc gia về bình đẳng giới tỉnh Thừa Thiên Huế giai đoạn 2021-2025',
    context: 'tỉnh Thừa Thiên Huế giai đoạn 2021-2025 thành phố Huế',
    province: 'Huế',
    year: '2021',
  },
  '003': {
    title: 'Kế hoạch Hoạt động Vì sự tiến bộ của phụ nữ và bình đẳng giới tỉnh An Giang năm 2021',
    context: 'tỉnh An Giang năm 2021',
    province: 'An Giang',
    year: '2021',
  },
  '004': {
    title: 'Kế hoạch công tác Bình đẳng giới và Vì sự tiến bộ của phụ nữ tỉnh Cao Bằng năm 2022',
    context: 'tỉnh Cao Bằng năm 2022',
    province: 'Cao Bằng',
    year: '2022',
  },
};

export interface Part {
  id: string;
  title: string;
  text: string;
  /** Title of the roman part that an arabic clause stands in. */
  section?: string;
}

/** Address of a clause of a seed: "/000/#iv-9"; of the plan itself: "/000/". */
export const seedUrl = (seed: string, clause: string) => `/${seed.slice(0, 3)}/${clause ? `#${clause}` : ''}`;

export async function readSeeds(folder: string): Promise<SearchRecord[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const records = await Promise.all(names.map(async (name) => seedRecords(name.slice(0, 3), await readFile(join(folder, name), 'utf8'))));
  return records.flat();
}

function seedRecords(seed: string, text: string): SearchRecord[] {
  const { title, context, province, year } = facts[seed]!;
  const parts = splitClauses(text);
  const letterhead = parts[0]?.text.split('\n').filter((line) => /^(Số|.*ngày .*năm \d{4}$)/.test(line.trim())) ?? [];
  const filters = { nơi: [province], năm: [year] };
  const plan: SearchRecord = {
    url: seedUrl(seed, ''),
    group: 'plan',
    title,
    trail: '',
    context,
    aliases: letterhead.join(' '),
    text: letterhead.join('. '),
    filters,
  };
  return [
    plan,
    ...parts.map((part) => ({
      url: seedUrl(seed, part.id),
      group: 'clause' as const,
      title: part.title,
      trail: [title, part.section].filter(Boolean).join(' › '),
      context,
      aliases: '',
      text: part.text,
      filters,
    })),
  ];
}

/** The opening (`mo-dau`), each arabic clause below its roman one, a roman one's own words, the tail (`noi-nhan`). */
export function splitClauses(source: string): Part[] {
  const parts: Part[] = [{ id: 'mo-dau', title: 'Mở đầu', text: '' }];
  let roman = '';
  let section = '';
  let isTail = false;
  let isBody = false;
  for (const line of source.normalize('NFC').split('\n')) {
    const plain = line.replace(/[*#_]/g, '').trim();
    if (!plain) continue;
    const [, chapter, chapterTitle = ''] = /^([IVX]+)\.\s+(\S.*)$/.exec(plain) ?? [];
    const [, clause, clauseTitle = ''] = /^(\d{1,2})\.\s+(\S.*)$/.exec(plain) ?? [];
    if (chapter) {
      isBody = true;
      roman = chapter.toLowerCase();
      section = chapterTitle;
      parts.push({ id: roman, title: chapterTitle, text: '' });
    } else if (clause && isBody && !isTail) {
      const [head = '', ...rest] = clauseTitle.length > 120 && clauseTitle.includes(':') ? clauseTitle.split(':') : [clauseTitle];
      parts.push({ id: `${roman}-${clause}`, title: head, text: rest.join(':'), section });
    } else if (/^Nơi nhận/.test(plain) && isBody) {
      isTail = true;
      parts.push({ id: 'noi-nhan', title: 'Nơi nhận', text: '' });
    } else parts.at(-1)!.text += `${plain}\n`;
  }
  return parts.filter(({ text, id }, i) => text.trim() || !parts[i + 1]?.id.startsWith(`${id}-`));
}
