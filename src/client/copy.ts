/** Copies the text that the element carries, and says so to everyone, screen readers included. */
export {};

/** For browsers that refuse the clipboard: the old way, through a selection. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  return isCopied;
}

class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  async copy(): Promise<void> {
    const text = this.dataset['text'] ?? '';
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => copyBySelection(text),
    );
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = isCopied ? 'Đã chép. Dán vào bài của bạn.' : 'Máy không cho chép. Hãy bôi đen chữ rồi chép.';
    this.querySelector('button')?.focus();
  }
}

customElements.define('copy-text', CopyText);
