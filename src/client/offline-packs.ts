/**
 * /ngoai-tuyen/: keeps a topic on this device when its button is pressed twice (the first press says how large it is), and
 * takes everything away again. Nothing is registered, fetched or stored before a press.
 */
export {};

interface PackList {
  date: string;
  expires: string | null;
  packs: Record<string, string[]>;
  files: Record<string, { bytes: number; sha256: string }>;
}
interface Kept {
  date: string;
  expires: string | null;
  bytes: number;
}

const box = document.querySelector<HTMLElement>('offline-packs');
const say = (place: Element, words: string) => (place.querySelector('[role=status]')!.textContent = words);
const day = (iso: string) => iso.split('-').reverse().join('/');
const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024).toLocaleString('vi')} KB`;
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const recordUrl = (name: string) => `/ngoai-tuyen/luu/${name}.json`;
const fetchList = async () => (await fetch('/ngoai-tuyen/goi.json', { cache: 'no-store' })).json() as Promise<PackList>;

async function show(row: HTMLElement, newest: string | null): Promise<void> {
  const name = `goi-${row.dataset['pack']}`;
  const record = (await caches.has(name)) ? await (await caches.open(name)).match(recordUrl(name)) : undefined;
  if (!record) return;
  const { date, expires, bytes } = (await record.json()) as Kept;
  const isOld = (expires !== null && today() > expires) || (newest !== null && newest > date);
  say(
    row,
    `Đã lưu ${kilobytes(bytes)}, bản ngày ${day(date)}${expires ? `, dùng đến ${day(expires)}` : ''}.${isOld ? ' Bản này đã cũ: hãy lưu lại.' : ''}`,
  );
}

async function keep(row: HTMLElement): Promise<void> {
  const id = row.dataset['pack'] ?? '';
  const { packs, files, date, expires } = await fetchList();
  const urls = packs[id] ?? [];
  const bytes = urls.reduce((sum, url) => sum + (files[url]?.bytes ?? 0), 0);
  if (!row.dataset['asked']) {
    row.dataset['asked'] = 'yes';
    return void say(row, `${urls.length} tệp, ${kilobytes(bytes)}. Bấm lần nữa để lưu vào máy này. Người dùng chung máy có thể thấy.`);
  }
  const name = `goi-${id}`;
  try {
    const cache = await caches.open(name);
    for (const [i, url] of urls.entries()) {
      say(row, `Đang lưu ${i + 1}/${urls.length}…`);
      await cache.put(url, await fetchChecked(url, files[url]?.sha256));
    }
    await cache.put(recordUrl(name), new Response(JSON.stringify({ date, expires, bytes })));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  await navigator.serviceWorker.register('/sw.js', { scope: '/' });
  delete row.dataset['asked'];
  await show(row, date);
}

/** A file that is byte for byte what the list says; throws otherwise. */
async function fetchChecked(url: string, sha256: string | undefined): Promise<Response> {
  const response = await fetch(url, { cache: 'no-store' });
  const body = await response.arrayBuffer();
  const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))].map((b) => b.toString(16).padStart(2, '0')).join('');
  if (!response.ok || digest !== sha256) throw new Error(url);
  return new Response(body, { headers: { 'content-type': response.headers.get('content-type') ?? '' } });
}

async function removeAll(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
  localStorage.clear();
  sessionStorage.clear();
  for (const row of rows) say(row, '');
}

const rows = [...(box?.querySelectorAll<HTMLElement>('[data-pack]') ?? [])];

if (box && 'serviceWorker' in navigator && 'caches' in window) {
  for (const button of box.querySelectorAll<HTMLButtonElement>('button')) {
    button.hidden = false;
    const row = button.closest<HTMLElement>('[data-pack]') ?? box;
    button.addEventListener('click', () => {
      button.disabled = true;
      (row === box
        ? removeAll().then(() => say(box.querySelector('.remove')!, 'Đã xóa hết khỏi máy này. Lịch sử của trình duyệt thì vẫn còn.'))
        : keep(row)
      )
        .catch(() => say(row, 'Chưa lưu được: mạng đứt, máy hết chỗ, hoặc trang vừa đổi. Không có gì dở dang được giữ lại. Hãy thử lại.'))
        .finally(() => (button.disabled = false));
    });
  }
  const kept = (await caches.keys()).length > 0;
  const newest = kept
    ? await fetchList().then(
        ({ date }) => date,
        () => null,
      )
    : null;
  for (const row of rows) await show(row, newest);
}
