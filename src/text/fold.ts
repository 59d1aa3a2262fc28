/** Vietnamese text without its marks, for addresses and for readers who type without them. */

/** "Địa chỉ tin cậy" → "Dia chi tin cay". `đ` has no decomposition in Unicode, so it is mapped by hand. */
export function foldMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** "Bị mua bán, bị lừa" → "bi-mua-ban-bi-lua": lower case, unmarked, words joined by hyphens. */
export function slugOf(text: string): string {
  return foldMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const collator = new Intl.Collator('vi');

/** Order of the Vietnamese alphabet, for `Array.sort`. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
