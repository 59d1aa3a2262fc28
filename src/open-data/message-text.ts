/** Messages as plain text: what the copy button gives, and the .txt at a fixed address. */
import { scriptsOf, stateOf, type MessageEntry } from '../campaign/messages.ts';
import { breathMarked } from '../speech/breath.ts';
import { secondsFor, usualRate } from '../speech/pace.ts';
import { countSyllables } from '../speech/syllables.ts';
import type { Closings } from '../support/closings.ts';
import { formatDate } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';

/** Whose words, where they stand, until when: the line that goes with every copy. */
export function sourceLine(message: MessageEntry, siteName: string, address: string): string {
  return `Nguồn: lời của trang ${siteName}, ${address} (CC BY 4.0). Dùng đến hết ngày ${formatDate(message.validUntil)}.`;
}

/** Message, help-line block, source line: three paragraphs. */
export function copyText(text: string, closing: string, source: string): string {
  return [text, closing, source].filter(Boolean).join('\n\n');
}

export interface ScriptCopy {
  seconds: number;
  text: string;
  closing: string;
  /** What the copy button gives. */
  copy: string;
}

/** Each script with the closing of its length, and all that its button copies. */
export function scriptCopies(message: MessageEntry, closings: Closings, source: string): ScriptCopy[] {
  return scriptsOf(message).map(({ slot, seconds, text }) => {
    const closing = closings[slot];
    return { seconds, text, closing, copy: copyText(text, closing, source) };
  });
}

/** "96 âm tiết, 21,8 giây". */
export function timeText(text: string): string {
  const syllables = countSyllables(text);
  return `${syllables} âm tiết, ${formatNumber(secondsFor(syllables))} giây`;
}

/** The whole message for a reader at a microphone; past its last day nothing of it but that. */
export function messageText(message: MessageEntry, closings: Closings, siteName: string, address: string, today: string): string {
  if (stateOf(message, today) === 'expired')
    return `HẾT HẠN\n\nThông điệp này hết hạn ngày ${formatDate(message.validUntil)}. Xin đừng dùng nữa.\n${address}\n`;
  const scripts = scriptsOf(message).flatMap(({ slot, seconds, text }) => [
    `=== ${seconds} GIÂY (lời: ${timeText(text)}; cả lời kết: ${timeText(`${text} ${closings[slot]}`)}) ===`,
    text,
    closings[slot],
    `Để đọc ( / nghỉ ngắn, // nghỉ dài ):`,
    breathMarked(`${text} ${closings[slot]}`),
  ]);
  const head = [
    message.texts.short,
    `Tốc độ tính: ${formatNumber(usualRate)} âm tiết một giây. Số điện thoại tính đến ngày ${formatDate(today)}.`,
  ];
  return `${[...head, ...scripts, sourceLine(message, siteName, address)].join('\n\n')}\n`;
}
