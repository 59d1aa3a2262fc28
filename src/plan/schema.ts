/**
 * What a published plan (kế hoạch) must hold. The front matter carries the facts of the document; the body
 * carries its clauses. A fact points to the clause that states it (`clause: iv-1`), so that a reader can check it and
 * a rule can refuse a figure that its clause does not show.
 *
 * Null means "the document does not state it" and is shown as such; nothing is ever taken from elsewhere.
 */
import { z } from 'astro/zod';

/** Kinds of administrative document, by their abbreviation in NĐ 30/2020/NĐ-CP, Phụ lục III. */
export const documentTypes = {
  KH: 'Kế hoạch',
  TTr: 'Tờ trình',
  QĐ: 'Quyết định',
  NQ: 'Nghị quyết',
  CT: 'Chỉ thị',
  CTr: 'Chương trình',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  BC: 'Báo cáo',
  ĐA: 'Đề án',
  DA: 'Dự án',
  PA: 'Phương án',
  CĐ: 'Công điện',
} as const;

/** Forms of signing, NĐ 30/2020/NĐ-CP, Phụ lục I. */
export const signingCapacities = {
  TM: 'thay mặt',
  KT: 'ký thay',
  TL: 'thừa lệnh',
  TUQ: 'thừa ủy quyền',
  Q: 'quyền (tạm giữ chức)',
} as const;

export const levels = { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' } as const;

const text = z.string().trim().min(1);
const isoDate = z.iso.date();
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'phải viết dạng tháng-ngày, ví dụ 11-30');
const keysOf = <T extends object>(table: T) => z.enum(Object.keys(table) as [Extract<keyof T, string>]);

/** Address of a clause on the plan's page, made of its printed numbers: `mo-dau`, `ii-2-a`, `iv-4-2`. */
export const clauseId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'là mã mục, ví dụ iv-4-2');

export const citation = z.strictObject({
  /** The kind as printed: "Công văn", "Nghị quyết". */
  type: text.nullable(),
  /** As printed, blanks closed up: "356/LĐTBXH-BĐG". */
  number: text,
  date: isoDate.nullable(),
  issuer: text.nullable(),
  /** `basis`: named in the opening as what the plan stands on; `reference`: named in a clause. */
  role: z.enum(['basis', 'reference']),
  /** What the cited document is about, as far as the plan says it. Our words. */
  subject: text.nullable(),
  clauses: z.array(clauseId).min(1),
  /** Key in content/laws.yaml, where the document's present status is kept. */
  law: text.nullable().default(null),
});

export const namedLaw = z.strictObject({
  name: text,
  year: z.int().nullable(),
  clauses: z.array(clauseId).min(1),
  law: text.nullable().default(null),
});

export const signature = z.strictObject({
  /** In printed order: TM, then KT. Empty when the head signs for himself. */
  capacity: z.array(keysOf(signingCapacities)),
  /** On whose behalf: "Ủy ban nhân dân". Null where the document does not print it. */
  authority: text.nullable(),
  position: text,
  /** Null when nobody is named, as under an unsigned draft. */
  name: text.nullable(),
});

export const target = z.strictObject({
  objective: z.int().positive().nullable(),
  indicator: z.int().positive().nullable(),
  clause: clauseId,
  /** The target in our words; its figures stand in the clause as well. */
  text,
  direction: z.enum(['reach', 'increase', 'decrease', 'qualitative']),
  deadline: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  start: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  values: z.array(
    z.strictObject({
      comparator: z.enum(['=', '>=', '>', '<', '<=', '~']),
      value: z.number(),
      unit: text,
      per: z.number().nullable().default(null),
      baseline: z.number().nullable().default(null),
      /** Of whom or of what, where one target has two values. */
      of: text.nullable().default(null),
    }),
  ),
  /** Bodies that the plan makes answer for this target, with the clauses that say so. */
  responsible: z.array(z.strictObject({ name: text, clause: clauseId, note: text.nullable().default(null) })).default([]),
  /** Id of the national indicator that it follows (content/indicators), if it does. */
  nationalIndicator: text.nullable().default(null),
});

export const deadline = z
  .strictObject({
    kind: z.enum(['report', 'plan-due']),
    what: text,
    date: isoDate.nullable(),
    recurring: monthDay.nullable(),
    /** `before`: "trước ngày …"; `by`: "chậm nhất ngày …"; `on`: on the day itself. */
    comparator: z.enum(['before', 'by', 'on']),
    from: text.nullable(),
    to: text.nullable(),
    via: text.nullable(),
    clause: clauseId,
  })
  .refine((d) => (d.date === null) !== (d.recurring === null), 'phải có đúng một trong hai: date hoặc recurring');

