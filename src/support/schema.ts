/**
 * Where to find help: service lines and trusted addresses. There is no field for the address of a shelter, on purpose:
 * it is secret by law (Luật 13/2022/QH15, Điều 9 khoản 1 điểm c).
 */
import { z } from 'astro/zod';
import { source } from '../law/schema.ts';

export const situations = {
  'nguy-hiem': 'Đang bị đe dọa, bị đánh',
  'nguoi-than': 'Bị người thân làm đau',
  'tre-em': 'Trẻ em',
  'lo-cho-nguoi-khac': 'Lo cho người khác',
  'mua-ban-nguoi': 'Bị mua bán, bị lừa đi làm',
  'muon-dung-lai': 'Tôi đã làm đau người khác',
  'quay-roi': 'Bị quấy rối ở chỗ làm, ở trường',
  'tren-mang': 'Bị đe dọa trên mạng',
  'phap-ly': 'Cần hỏi về pháp luật',
  'tam-ly': 'Khủng hoảng tinh thần',
} as const;

/** Who a line says it is for, for the lists by audience. */
export const audiences = {
  'moi-nguoi': 'Mọi người',
  'phu-nu': 'Phụ nữ',
  'tre-em': 'Trẻ em',
  'nguoi-bi-mua-ban': 'Người bị mua bán',
  'can-hoi-luat': 'Người cần hỏi về pháp luật',
  'khung-hoang': 'Người khủng hoảng tinh thần',
} as const;

const text = z.string().trim().min(1);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const sources = z
  .array(source)
  .min(1, 'chưa có nguồn nào. Số điện thoại, địa chỉ không có nguồn thì không được đăng: hãy ghi tên nguồn, ngày và nguồn ấy nói gì');
/** The day a person rang the number, and in what role: "cán bộ trực trang", never a name. */
const call = { calledOn: z.iso.date().nullable(), calledBy: text.nullable().default(null) };

/** The digits that are dialled inside the country: +84 96 … and 096 … are one number. */
const digitsOf = (number: string) => number.replace(/^\+84/, '0').replace(/\D/g, '');

export const hotlineSchema = z
  .strictObject({
    /** As people read it: "1900 969 680". Null where no number has been made public. */
    number: text.nullable(),
    /** As a telephone dials it: "1900969680", "+84963061414". */
    dial: z
      .string()
      .regex(/^\+?\d{3,12}$/)
      .nullable(),
    name: text,
    /** Short enough for a button and a list: "Bảo vệ trẻ em". */
    shortName: text.max(60),
    /** For cards that must tell a bystander nothing: "Bình Yên". Lines without one are on no such card. */
    cardName: text.max(20).nullable().default(null),
    operator: text,
    /** Who should call, and who will not be helped here; one short sentence each. */
    forWhom: z.array(text).min(1),
    notFor: z.array(text),
    /** `always`: 24/7 with a source; `set`: as `text` says; `unclear`: sources disagree or say nothing. */
    hours: z.strictObject({
      kind: z.enum(['always', 'set', 'unclear']),
      text,
      /** For `set` only: days 1 (Monday) to 7 (Sunday) and hours in Việt Nam's time, as the source states them. */
      weekly: z.array(z.strictObject({ days: z.array(z.int().min(1).max(7)).min(1), from: clock, to: clock })).default([]),
    }),
    /** `free` only where a source says so of the call itself. */
    cost: z.strictObject({ kind: z.enum(['free', 'paid', 'unclear']), text }),
    languages: text.nullable(),
    area: text,
    /** Keys in content/places.yaml of the provinces it serves; empty means the whole country. */
    provinces: z.array(text).default([]),
    situations: z.array(z.enum(Object.keys(situations) as [keyof typeof situations])).default([]),
    /** Only what its sources say it is for; empty where no list by audience should hold it. */
    audiences: z.array(z.enum(Object.keys(audiences) as [keyof typeof audiences])).default([]),
    /** Police, fire, ambulance, disasters: never rung to see whether someone answers; asked in writing instead. */
    isEmergency: z.boolean().default(false),
    /** Lower comes first among lines that fit equally. */
    order: z.int(),
    warnings: z.array(text).default([]),
    history: text.nullable().default(null),
    published: z.boolean(),
    /** Why it is not published; for editors, shown nowhere. */
    unpublishedReason: text.nullable().default(null),
    confidence: z.enum(['high', 'medium', 'low', 'none']),
    /** Date of the newest source that states the number. */
    asOf: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
    /** Null: nobody has yet, and the page says so. Written by `npm run called`. */
    ...call,
    /** For 111 and 113 alone: short numbers set by the State, which stay past their review day, said to be overdue. */
    staysPastReview: z.boolean().default(false),
    /** From the day after this date on, the entry leaves the pages at the next build. */
    reviewBy: z.iso.date(),
    sources,
  })
  .superRefine((line, context) => {
    const say = (message: string, path: string) => context.addIssue({ code: 'custom', message, path: [path] });
    if (line.published && (!line.number || !line.dial)) say('đường dây được đăng phải có số (number và dial)', 'number');
    if (line.number && line.dial && digitsOf(line.number) !== digitsOf(line.dial)) say('dial phải là đúng số ở number', 'dial');
    if (line.published && ['low', 'none'].includes(line.confidence))
      say('độ tin cậy thấp thì chưa được đăng (published: false)', 'published');
    if (Boolean(line.calledOn) !== Boolean(line.calledBy)) say('calledOn và calledBy phải cùng có hoặc cùng trống', 'calledBy');
    if (line.hours.weekly.length && line.hours.kind !== 'set') say('chỉ hours.kind là set mới ghi weekly', 'hours');
    if (!line.published && !line.unpublishedReason) say('chưa đăng thì phải ghi lý do (unpublishedReason)', 'unpublishedReason');
  });

