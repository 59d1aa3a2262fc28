/** The importer away from the page's own thread: bytes in, the written plan out. It asks nothing of any network. */
import { zipSync } from 'fflate';
import type { Doubt } from '../importer/doubt.ts';
import { doubtsOf } from '../importer/doubts.ts';
import { importFile, type Step } from '../importer/import-file.ts';
import { previewOf, type PreviewPart } from '../importer/preview.ts';
import { reportJson } from '../importer/report-json.ts';
import { surroundingsOf, type KnownContent } from '../importer/surroundings.ts';
import { assemble, mainOf, pathOf, writePlan } from '../importer/write/write-mdx.ts';

/** What the site's content knows, as the page hands it over. */
export type Known = KnownContent;
export type Request =
  { kind: 'import'; bytes: Uint8Array; name: string; today: string; known: Known } | { kind: 'save'; facts: Record<string, unknown> };
export type Answer =
  | { kind: 'ready' }
  | { kind: 'step'; step: Step }
  | { kind: 'refused'; text: string }
  | { kind: 'plan'; facts: Record<string, unknown>; doubts: Doubt[]; preview: PreviewPart[]; provinces: { id: string; name: string }[] }
  | { kind: 'saved'; name: string; mdx: string; zip: Uint8Array };

interface Held {
  body: string;
  bytes: Uint8Array;
  name: string;
  report: unknown;
}

let held: Held | null = null;
const answer = (message: Answer) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'save') save(data.facts);
  else
    void take(data).catch(() =>
      answer({ kind: 'refused', text: 'Có lỗi khi đọc tệp này, chưa có gì được ghi. Hãy lưu lại dưới dạng .docx rồi thử lại.' }),
    );
});

async function take(request: Request & { kind: 'import' }): Promise<void> {
  const found = await importFile(request.bytes, request.name, { onStep: (step) => answer({ kind: 'step', step }) });
  if ('refused' in found) return answer({ kind: 'refused', text: found.refused });
  const { world, ...around } = surroundingsOf(request.known);
  const sha256 = await digest(request.bytes);
  const written = writePlan(found.documents, { ...around, place: null, today: request.today, file: { name: request.name, sha256 } });
  const main = mainOf(found.documents)?.main;
  if (!written || !main) return answer({ kind: 'refused', text: 'Không tìm thấy văn bản nào trong tệp.' });
  held = { body: written.body, bytes: request.bytes, name: request.name, report: reportJson(found) };
  const provinces = around.provinces.map(({ id, names }) => ({ id, name: names[0] ?? id }));
  answer({ kind: 'plan', facts: written.facts, doubts: doubtsOf(found, world, written), preview: previewOf(main), provinces });
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((b) => b.toString(16).padStart(2, '0')).join('');
}

function save(facts: Record<string, unknown>): void {
  if (!held) return;
  const [mdx, path, encoder] = [assemble(facts, held.body), pathOf(facts), new TextEncoder()];
  const extension = /\.[a-z0-9]{1,5}$/i.exec(held.name)?.[0].toLowerCase() ?? '';
  const zip = zipSync({
    [`content/plans/${path}.mdx`]: encoder.encode(mdx),
    [`public/van-ban/${path}${extension}`]: held.bytes,
    'bao-cao.json': encoder.encode(JSON.stringify(held.report, null, 1)),
  });
  answer({ kind: 'saved', name: `${path.replace('/', '-')}.zip`, mdx, zip });
}

// The PDF reader is fetched with the page, so that nothing is asked for once a file is there.
void import('../importer/read-pdf.ts').then(() => answer({ kind: 'ready' }));
