/**
 * security.txt (RFC 9116): whom to tell of a hole in the site. It must name a contact, and no contact of this site has been
 * published, so nothing is written unless the builder gives one. An old file is worse than none: it ends by itself.
 */
import { addDays } from '../text/dates.ts';

/** Days until the file says of itself that it is out of date; the RFC asks for less than a year (2.5.5). */
const validDays = 180;

/**
 * The text of /.well-known/security.txt. `contact` is a web page, mail address or phone number as a URI (RFC 9116, 2.5.3),
 * `today` a day, `siteUrl` the site's address. Throws on a contact that is none.
 */
export function securityText(contact: string, today: string, siteUrl: string): string {
  if (!/^(https:\/\/[^\s/]+\.[^\s]+|mailto:[^\s@]+@[^\s@]+\.[^\s@]+|tel:\+[0-9-]{6,})$/.test(contact))
    throw new Error(`SITE_CONTACT=${contact} is no contact; write it as https://…, mailto:… or tel:+84….`);
  const lines = [`Contact: ${contact}`, `Expires: ${addDays(today, validDays)}T00:00:00Z`, 'Preferred-Languages: vi, en'];
  if (siteUrl.startsWith('https://')) lines.push(`Canonical: ${new URL('/.well-known/security.txt', siteUrl).href}`);
  return `${lines.join('\n')}\n`;
}
