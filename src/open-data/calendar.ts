/** iCalendar, RFC 5545: whole-day events, lines folded at 75 octets, CRLF. The stamp is the day of the build, not the clock. */
import { addDays } from '../text/dates.ts';

export interface CalendarEvent {
  /** Unique and stable: the address it comes from. */
  uid: string;
  /** First day, ISO. */
  from: string;
  /** Last day, ISO. */
  to: string;
  title: string;
  description: string;
  url: string;
  /** Last day (ISO) of a yearly event; null for one that does not recur. */
  until: string | null;
}

/** `name` and `about` are shown by calendar programs beside the list of calendars. */
export function toCalendar({ name, about }: { name: string; about: string }, events: readonly CalendarEvent[], today: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//binh-dang-gioi//lich//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    `X-WR-CALDESC:${escape(about)}`,
    ...events.flatMap((event) => eventLines(event, today)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

const compact = (iso: string) => iso.replaceAll('-', '');

function eventLines(event: CalendarEvent, today: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(event.from)}`,
    `DTEND;VALUE=DATE:${compact(addDays(event.to, 1))}`,
    `SUMMARY:${escape(event.title)}`,
    `DESCRIPTION:${escape(event.description)}`,
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT',
    ...(event.until ? [`RRULE:FREQ=YEARLY;UNTIL=${compact(event.until)}`] : []),
    'END:VEVENT',
  ];
}

/** RFC 5545, 3.3.11. */
function escape(text: string): string {
  return text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r?\n/g, '\\n');
}

/** RFC 5545, 3.1: at most 75 octets a line; a letter of several octets is never cut. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

/** Of a letter in UTF-8 (RFC 3629, 3). */
const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