export const budgetAmount = z.strictObject({
  /** Whole đồng; `to` is null for an open upper end ("từ 150 triệu trở lên"). */
  from: z.int().nonnegative(),
  to: z.int().nonnegative().nullable(),
  currency: z.literal('VND').default('VND'),
  per: text.nullable(),
  who: text,
  level: keysOf(levels).nullable(),
  purpose: text.nullable().default(null),
  clause: clauseId,
});

const specialDay = z.strictObject({ date: monthDay, name: text, year: z.int().nullable(), clause: clauseId });

/** A document that came with the plan and led to it, such as the Tờ trình of a draft. */
const submission = z.strictObject({
  documentType: keysOf(documentTypes),
  documentNumber: text.nullable(),
  title: text,
  issuer: text,
  parentBody: text.nullable(),
  issuedIn: text.nullable(),
  issuedOn: isoDate.nullable(),
  addressee: text.nullable(),
  attachments: z.array(text).default([]),
  citations: z.array(citation),
  recipients: z.array(text),
  signature,
});

export const planSchema = z.strictObject({
  /** `plain`: our own edition, clause by clause; `official`: the agency's whole text, published by the agency itself. */
  edition: z.enum(['plain', 'official']).default('plain'),
  /** Path of the other edition of the same document, shown as the other tab: "hue/2021-chien-luoc-binh-dang-gioi". */
  otherEdition: z
    .string()
    .regex(/^[a-z-]+\/\d{4}-[a-z0-9-]+$/, 'phải là đường dẫn như hue/2021-chien-luoc-binh-dang-gioi')
    .nullable()
    .default(null),
  documentType: keysOf(documentTypes),
  /** "67/KH-UBND"; null where the document leaves it blank or the copy lacks it. */
  documentNumber: text.nullable(),
  /** What is printed after the blank: "KH-UBND". Null where nothing is. */
  documentSymbol: text.nullable(),
  status: z.enum(['draft', 'issued']),
  /** The official title, exact. */
  title: text,
  /** Ours, for lists and tabs. At most 70 characters. */
  shortTitle: text.max(70),
  /** Ours: one or two sentences on what the plan does. */
  summary: text,
  issuer: text,
  level: keysOf(levels),
  /** Place in the date line, as printed. */
  issuedIn: text.nullable(),
  issuedOn: isoDate.nullable(),
  /** The part of the date that is stated when the whole is not: "2024". */
  issuedPartial: text.nullable().default(null),
  period: z.strictObject({ from: z.int(), to: z.int() }),
  place: z.strictObject({
    /** Key of today's province in content/places.yaml. */
    province: text,
    /** Place as it was named then: "huyện Hớn Quản, tỉnh Bình Phước". */
    then: text,
    /** Key under `formerUnits` of that province, for a district or commune that is no more. */
    formerUnit: text.nullable().default(null),
  }),
  submission: submission.nullable().default(null),
  signature,
  recipients: z.array(text),
  /** One entry per clause that gives tasks to bodies; its children in the body of the file are the tasks. */
  bodies: z.array(
    z.strictObject({
      clause: clauseId,
      names: z.array(text).min(1),
      /** True where the plan asks ("Đề nghị …") rather than assigns. */
      requested: z.boolean().default(false),
    }),
  ),
  targets: z.array(target).default([]),
  deadlines: z.array(deadline).default([]),
  budget: z.strictObject({ sources: z.array(text), amounts: z.array(budgetAmount).default([]), clauses: z.array(clauseId) }),
  citations: z.array(citation),
  namedLaws: z.array(namedLaw).default([]),
  actionMonth: z
    .strictObject({
      from: monthDay.nullable(),
      to: monthDay.nullable(),
      year: z.int().nullable(),
      /** Exact, without its quotation marks; null where the document states none. */
      theme: text.nullable(),
      clauses: z.array(clauseId).min(1),
    })
    .nullable()
    .default(null),
  specialDays: z.array(specialDay).default([]),
  hotlines: z.array(z.strictObject({ number: text.nullable(), name: text, clause: clauseId })).default([]),
  /** Where our edition comes from, and the day it was last compared with the document. */
  source: z.strictObject({ description: text, url: z.url().nullable(), checkedOn: isoDate }),
});

export type PlanFacts = z.infer<typeof planSchema>;
export type Citation = z.infer<typeof citation>;
export type Target = z.infer<typeof target>;
export type Deadline = z.infer<typeof deadline>;
