/** What is wrong with an answer of a host, against the table of headers. */
import { headersOf } from './headers.ts';

/** Headers by which a host or a network between would note its readers down. */
const unwanted = ['set-cookie', 'nel', 'report-to', 'reporting-endpoints'];

/** An answer: its status and headers, names in small letters. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
}

/**
 * Faults of an answer as sentences, none when it is as the table says. `path` is the one asked for; `kindPath` the one whose
 * headers it must have ("/404.html" for what does not exist). Over plain HTTP the rule to use HTTPS is not asked for.
 */
export function answerFaults(
  path: string,
  { status, headers }: Answer,
  wanted: { status: number; kindPath: string; isSecure: boolean },
): string[] {
  const faults = status === wanted.status ? [] : [`${path}: status ${status}, not ${wanted.status}`];
  for (const [name, value] of Object.entries(headersOf(wanted.kindPath))) {
    if (name === 'Strict-Transport-Security' && !wanted.isSecure) continue;
    const got = headers[name.toLowerCase()];
    if (got !== value) faults.push(`${path}: ${name} is ${got === undefined ? 'missing' : `“${got}”`}, not “${value}”`);
  }
  for (const name of unwanted) if (headers[name] !== undefined) faults.push(`${path}: ${name} is sent; it follows readers`);
  return faults;
}
