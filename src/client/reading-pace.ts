/** Seconds of each script at the reader's own pace, and a clock that walks along the breaths. */
import { secondsFor, usualRate } from '../speech/pace.ts';

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

class ReadingPace extends HTMLElement {
  rate = usualRate;
  timer = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    input.addEventListener('input', () => this.setRate(input.valueAsNumber));
    this.addPrint(this.querySelector('[data-print]'));
    for (const spoken of this.querySelectorAll<HTMLElement>('[data-run]')) this.addClock(spoken);
  }

  addPrint(button: HTMLElement | null): void {
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      for (const details of this.querySelectorAll('details')) details.open = true;
      print();
    });
  }

  setRate(rate: number): void {
    if (!(rate >= 2 && rate <= 8)) return;
    this.rate = rate;
    for (const output of this.querySelectorAll('output'))
      output.textContent = number.format(secondsFor(Number(output.dataset['syllables']), rate));
  }

  addClock(spoken: HTMLElement): void {
    const [row, button, status] = [document.createElement('p'), document.createElement('button'), document.createElement('span')];
    row.className = 'kit-row no-print';
    button.type = 'button';
    button.className = 'kit-button';
    button.textContent = 'Chạy đồng hồ';
    status.setAttribute('role', 'status');
    row.append(button, status);
    spoken.before(row);
    button.addEventListener('click', () => {
      const isRunning = button.dataset['running'] === 'true';
      this.stop();
      if (!isRunning) this.run(spoken, button, status);
    });
  }

  stop(): void {
    clearTimeout(this.timer);
    for (const beat of this.querySelectorAll('[data-now]')) beat.removeAttribute('data-now');
    for (const button of this.querySelectorAll<HTMLElement>('[data-running]')) {
      delete button.dataset['running'];
      button.textContent = 'Chạy đồng hồ';
    }
  }

  run(spoken: HTMLElement, button: HTMLButtonElement, status: HTMLElement): void {
    const beats = [...spoken.querySelectorAll<HTMLElement>('[data-beat]')];
    const lengths = beats.map((beat) => Number(beat.dataset['beat']) / this.rate);
    button.dataset['running'] = 'true';
    button.textContent = 'Dừng';
    status.textContent = 'Đồng hồ đang chạy.';
    const step = (i: number) => {
      beats[i - 1]?.removeAttribute('data-now');
      const beat = beats[i];
      if (beat) {
        beat.setAttribute('data-now', '');
        this.timer = window.setTimeout(() => step(i + 1), (lengths[i] ?? 0) * 1000);
        return;
      }
      this.stop();
      status.textContent = `Hết lời: ${number.format(lengths.reduce((sum, length) => sum + length, 0))} giây.`;
    };
    step(0);
  }
}

customElements.define('reading-pace', ReadingPace);
