/** Narrows the list of messages by theme and audience. The whole list stands without this. */
export {};

class MessageFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('change', () => this.narrow(new FormData(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  narrow(wanted: FormData): void {
    const has = (item: HTMLElement, name: string) => {
      const value = String(wanted.get(name) ?? '');
      return value === '' || (item.dataset[name] ?? '').split(' ').includes(value);
    };
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      const items = [...section.querySelectorAll<HTMLElement>('li')];
      for (const item of items) item.hidden = !(has(section, 'field') && has(item, 'audience'));
      const left = items.filter((item) => !item.hidden).length;
      section.hidden = left === 0;
      shown += left;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = shown === 0 ? 'Không có thông điệp nào hợp cả hai.' : `Còn ${shown} thông điệp.`;
  }
}

customElements.define('message-filter', MessageFilter);
