/** Draws the chart of an indicator when it comes into view; the table above says the same. Chart.js loads only then. */

/** What the page hands over: `chartOf` in src/indicator/chart.ts makes it. */
interface ChartData {
  unit: string;
  years: [number, number];
  lines: { label: string; kind: 'series' | 'target'; points: { x: number; y: number }[] }[];
}

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
    const { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, Legend, Tooltip } = await import('chart.js');
    Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Legend, Tooltip);
    const data = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as ChartData;
    const canvas = this.querySelector('canvas');
    if (!canvas) return;
    const color = (name: string) => getComputedStyle(this).getPropertyValue(name).trim();
    Chart.defaults.font.family = getComputedStyle(this).fontFamily;
    const [ink, orange, line, quiet] = ['--ink', '--orange', '--line', '--quiet'].map(color);
    const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    new Chart(canvas, {
      type: 'line',
      data: {
        datasets: data.lines.map((set) => ({
          label: set.label,
          data: set.points,
          borderColor: set.kind === 'target' ? quiet : orange,
          backgroundColor: set.kind === 'target' ? quiet : orange,
          borderDash: set.kind === 'target' ? [6, 5] : [],
          borderWidth: set.kind === 'target' ? 1.5 : 3,
          pointRadius: set.kind === 'target' ? 0 : 5,
        })),
      },
      options: {
        animation: calm ? false : { duration: 300 },
        maintainAspectRatio: false,
        color: ink,
        scales: {
          x: {
            type: 'linear',
            min: data.years[0],
            max: data.years[1],
            ticks: { color: ink, stepSize: 1, callback: (value) => String(value) },
            grid: { color: line },
          },
          y: {
            ticks: { color: ink, callback: (value) => number.format(Number(value)) },
            grid: { color: line },
            title: { display: true, text: data.unit, color: ink },
          },
        },
        plugins: {
          legend: {
            position: 'bottom',
            labels: {
              color: ink,
              usePointStyle: true,
              pointStyle: 'line',
              filter: ({ text, datasetIndex }, { datasets }) => datasets.findIndex((set) => set.label === text) === datasetIndex,
            },
          },
          tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${number.format(item.parsed.y ?? 0)} ${data.unit}` } },
        },
      },
    });
    this.dataset['drawn'] = 'true';
  }
}

customElements.define('indicator-chart', IndicatorChart);
