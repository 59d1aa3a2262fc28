/**
 * Draws the chart of an indicator when it comes into view, in place of the picture that stands there without a script.
 * Chart.js loads only then. Arrow keys move through points, breaks and targets, and say them.
 */
import type { Chart } from 'chart.js';
import { chartConfig } from '../chart/config.ts';
import { stopsOf, type ChartStop } from '../chart/words.ts';
import type { ChartData } from '../chart/data.ts';

type Drawn = Chart<'line', { x: number; y: number }[]>;

/** Key → the stop it leads to. */
const moves: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

class IndicatorChart extends HTMLElement {
  connectedCallback(): void {
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        seen.disconnect();
        void this.draw();
      },
      { rootMargin: '200px' },
    );
    seen.observe(this);
  }

  async draw(): Promise<void> {
    const { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } = await import('chart.js');
    Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);
    const data = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as ChartData;
    const canvas = this.querySelector('canvas');
    const stage = canvas?.parentElement;
    if (!canvas || !stage) return;
    stage.hidden = false;
    const style = getComputedStyle(this);
    const [ink = '', quiet = '', line = '', accent = '', card = ''] = ['--ink', '--quiet', '--line', '--orange', '--paper'].map((name) =>
      style.getPropertyValue(name).trim(),
    );
    const look = { ink, quiet, line, accent, card, font: style.fontFamily, size: 14 };
    const isMoving = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const chart = new Chart(canvas, chartConfig(data, look, null, isMoving));
    this.querySelector('img')?.setAttribute('hidden', '');
    this.querySelector('.chart-notes')?.removeAttribute('hidden');
    this.listen(stage, chart, stopsOf(data));
    this.dataset['drawn'] = 'true';
  }

  listen(stage: HTMLElement, chart: Drawn, stops: readonly ChartStop[]): void {
    const spoken = this.querySelector('[aria-live]');
    let at = -1;
    stage.addEventListener('keydown', (event) => {
      const move = moves[event.key];
      if (!move || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      at = move(at, stops.length - 1);
      const stop = stops[at];
      if (!stop) return;
      if (spoken) spoken.textContent = stop.text;
      const active = stop.at ? [{ datasetIndex: stop.at.line, index: stop.at.point }] : [];
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      chart.update();
    });
  }
}

customElements.define('indicator-chart', IndicatorChart);
