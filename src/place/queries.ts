/** Bodies of state by any spelling, and provinces by any name they had. */
import { foldMarks } from '../text/fold.ts';
import type { Agency, Province } from './schema.ts';

const key = (name: string) =>
  foldMarks(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export type AgencyEntry = Agency & { id: string };
export type ProvinceEntry = Province & { id: string };

/** Finds a body by its name or an alias; dashes, case and marks do not matter. */
export function agencyFinder(agencies: readonly AgencyEntry[]): (name: string) => AgencyEntry | null {
  const byName = new Map(agencies.flatMap((agency) => [agency.name, ...agency.aliases].map((name) => [key(name), agency] as const)));
  return (name) => byName.get(key(name)) ?? null;
}

/** "tỉnh Cao Bằng" → "Cao Bằng". */
export function bareName(name: string): string {
  return name.replace(/^(tỉnh|thành phố)\s+/, '');
}

/** Former provinces that bear another name than today's. */
export function otherFormerNames(province: Province): string[] {
  return province.formerly.filter((name) => bareName(name) !== bareName(province.name));
}

/** "2.621 xã, 687 phường, 13 đặc khu" without the kinds that are zero. */
export function communeText({ communes }: Province): string {
  const parts = [
    [communes.communes, 'xã'],
    [communes.wards, 'phường'],
    [communes.specialZones, 'đặc khu'],
  ] as const;
  return parts
    .filter(([n]) => n > 0)
    .map(([n, name]) => `${n} ${name}`)
    .join(', ');
}

/** "Gồm 65 xã, 10 phường. Từ 01/7/2025, gồm các nơi trước đây là: tỉnh A, tỉnh B.": what a province is, and was. */
export function provinceText(province: Province): string {
  const old = otherFormerNames(province);
  const renamed = old.length > 0 ? `Tên cũ: ${old.join(', ')}.` : null;
  const merged = `Từ 01/7/2025, gồm các nơi trước đây là: ${province.formerly.join(', ')}.`;
  const history = province.formerly.length > 1 ? merged : renamed;
  return [`Gồm ${communeText(province)}.`, history, province.note].filter(Boolean).join(' ');
}
