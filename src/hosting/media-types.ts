/** Media types of the files that a build may hold, by extension; text is compressed at build and sent as UTF-8. */

export const mediaTypes = {
  'text/html': { extensions: ['html'], isText: true },
  'text/css': { extensions: ['css'], isText: true },
  'text/javascript': { extensions: ['js', 'mjs'], isText: true },
  'text/plain': { extensions: ['txt'], isText: true },
  'text/csv': { extensions: ['csv'], isText: true },
  'text/calendar': { extensions: ['ics'], isText: true },
  'text/vtt': { extensions: ['vtt'], isText: true },
  'application/json': { extensions: ['json', 'geojson'], isText: true },
  'application/manifest+json': { extensions: ['webmanifest'], isText: true },
  'application/xml': { extensions: ['xml'], isText: true },
  'application/atom+xml': { extensions: ['atom'], isText: true },
  'application/ld+json': { extensions: ['jsonld'], isText: true },
  'image/svg+xml': { extensions: ['svg'], isText: true },
  'image/png': { extensions: ['png'], isText: false },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], isText: false },
  'image/webp': { extensions: ['webp'], isText: false },
  'image/avif': { extensions: ['avif'], isText: false },
  'font/woff2': { extensions: ['woff2'], isText: false },
  'font/ttf': { extensions: ['ttf'], isText: false },
  'audio/mpeg': { extensions: ['mp3'], isText: false },
  'application/pdf': { extensions: ['pdf'], isText: false },
  'application/zip': { extensions: ['zip'], isText: false },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { extensions: ['docx'], isText: false },
  'application/wasm': { extensions: ['wasm'], isText: false },
  // Parts of the search index: compressed by Pagefind itself.
  'application/octet-stream': { extensions: ['pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta', 'pack'], isText: false },
} as const satisfies Record<string, { extensions: readonly string[]; isText: boolean }>;

const byExtension = new Map<string, { type: string; isText: boolean }>(
  Object.entries(mediaTypes).flatMap(([type, { extensions, isText }]) =>
    extensions.map((extension) => [extension, { type, isText }] as const),
  ),
);

/** Type of a file by its name; null when the table does not know it. */
export function mediaTypeOf(path: string): { type: string; isText: boolean } | null {
  return byExtension.get(/\.([^./]+)$/.exec(path)?.[1] ?? '') ?? null;
}
