/**
 * Thoát nhanh, enhanced. The link works without this. With it, the page is blanked at once and replaced, so that Back does
 * not return to it; Shift pressed three times within two seconds does the same. In the help section every inner link
 * replaces too, so that the whole visit is one entry of the history.
 */
export {};

const exit = document.querySelector<HTMLAnchorElement>('a.exit');
const notice = document.querySelector('.exit-status');

function leave(): void {
  if (!exit) return;
  document.title = '…';
  document.documentElement.replaceChildren();
  location.replace(exit.href);
}

exit?.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

let presses: number[] = [];
addEventListener('keyup', (event) => {
  if (event.key !== 'Shift') {
    presses = [];
    return;
  }
  presses = [...presses.filter((time) => event.timeStamp - time < 2000), event.timeStamp];
  if (notice && presses.length > 1) notice.textContent = 'Nhấn Shift thêm một lần để thoát.';
  if (presses.length >= 3) leave();
});

if (document.documentElement.classList.contains('plain')) {
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    if (!link || link === exit || link.origin !== location.origin || link.hash || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.replace(link.href);
  });
}
