/**
 * Made-up plans for measuring size and speed, never quality: real front matter, numbered clauses, tasks, targets, deadlines, money
 * and citations, 4 to 40 KB each. Sentences are shuffled from our own plain-language plans; places are communes that do not exist.
 * Plan i is the same bytes whatever the number of plans.
 */
import type { Plan } from '../../src/plan/queries.ts';
import { flatten, flattenBlocks } from '../../src/plan/clause.ts';
import { slugOf } from '../../src/text/fold.ts';
import { seeded } from './held-out.ts';

export interface CorpusFile {
  /** Below a content folder: "plans/hue/2026-tan-lap-004.mdx". */
  path: string;
  text: string;
}

export interface CorpusPlace {
  id: string;
  /** "thành phố Huế". */
  name: string;
}

/** So many communes publish in a year; after that the next year begins. */
const perYear = 3355;
const firstYear = 2024;
const [first, second] = [
  ['Tân', 'Phú', 'Bình', 'Long', 'Hòa', 'Vĩnh', 'Thạnh', 'Đông', 'Yên', 'Minh', 'Xuân', 'Hưng', 'Đại', 'Mỹ', 'Cẩm', 'Kim'],
  ['Lập', 'Thành', 'Phong', 'Thịnh', 'Khánh', 'Sơn', 'Giang', 'Trạch', 'Lâm', 'Điền', 'Lợi', 'Hiệp', 'Tiến', 'Đức', 'Hội', 'Tường'],
];
const bodies = [
  'Phòng Văn hóa - Xã hội',
  'Trạm Y tế xã',
  'Công an xã',
  'Hội Liên hiệp Phụ nữ xã',
  'Đoàn Thanh niên xã',
  'các trường học trên địa bàn',
  'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
  'Phòng Kinh tế',
  'các thôn, tổ dân phố',
  'Văn phòng HĐND và UBND xã',
];
const sections = [
  'Công tác chỉ đạo',
  'Truyền thông',
  'Phòng ngừa bạo lực',
  'Nâng cao năng lực',
  'Kiểm tra',
  'Phối hợp liên ngành',
  'Số liệu',
];

