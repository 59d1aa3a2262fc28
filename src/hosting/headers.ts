/**
 * Response headers: the one table that `_headers`, the nginx configuration, `npm run serve` and the check of a live host
 * are all written from. A path falls under the first kind whose pattern fits; `path` is a regular expression that means
 * the same to JavaScript and to nginx (PCRE).
 *
 * Why the policy here has no hashes: every page carries its own strict policy with the hashes of its scripts and styles
 * in a `meta` element. A browser enforces header and `meta` together, so a page gets the narrower of the two. A header with
 * hashes would live in the server's configuration while the scripts live in the release: for the moments between swapping
 * one and the other, and for every page still in a cache, it would block what it should allow. In the page, script and
 * hash always arrive together. The header says what a `meta` element cannot (`frame-ancestors`) and what holds for every
 * file, the redirects without a policy of their own included.
 */

const day = 86_400;

/** Sent with every answer, errors too. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  // Where a reader goes next never learns that she was here.
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Nothing here asks for a device or a sensor; writing to the clipboard and sharing stay possible for press texts.
  'Permissions-Policy': [
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  // One year. Subdomains are not ours to bind, and a browser ignores this over plain HTTP (RFC 6797, 8.1).
  'Strict-Transport-Security': `max-age=${365 * day}`,
} as const satisfies Record<string, string>;

/** In the rules of each kind and not in the common one, because one kind may be framed. */
const unframed = {
  'Content-Security-Policy': "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  // For browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
} as const;

interface Kind {
  name: string;
  /** Why these headers. */
  note: string;
  path: string;
  headers: {
    'Content-Security-Policy': string;
    'X-Frame-Options'?: 'DENY';
    'Cache-Control': string;
    'Cross-Origin-Resource-Policy': 'same-origin' | 'cross-origin';
    'Access-Control-Allow-Origin'?: '*';
  };
}

const forever = `public, max-age=${365 * day}, immutable`;
/**
 * Five minutes, so that a number taken back is gone soon; a shared cache may go on with a page of yesterday if we are down.
 * Help pages are not `no-store`: it would leave the history, which tells more than a cache, and take from someone on a bad
 * line the page that she opened a minute ago.
 */
const short = `public, max-age=300, stale-if-error=${day}`;

/** Kinds of file, the first that fits; the last fits all. */
export const kinds = [
  {
    name: 'hashed',
    note: 'the name changes with the bytes: scripts and pictures of the build, parts of the search index',
    path: String.raw`^/(tai-nguyen/.+\.[A-Za-z0-9_-]{8}(_[A-Za-z0-9]+)?\.[a-z0-9]+|pagefind/.+_[0-9a-f]{7,}\.(pf_[a-z]+|pack))$`,
    headers: { ...unframed, 'Cache-Control': forever, 'Cross-Origin-Resource-Policy': 'same-origin' },
  },
  {
    name: 'fonts',
    note: 'the name stays when the font is cut anew, so a day and not a year',
    path: '^/fonts/',
    headers: { ...unframed, 'Cache-Control': `public, max-age=${day}`, 'Cross-Origin-Resource-Policy': 'same-origin' },
  },
  {
    name: 'pictures',
    note: 'share pictures, shown by other sites; drawn anew when their words change',
    path: '^/anh/',
    headers: { ...unframed, 'Cache-Control': `public, max-age=${day}`, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    name: 'data',
    note: 'open data, calendars and the feed: any site may read them',
    path: String.raw`^/(du-lieu/|rss\.xml$)`,
    headers: { ...unframed, 'Cache-Control': short, 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
  },
  {
    name: 'embeds',
    note: 'figures made to stand in other sites: they hold no form, no script and no link to a help page',
    path: '^/nhung/',
    headers: {
      'Content-Security-Policy': "base-uri 'none'; form-action 'none'; frame-ancestors *",
      'Cache-Control': short,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  {
    name: 'not-found',
    note: 'what is missing now may be there in a minute',
    path: String.raw`^/404\.html$`,
    headers: { ...unframed, 'Cache-Control': 'no-cache', 'Cross-Origin-Resource-Policy': 'same-origin' },
  },
  {
    name: 'pages',
    note: 'pages and all that has a fixed name',
    path: '^/',
    headers: { ...unframed, 'Cache-Control': short, 'Cross-Origin-Resource-Policy': 'same-origin' },
  },
] as const satisfies readonly Kind[];

const patterns = kinds.map(({ path }) => new RegExp(path));

/** The kind of a path ("/x/", "/x/y.json"); throws on what is no path. */
export function kindOf(path: string): (typeof kinds)[number] {
  const kind = kinds[patterns.findIndex((pattern) => pattern.test(path))];
  if (!kind) throw new Error(`“${path}” is not a path: it must begin with a slash.`);
  return kind;
}

/** All headers that the table asks for at a path, by their names. */
export function headersOf(path: string): Record<string, string> {
  return { ...commonHeaders, ...kindOf(path).headers };
}
