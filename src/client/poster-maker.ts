/**
 * The poster maker's form. The drawing itself, and what makes files of it, load when the reader first touches the form, so
 * that the page costs little to open. Nothing typed here leaves the device or is stored on it.
 */
import type { Choice } from './poster-studio.ts';

class PosterMaker extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const files = this.querySelector<HTMLElement>('[data-files]');
    if (!form || !files) return;
    files.hidden = false;
    const wanted = new URLSearchParams(location.search).get('loi');
    const option = [...form.querySelectorAll('option')].find(({ value }) => value === wanted);
    if (option) option.selected = true;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => void this.draw());
    for (const button of files.querySelectorAll('button'))
      button.addEventListener('click', () => void this.save(button.dataset['kind'] ?? ''));
    if (option) void this.draw();
  }

  get choice(): Choice {
    const form = new FormData(this.querySelector('form') ?? undefined);
    const option = this.querySelector<HTMLSelectElement>('[name=message]')?.selectedOptions[0];
    return {
      words: {
        ...JSON.parse(this.dataset['words'] ?? '{}'),
        message: option?.dataset['text'] ?? '',
        eyebrow: option?.dataset['eyebrow'] ?? null,
        commune:
          String(form.get('commune') ?? '')
            .normalize('NFC')
            .trim() || null,
      },
      template: String(form.get('template')),
    };
  }

  async draw(): Promise<void> {
    const { drawSvg } = await import('./poster-studio.ts');
    const preview = this.querySelector('[data-preview]');
    if (preview) preview.innerHTML = drawSvg(this.choice); // Our own SVG writer escapes what was typed.
  }

  async save(kind: string): Promise<void> {
    const status = this.querySelector('[role=status]');
    const say = (text: string) => {
      if (status) status.textContent = text;
    };
    say('Đang làm tệp…');
    try {
      const { saveAs } = await import('./poster-studio.ts');
      say(`Đã tải về: ${await saveAs(kind, this.choice)}`);
    } catch {
      say('Chưa làm được tệp này. Hãy thử loại tệp khác.');
    }
  }
}

customElements.define('poster-maker', PosterMaker);
