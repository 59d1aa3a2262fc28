/** Messages on a given day: which may be used, in what order, and the scripts of each. */
import type { ActionMonth, Message } from './schema.ts';
import { messageFields } from './schema.ts';

export type MessageEntry = Message & { id: string; url: string };
export type MessageState = 'coming' | 'current' | 'expired';

/** The spoken lengths in seconds of air time, the closing help-line block included. */
export const slots = { s15: 15, s30: 30, s60: 60 } as const;
export type Slot = keyof typeof slots;

/** Whether a message may be used on a day (ISO); both its days count. */
export function stateOf({ validFrom, validUntil }: Pick<Message, 'validFrom' | 'validUntil'>, today: string): MessageState {
  if (today > validUntil) return 'expired';
  return today < validFrom ? 'coming' : 'current';
}

/** The kit of a day: what may be used, by field in the order of `messageFields`, then by its words. */
export function currentMessages<T extends MessageEntry>(messages: readonly T[], today: string): T[] {
  const order = Object.keys(messageFields);
  return messages
    .filter((message) => stateOf(message, today) === 'current')
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field) || a.id.localeCompare(b.id));
}

/** The scripts of a message, shortest first. */
export function scriptsOf({ texts }: Pick<Message, 'texts'>): { slot: Slot; seconds: number; text: string }[] {
  return (Object.keys(slots) as Slot[]).map((slot) => ({ slot, seconds: slots[slot], text: texts[slot] }));
}

/** Official slogans of past months, each year with the letter that issued them. Newest first. */
export function officialSlogans(months: readonly ActionMonth[]): { year: number; from: string; slogans: string[] }[] {
  return months
    .flatMap(({ year, slogans, slogansFrom }) => (slogans.length && slogansFrom ? [{ year, slogans, from: slogansFrom }] : []))
    .sort((a, b) => b.year - a.year);
}

/** The line above a month's message on posters: the month's official name and days. Null on messages for all seasons. */
export function eyebrowOf(message: Pick<Message, 'field' | 'validFrom'>, months: readonly ActionMonth[]): string | null {
  const year = Number(message.validFrom.slice(0, 4));
  const month = months.find((m) => m.year === year);
  return message.field === 'thang-hanh-dong' && month ? `${month.officialName}, 15/11 – 15/12/${year}` : null;
}
