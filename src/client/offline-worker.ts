// The service worker of /ngoai-tuyen/: registered by its button, never by itself. The network first; what was kept only when
// the network does not answer, and then marked as kept, with its date. Served as /sw.js with its types stripped, so it
// imports nothing; the build takes the next line away.
export {};

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface OfflineWorker {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', act: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', act: (event: Fetching) => void): void;
}
interface Kept {
  date: string;
  expires: string | null;
}

const worker = self as unknown as OfflineWorker;
const patience = 4000;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && url.origin === location.origin) event.respondWith(answer(event.request, url.pathname));
});

async function answer(request: Request, path: string): Promise<Response> {
  const kept = await find(path);
  if (kept) {
    const tooLong = new Promise<Response>((resolve) => setTimeout(() => resolve(kept.clone()), patience));
    return Promise.race([fetch(request), tooLong]).catch(() => kept.clone());
  }
  try {
    return await fetch(request);
  } catch (error) {
    const list = request.mode === 'navigate' ? await find('/ngoai-tuyen/') : null;
    if (list) return list;
    throw error;
  }
}

/** What was kept of an address in the newest pack that has it; a page gets a line that says so. */
async function find(path: string): Promise<Response | null> {
  let best: { response: Response; kept: Kept } | null = null;
  for (const name of await caches.keys()) {
    if (!name.startsWith('goi-')) continue;
    const cache = await caches.open(name);
    const [response, record] = await Promise.all([cache.match(path), cache.match(`/ngoai-tuyen/luu/${name}.json`)]);
    if (!response || !record) continue;
    const kept = (await record.json()) as Kept;
    if (!best || kept.date > best.kept.date) best = { response, kept };
  }
  return best && marked(best.response, best.kept);
}

async function marked(response: Response, { date, expires }: Kept): Promise<Response> {
  if (!(response.headers.get('content-type') ?? '').includes('text/html')) return response;
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const day = (iso: string) => iso.split('-').reverse().join('/');
  const isOld = expires !== null && today > expires;
  const words = isOld
    ? `<strong>Bản lưu này đã cũ</strong> (ngày ${day(date)}, hết hạn ${day(expires)}). Số có thể đã đổi. 111 và 113 thì vẫn gọi được; số khác hãy xem lại khi có mạng.`
    : `Bạn đang xem bản lưu trên máy, ngày ${day(date)}.`;
  const html = (await response.text()).replace(/<main[^>]*>/, (tag) => `${tag}<p class="note" role="status">${words}</p>`);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