export const addressSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: text,
    kind: z.enum(['trusted-address', 'counselling-office', 'one-stop-centre', 'hospital']),
    /** Commune-level place today: "phường Long Xuyên, tỉnh An Giang". */
    commune: text,
    communeThen: text.nullable().default(null),
    /** Key in `communes` of the same file, where the commune of today is known for sure; it then gets a page of its own. */
    communeId: text.nullable().default(null),
    /** Street address: only where the commune or the office itself made it public, with that source. */
    street: text.nullable().default(null),
    streetPublishedBy: text.nullable().default(null),
    hotline: text.nullable().default(null),
    forWhom: z.array(text).min(1),
    /** Since when, in words, as the source says it: "tháng 4/2020". */
    openedOn: text.nullable().default(null),
    note: text.nullable().default(null),
    published: z.boolean(),
    unpublishedReason: text.nullable().default(null),
    asOf: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
    ...call,
    reviewBy: z.iso.date(),
    sources,
  })
  .superRefine((entry, context) => {
    const say = (message: string, path: string) => context.addIssue({ code: 'custom', message, path: [path] });
    if (entry.street && !entry.streetPublishedBy)
      say('địa chỉ nhà, đường chỉ được ghi khi nơi đó hoặc UBND cấp xã tự công bố: ghi streetPublishedBy', 'streetPublishedBy');
    if (Boolean(entry.calledOn) !== Boolean(entry.calledBy)) say('calledOn và calledBy phải cùng có hoặc cùng trống', 'calledBy');
    if (!entry.published && !entry.unpublishedReason) say('chưa đăng thì phải ghi lý do (unpublishedReason)', 'unpublishedReason');
  });

const communeSchema = z.strictObject({
  /** With its kind: "phường Long Xuyên". */
  name: text,
  /** Communes and wards of old that it is made of, each with its kind. */
  formerly: z.array(text).min(1),
  sources,
});

/** content/addresses/<province>.yaml: the entries of one province, and the communes that they are in. */
export const addressFileSchema = z.strictObject({
  communes: z.record(z.string().regex(/^[a-z0-9-]+$/), communeSchema).default({}),
  entries: z.array(addressSchema),
});

export type Hotline = z.infer<typeof hotlineSchema>;
export type AddressFile = z.infer<typeof addressFileSchema>;
export type Commune = z.infer<typeof communeSchema>;
export type TrustedAddress = z.infer<typeof addressSchema>;
