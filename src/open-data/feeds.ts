/** The feed of changes, as Atom (RFC 4287) and as JSON Feed 1.1. Ids are addresses of keys that never change. */
import { formatDate } from '../text/dates.ts';
import type { Change } from './change-schema.ts';
import { rightsLine, rightsOf, type Origin } from './rights.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const feedTitle = ({ siteName }: Origin) => `${siteName}: thay đổi`;
const feedRights = (origin: Origin) => rightsOf(feedTitle(origin), '/du-lieu/', origin);
/** Changes bear a day and no hour; midnight in Việt Nam stands for it. */
const moment = (day: string) => `${day}T00:00:00+07:00`;

/** `changes`: newest first. */
export function toAtom(changes: readonly Change[], origin: Origin): string {
  const address = (path: string) => new URL(path, origin.base).href;
  const entries = changes.map(({ id, date, what, url }) =>
    [
      '<entry>',
      `<id>${address(`/du-lieu/#thay-doi-${id}`)}</id>`,
      `<title>${escape(what)}</title>`,
      `<updated>${moment(date)}</updated>`,
      `<link href="${escape(address(url))}"/>`,
      `<summary>${escape(`${formatDate(date)}: ${what}`)}</summary>`,
      '</entry>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    `<id>${address('/du-lieu/thay-doi.atom')}</id>`,
    `<title>${escape(feedTitle(origin))}</title>`,
    `<updated>${moment(changes[0]?.date ?? origin.today)}</updated>`,
    `<author><name>${escape(origin.siteName)}</name></author>`,
    `<rights>${escape(rightsLine(feedRights(origin)))}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${address('/du-lieu/thay-doi.atom')}"/>`,
    `<link href="${address('/du-lieu/')}"/>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
}

export function toJsonFeed(changes: readonly Change[], origin: Origin): object {
  const address = (path: string) => new URL(path, origin.base).href;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(origin),
    home_page_url: address('/du-lieu/'),
    feed_url: address('/du-lieu/thay-doi.feed.json'),
    language: 'vi',
    authors: [{ name: origin.siteName }],
    _licence: feedRights(origin).licence,
    _citation: feedRights(origin).citation,
    items: changes.map(({ id, date, what, url }) => ({
      id: address(`/du-lieu/#thay-doi-${id}`),
      url: address(url),
      content_text: what,
      date_published: moment(date),
    })),
  };
}
