/**
 * The search page over Pagefind: results while typing, filters, the query in the address. Nothing is loaded before the
 * reader comes to the box or the address already asks something.
 */
import { situationOf, type HelpPhrase } from '../search/help-first.ts';

interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  debouncedSearch(query: string | null, options: object, wait: number): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

const pageSize = 10;

class SiteSearch extends HTMLElement {
  #engine: Promise<Pagefind> | null = null;
  #phrases: HelpPhrase[] = [];
  #shown = pageSize;

  connectedCallback(): void {
    this.#phrases = JSON.parse(this.querySelector('script')?.textContent ?? '[]') as HelpPhrase[];
    const given = new URLSearchParams(location.search);
    this.input.value = given.get('q') ?? '';
    this.input.addEventListener('focus', () => void this.engine(), { once: true });
    this.input.addEventListener('input', () => this.restart());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.restart();
    });
    this.form.addEventListener('change', () => this.restart());
    this.addEventListener('keydown', (event) => this.move(event));
    this.more.addEventListener('click', () => {
      this.#shown += pageSize;
      void this.search();
    });
    if (this.input.value || given.size > 1)
      void this.engine().then(() => {
        for (const select of this.selects) select.value = given.get(select.name) ?? '';
        return this.search();
      });
  }

  get form() {
    return this.querySelector('form')!;
  }
  get input() {
    return this.querySelector<HTMLInputElement>('input[type=search]')!;
  }
  get selects() {
    return [...this.querySelectorAll('select')];
  }
  get list() {
    return this.querySelector('ol')!;
  }
  get status() {
    return this.querySelector<HTMLElement>('[role=status]')!;
  }
  get more() {
    return this.querySelector<HTMLButtonElement>('button.more')!;
  }

  engine(): Promise<Pagefind> {
    this.#engine ??= (async () => {
      const path = '/pagefind/pagefind.js';
      const engine = (await import(/* @vite-ignore */ path)) as Pagefind;
      await engine.options({ excerptLength: 24, ranking: { termFrequency: 0.4 } });
      this.fillFilters(await engine.filters());
      return engine;
    })();
    return this.#engine;
  }

  fillFilters(filters: Record<string, Record<string, number>>): void {
    for (const select of this.selects) {
      const values = Object.keys(filters[select.name] ?? {}).sort((a, b) => a.localeCompare(b, 'vi'));
      select.append(...values.map((value) => new Option(value, value)));
    }
    this.querySelector('fieldset')?.removeAttribute('disabled');
  }

  restart(): void {
    this.#shown = pageSize;
    void this.search();
  }

  async search(): Promise<void> {
    const query = this.input.value.trim();
    const filters = Object.fromEntries(this.selects.filter((s) => s.value).map((s) => [s.name, s.value]));
    const address = new URLSearchParams({ ...(query && { q: query }), ...filters });
    history.replaceState(null, '', address.size ? `?${address}` : location.pathname);
    const situation = situationOf(query, this.#phrases);
    for (const block of this.querySelectorAll<HTMLElement>('[data-situation]')) block.hidden = block.dataset['situation'] !== situation;
    if (!query && !Object.keys(filters).length) return this.show([], '');
    const found = await (await this.engine()).debouncedSearch(query || null, { filters }, 150);
    if (!found) return;
    const pages = await Promise.all(found.results.slice(0, this.#shown).map((result) => result.data()));
    this.more.hidden = found.results.length <= this.#shown;
    this.show(
      pages,
      found.results.length ? `${found.results.length} kết quả` : 'Không tìm thấy. Thử bớt chữ, hoặc xem mục lục A–Z bên dưới.',
    );
  }

  show(pages: readonly Found[], status: string): void {
    this.status.textContent = status;
    this.list.replaceChildren(
      ...pages.map((page) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = page.url;
        link.textContent = page.meta['title'] ?? page.url;
        const kind = document.createElement('span');
        kind.className = 'small quiet';
        kind.textContent = [
          ...(page.filters['loại'] ?? []),
          ...(page.filters['nơi'] ?? []).slice(0, 1),
          ...(page.filters['năm'] ?? []).slice(0, 1),
        ].join(' · ');
        const excerpt = document.createElement('p');
        excerpt.innerHTML = page.excerpt; // Pagefind escapes the text and adds <mark>.
        item.append(link, ' ', kind, excerpt);
        return item;
      }),
    );
  }

  /** Arrow keys walk from the box through the results and back. */
  move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.input, ...this.list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
  }
}

customElements.define('site-search', SiteSearch);
