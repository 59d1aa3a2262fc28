/**
 * The search box of /tim-kiem/: a combobox whose list is the results. Results come while typing; the query stands in the
 * address; help stands before any result. Nothing is loaded before the reader comes to the box or the address asks something.
 */
import type { Filters, LoadedSearch } from './search-load.ts';

const pageSize = 10;
/** Milliseconds of rest between the last key and the search. */
const pause = 120;

class SiteSearch extends HTMLElement {
  #loading: Promise<LoadedSearch> | null = null;
  #filters: Promise<void> | null = null;
  #shown = pageSize;
  #timer = 0;
  /** Number of the newest search: older ones that come back late are dropped. */
  #newest = 0;
  #active = -1;

  connectedCallback(): void {
    const given = new URLSearchParams(location.search);
    this.input.value = given.get('q') ?? '';
    this.input.addEventListener('focus', () => void this.load(), { once: true });
    this.input.addEventListener('input', (event) => this.later((event as InputEvent).isComposing ? pause * 3 : pause));
    this.input.addEventListener('keydown', (event) => this.press(event));
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.later(0);
    });
    this.form.addEventListener('change', (event) => event.target instanceof HTMLSelectElement && this.later(0));
    this.more.addEventListener('click', () => {
      this.#shown += pageSize;
      void this.search();
    });
    this.querySelector('details')?.addEventListener('toggle', () => void this.loadFilters(), { once: true });
    const isFiltered = this.selects.some(({ name }) => given.get(name));
    if (this.input.value || isFiltered) void (isFiltered ? this.loadFilters() : this.load()).then(() => this.takeFilters(given));
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
    return this.querySelector<HTMLElement>('[role=listbox]')!;
  }
  get options() {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }
  get status() {
    return this.querySelector<HTMLElement>('[role=status]')!;
  }
  get more() {
    return this.querySelector<HTMLButtonElement>('button.more')!;
  }

  load(): Promise<LoadedSearch> {
    this.#loading ??= import('./search-load.ts')
      .then(({ loadSearch }) => loadSearch())
      .catch((fault: unknown) => {
        this.#loading = null;
        this.sayNotLoaded();
        throw fault;
      });
    return this.#loading;
  }

  sayNotLoaded(): void {
    this.status.textContent = 'Chưa tải được phần tìm kiếm. Kiểm tra mạng rồi thử lại, hoặc xem mục lục A–Z bên dưới.';
  }

  /** What can be narrowed down by is loaded when it is looked at, or when the address asks for it. */
  loadFilters(): Promise<void> {
    this.#filters ??= this.load().then(async ({ filters }) => this.fillFilters(await filters()));
    return this.#filters;
  }

  takeFilters(given: URLSearchParams): Promise<void> {
    for (const select of this.selects) select.value = given.get(select.name) ?? '';
    return this.search();
  }

  fillFilters(filters: Filters): void {
    for (const select of this.selects) {
      const values = Object.keys(filters[select.name] ?? {}).sort((a, b) => a.localeCompare(b, 'vi'));
      select.append(...values.map((value) => new Option(value, value)));
    }
    this.querySelector('fieldset')?.removeAttribute('disabled');
  }

  later(wait: number): void {
    clearTimeout(this.#timer);
    this.#shown = pageSize;
    this.#timer = window.setTimeout(() => void this.search().catch(() => this.sayNotLoaded()), wait);
  }

  async search(): Promise<void> {
    const mine = ++this.#newest;
    const text = this.input.value.trim();
    const filters = Object.fromEntries(this.selects.filter((select) => select.value).map((select) => [select.name, select.value]));
    const address = new URLSearchParams({ ...(text && { q: text }), ...filters });
    history.replaceState(null, '', address.size ? `?${address}` : location.pathname);
    const { searcher, situationOf, resultGroups } = await this.load();
    if (mine !== this.#newest) return;
    const situation = situationOf(text);
    for (const block of this.querySelectorAll<HTMLElement>('[data-situation]')) block.hidden = block.dataset['situation'] !== situation;
    if (!text && !Object.keys(filters).length) return this.show([], '', '', false);
    const { found, total, beyond, understood } = await searcher.search(text, { filters, limit: this.#shown });
    if (mine !== this.#newest) return;
    const status = found.length ? `${beyond ? 'Hơn ' : ''}${total} kết quả` : '';
    this.show(resultGroups(found), status, understood ?? '', total > found.length || beyond > 0);
    if (!found.length) this.status.textContent = 'Không tìm thấy. Thử bớt chữ, bớt lọc, hoặc dùng các lối dưới đây.';
  }

  show(groups: readonly HTMLElement[], status: string, understood: string, hasMore: boolean): void {
    this.list.replaceChildren(...groups);
    this.input.setAttribute('aria-expanded', String(groups.length > 0));
    this.querySelector<HTMLElement>('.understood')!.textContent = understood && `Tìm theo: “${understood}”.`;
    this.status.textContent = status;
    this.more.hidden = !hasMore;
    this.querySelector<HTMLElement>('.nothing')!.hidden = groups.length > 0 || !this.input.value.trim();
    this.activate(-1);
  }

  /** Marks one option as active without moving the focus out of the box; -1 for none. */
  activate(n: number): void {
    this.#active = n;
    const options = this.options;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === n)));
    if (options[n]) this.input.setAttribute('aria-activedescendant', options[n].id);
    else this.input.removeAttribute('aria-activedescendant');
    options[n]?.scrollIntoView({ block: 'nearest' });
  }

  press(event: KeyboardEvent): void {
    const count = this.options.length;
    const moves: Record<string, number> = {
      ArrowDown: this.#active + 1 < count ? this.#active + 1 : -1,
      ArrowUp: this.#active < 0 ? count - 1 : this.#active - 1,
    };
    const next = moves[event.key];
    if (next !== undefined && count) this.activate(next);
    else if (event.key === 'Enter' && this.#active >= 0) this.options[this.#active]?.click();
    else if (event.key === 'Escape' && this.#active >= 0) this.activate(-1);
    else return;
    event.preventDefault();
  }
}

customElements.define('site-search', SiteSearch);
