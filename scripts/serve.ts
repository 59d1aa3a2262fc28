/** Serves dist/ at http://localhost:4321 (PORT changes it), with the 404 page. No state, no log of readers. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import sirv from 'sirv';

const folder = new URL('../dist/', import.meta.url);

/** Starts the server; resolves with its address. Port 0 takes any free one. */
export function serve(port: number): Promise<{ url: string; close(): void }> {
  const files = sirv(folder.pathname, { etag: true });
  const notFound = readFileSync(new URL('404.html', folder));
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
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
  const { url } = await serve(Number(process.env['PORT'] ?? 4321));
  console.log(`Trang chạy ở ${url} (dừng: Ctrl+C)`);
}
