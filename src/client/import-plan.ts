/** The page on which an officer drops a document: progress, the plan as it will look, doubts, fields to mend, a zip. */
import type { Doubt } from '../importer/doubt.ts';
import { fieldsOf, type Field } from './import-fields.ts';
import { showDoubts, showPreview } from './import-view.ts';
import type { Answer, Known, Request } from './import-worker.ts';

const timeLimit = 60_000;
const steps = { read: 'Đang đọc tệp…', recognise: 'Đang nhận ra các mục, việc và con số…' } as const;

class ImportPlan extends HTMLElement {
  #worker: Worker | null = null;
  #timer = 0;
  #facts: Record<string, unknown> = {};
  #copying = false;

  connectedCallback(): void {
    this.#start();
    const input = this.#find<HTMLInputElement>('input[type=file]');
    input.addEventListener('change', () => void this.#take(input.files?.[0]));
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.#take(event.dataTransfer?.files[0]);
    });
    this.#find('[data-save]').addEventListener('click', () => this.#save(false));
    this.#find('[data-copy]').addEventListener('click', () => this.#save(true));
  }

  disconnectedCallback(): void {
    this.#worker?.terminate();
  }

  #find<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  #start(): void {
    this.#worker?.terminate();
    this.#worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
    this.#worker.addEventListener('error', () =>
      this.#fail('Có lỗi khi đọc tệp này, chưa có gì được ghi. Hãy lưu lại dưới dạng .docx rồi thử lại.'),
    );
  }

  async #take(file: File | undefined): Promise<void> {
    if (!file) return;
    this.#find('[data-result]').hidden = true;
    this.#tell(steps.read);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const known = JSON.parse(this.#find('script[type="application/json"]').textContent ?? '{}') as Known;
    this.#timer = window.setTimeout(() => {
      this.#start();
      this.#fail('Tệp này mất quá nhiều thời gian để đọc nên đã dừng lại. Hãy bỏ ảnh, lưu lại dưới dạng .docx rồi thử lại.');
    }, timeLimit);
    this.#send({ kind: 'import', bytes, name: file.name, today: this.dataset['today'] ?? '', known });
  }

  #send(request: Request): void {
    this.#worker?.postMessage(request);
  }

  #hear(answer: Answer): void {
    if (answer.kind === 'ready') this.dataset['ready'] = '';
    else if (answer.kind === 'step') this.#tell(steps[answer.step]);
    else if (answer.kind === 'refused') this.#fail(answer.text);
    else if (answer.kind === 'plan') this.#show(answer);
    else if (this.#copying) void navigator.clipboard.writeText(answer.mdx).then(() => this.#tell('Đã chép nội dung tệp MDX.'));
    else download(answer.name, answer.zip);
  }

  #show({ facts, doubts, preview, provinces }: Answer & { kind: 'plan' }): void {
    window.clearTimeout(this.#timer);
    this.#facts = facts;
    this.#find('[data-fields]').replaceChildren(...fieldsOf(facts, provinces).map((field) => this.#row(field)));
    showPreview(this.#find('[data-preview]'), preview);
    showDoubts(this.#find('[data-doubts]'), doubts, new Set(preview.map((part) => part.line)));
    this.#find('[data-result]').hidden = false;
    this.#tell(summary(doubts));
    this.#find('[data-result] h2').focus();
  }

  #row({ label, element, read }: Field): HTMLElement {
    const row = document.createElement('label');
    row.className = 'small';
    row.append(label, ' ', element);
    element.addEventListener('change', () => read(this.#facts));
    return row;
  }

  #save(copying: boolean): void {
    this.#copying = copying;
    this.#send({ kind: 'save', facts: this.#facts });
  }

  #fail(text: string): void {
    window.clearTimeout(this.#timer);
    this.#find('[data-result]').hidden = true;
    this.#tell(text);
  }

  #tell(text: string): void {
    this.#find('[role=status]').textContent = text;
  }
}

const summary = (doubts: readonly Doubt[]) =>
  doubts.length ? `Đã đọc xong. Có ${doubts.length} điều cần bạn xem trước khi đăng.` : 'Đã đọc xong. Không có điều gì cần xem lại.';

function download(name: string, zip: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(zip)], { type: 'application/zip' }));
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

customElements.define('import-plan', ImportPlan);