/** Sentences of plans, each once: the stuff that made-up plans are shuffled from. */
export function sentencesOf(plans: readonly Plan[]): string[] {
  const texts = plans.flatMap(({ clauses }) => flatten(clauses).flatMap(({ blocks }) => flattenBlocks(blocks)));
  const sentences = texts.filter(({ kind }) => kind !== 'note' && kind !== 'table').flatMap(({ text }) => text.split(/(?<=\.)\s+/));
  const plain = sentences.filter(
    (text) => text.length >= 60 && text.length <= 400 && /^\p{Lu}/u.test(text) && !/[0-9{}<>*_[\]\\|`]/.test(text),
  );
  return [...new Set(plain)].sort();
}

export function corpusPlan(i: number, sentences: readonly string[], places: readonly CorpusPlace[]): CorpusFile {
  const random = seeded(0x9e3779b9 ^ Math.imul(i + 1, 2654435761));
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sentence = () => pick(sentences);
  const year = firstYear + Math.floor(i / perYear);
  const k = i % perYear;
  const place = places[k % places.length]!;
  const nth = Math.floor(k / places.length);
  const commune = `${first![nth % 16]} ${second![Math.floor(nth / 16 + k) % 16]}`;
  const name = `xã ${commune}, ${place.name}`;
  const want = 4096 * 10 ** random();

  const cited = Array.from({ length: whole(2, 5) }, () => ({
    number: `${whole(1, 399)}/KH-UBND`,
    date: `${year}-0${whole(1, 9)}-1${whole(0, 9)}`,
  }));
  const targets = Array.from({ length: whole(1, 6) }, (_, n) => ({ n: n + 1, value: whole(11, 99), text: sentence() }));
  const own = bodies.slice(0, whole(3, 8)).map((body) => ({ body, tasks: Array.from({ length: whole(1, 3) }, sentence) }));
  const amount = whole(2, 40) * 5_000_000;
  const opening = cited.map(({ number, date }) => `Kế hoạch số ${number} ngày ${vietnamese(date)} của Ủy ban nhân dân tỉnh.`).join(' ');
  const body = [
    `${opening}\n\n${sentence()} ${sentence()}`,
    `## I. Mục đích, yêu cầu\n\n${sentence()}\n\n- ${sentence()}\n- ${sentence()}`,
    `## II. Chỉ tiêu\n\n${targets.map(({ n, value, text }) => `### ${n}. Chỉ tiêu ${n}\n\nĐạt từ ${value}% trở lên. ${text}`).join('\n\n')}`,
    `## III. Kinh phí\n\nMức chi là ${(amount / 1e6).toLocaleString('vi-VN')} triệu đồng, từ ngân sách xã. ${sentence()}`,
    `## IV. Chế độ báo cáo\n\nGửi báo cáo về Ủy ban nhân dân tỉnh trước ngày 15/12/${year}. ${sentence()}`,
    `## V. Tổ chức thực hiện\n\n${own.map(({ body: who, tasks }, n) => `### ${n + 1}. ${who}\n\n${tasks.map((task) => `- ${task}`).join('\n')}`).join('\n\n')}`,
  ];
  const facts = frontMatter({
    title: name,
    place,
    name,
    year,
    number: `${whole(1, 399)}/KH-UBND`,
    cited,
    targets,
    own,
    amount,
    summary: sentence(),
  });
  let length = Buffer.byteLength(facts + body.join(''));
  const tasks: string[] = [];
  for (let n = 1; length < want; n++) {
    const items = Array.from({ length: whole(2, 6) }, (_, at) => `- ${at % 3 === 1 ? `**${sentence()}** ` : ''}${sentence()}`).join('\n');
    tasks.push(`### ${n}. ${sections[(n - 1) % sections.length]}\n\n${sentence()}\n\n${items}`);
    length += Buffer.byteLength(tasks.at(-1)!);
  }
  if (tasks.length > 0) body.push(`## VI. Nhiệm vụ\n\n${tasks.join('\n\n')}`);
  const path = `plans/${place.id}/${year}-${slugOf(commune)}-${String(nth).padStart(3, '0')}.mdx`;
  return { path, text: `${facts}\n${body.join('\n\n')}\n` };
}

/** "2026-03-05" → "05/3/2026", as plans print it. */
function vietnamese(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${Number(month)}/${year}`;
}

interface Made {
  title: string;
  place: CorpusPlace;
  name: string;
  year: number;
  number: string;
  cited: { number: string; date: string }[];
  targets: { n: number; value: number; text: string }[];
  own: { body: string; tasks: string[] }[];
  amount: number;
  summary: string;
}

function frontMatter({ place, name, year, number, cited, targets, own, amount, summary }: Made): string {
  const q = (text: string) => JSON.stringify(text);
  return `---
documentType: KH
documentNumber: ${q(number)}
documentSymbol: null
status: issued
title: ${q(`Công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm ${year} của ${name}`)}
shortTitle: ${q(`Bình đẳng giới ${year}, ${name}`.slice(0, 70).trim())}
summary: ${q(summary)}
issuer: ${q(`UBND ${name}`)}
level: commune
issuedIn: ${q(name.split(',')[0]!.replace('xã ', ''))}
issuedOn: "${year}-02-${String(10 + (number.length % 9)).padStart(2, '0')}"
period: { from: ${year}, to: ${year} }
place: { province: ${place.id}, then: ${q(name)} }
signature: { capacity: [TM, KT], authority: "Ủy ban nhân dân", position: "Phó Chủ tịch", name: null }
recipients: ["UBND tỉnh", "Thường trực Đảng ủy", "Lưu: VT"]
bodies:
${own.map(({ body }, n) => `  - { clause: v-${n + 1}, names: [${q(body)}], requested: ${n % 4 === 3} }`).join('\n')}
targets:
${targets.map(({ n, value, text }) => `  - objective: ${(n % 6) + 1}\n    indicator: 1\n    clause: ii-${n}\n    text: ${q(`Đạt từ ${value}% trở lên. ${text}`)}\n    direction: reach\n    deadline: "${year}"\n    start: null\n    values:\n      - { comparator: ">=", value: ${value}, unit: "%" }\n    responsible: [{ name: ${q(own[n % own.length]!.body)}, clause: v-${(n % own.length) + 1} }]`).join('\n')}
deadlines:
  - { kind: report, what: "Báo cáo năm ${year}", date: "${year}-12-15", recurring: null, comparator: before, from: null, to: "UBND tỉnh", via: null, clause: iv }
budget:
  sources: ["Ngân sách xã"]
  amounts: [{ from: ${amount}, to: ${amount}, per: null, who: "UBND xã", level: commune, purpose: null, clause: iii }]
  clauses: [iii]
citations:
${cited.map(({ number: n, date }) => `  - { type: "Kế hoạch", number: ${q(n)}, date: "${date}", issuer: "UBND tỉnh", role: basis, subject: null, clauses: [mo-dau] }`).join('\n')}
source: { description: "Kế hoạch dựng để đo, không có thật", url: null, checkedOn: "2026-11-23" }
---`;
}
