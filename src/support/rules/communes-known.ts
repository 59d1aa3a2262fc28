/** An address that names its commune must name one that its file lists. */
import type { AddressFile } from '../schema.ts';

export function communesKnown({ entries, communes }: AddressFile): { path: PropertyKey[]; message: string }[] {
  return entries.flatMap((entry, i) =>
    entry.communeId && !Object.hasOwn(communes, entry.communeId)
      ? [{ path: ['entries', i, 'communeId'], message: `Không có xã, phường “${entry.communeId}” trong communes của tệp này.` }]
      : [],
  );
}
