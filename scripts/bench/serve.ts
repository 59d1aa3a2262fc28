/** Serves an index folder together with the search code as it is, types stripped, so that the bench runs what the site runs. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = fileURLToPath(new URL('../../', import.meta.url));
const types: Record<string, string> = { '.js': 'text/javascript', '.ts': 'text/javascript', '.json': 'application/json' };

const sizes = new Map<string, number>();

/** Bytes as the site's server sends them: text as the Brotli copies of the build, all else as it is. */
function compressedSize(path: string, body: string | Buffer, type: string): number {
  if (!/javascript|json/.test(type)) return Buffer.byteLength(body);
  const known = sizes.get(path) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length;
  sizes.set(path, known);
  return known;
}

export function serveFolder(folder: string): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    const send = (body: string | Buffer, type = 'application/octet-stream') => {
      response.writeHead(200, { 'content-type': type, 'x-compressed': compressedSize(path, body, type) });
      response.end(body);
    };
    if (path === '/') return send('<!doctype html><html lang="vi"><title>bench</title>', 'text/html');
    if (path.startsWith('/src/')) return send(stripTypeScriptTypes(readFileSync(join(root, path), 'utf8')), 'text/javascript');
    const file = join(folder, path);
    if (existsSync(file)) return send(readFileSync(file), types[extname(file)]);
    response.writeHead(404).end();
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve({ url: `http://localhost:${typeof address === 'object' ? address?.port : 0}`, close: () => void server.close() });
    });
  });
}
