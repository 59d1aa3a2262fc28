/**
 * Serves dist/ at http://localhost:4321 (PORT changes it): the compressed copies, the headers of a real host, the 404 page.
 * No state, no log of readers.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import sirv from 'sirv';
import { headersOf } from '../src/hosting/headers.ts';

const folder = new URL('../dist/', import.meta.url);

/**
 * Starts the server; resolves with its address. Port 0 takes any free one. `isPreview` makes a browser ask each time, so
 * that an editor who builds anew sees the new page.
 */
export function serve(port: number, isPreview = false): Promise<{ url: string; close(): void }> {
  const preview = isPreview ? { 'Cache-Control': 'no-cache' } : {};
  const files = sirv(folder.pathname, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries({ ...headersOf(path), ...preview })) response.setHeader(name, value);
    },
  });
  const notFound = readFileSync(new URL('404.html', folder));
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { ...headersOf('/404.html'), 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    }),
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      resolve({ url: `http://localhost:${typeof address === 'object' ? address?.port : port}`, close: () => server.close() });
    });
  });
}

if (import.meta.main) {
  const { url } = await serve(Number(process.env['PORT'] ?? 4321), true);
  console.log(`Trang chạy ở ${url} (dừng: Ctrl+C)`);
}
