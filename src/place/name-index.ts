/** An A–Z of names of places, old and new, each leading to today's page. */
import { compareVietnamese, foldMarks } from '../text/fold.ts';
import { bareName, otherFormerNames, type ProvinceEntry } from './queries.ts';

export interface PlaceName {
  name: string;
  /** Today's place, where the name is of old: "nay thuộc thành phố Đồng Nai". */
  now: string | null;
  url: string;
}

interface CommuneEntry {
  name: string;
  formerly: string[];
  url: string;
  province: { name: string };
}

/** "phường Mỹ Bình" → "Mỹ Bình", for the order of the alphabet. */
export function bareCommune(name: string): string {
  return name.replace(/^(xã|phường|thị trấn|đặc khu)\s+/, '');
}

/** Names by their first letter without marks: Đ stands after D, as Vietnamese readers expect. */
export function placeIndex(
  provinces: readonly ProvinceEntry[],
  communes: readonly CommuneEntry[],
  urlOfProvince: (id: string) => string,
): { letter: string; names: PlaceName[] }[] {
  const names: PlaceName[] = [
    ...provinces.flatMap((province) => [
      { name: bareName(province.name), now: null, url: urlOfProvince(province.id) },
      ...otherFormerNames(province).map((old) => ({ name: bareName(old), now: province.name, url: urlOfProvince(province.id) })),
    ]),
    ...communes.flatMap((commune) => [
      { name: `${bareCommune(commune.name)} (${commune.name}, ${commune.province.name})`, now: null, url: commune.url },
      ...commune.formerly.map((old) => ({ name: `${bareCommune(old)} (${old})`, now: commune.name, url: commune.url })),
    ]),
  ].sort((a, b) => compareVietnamese(a.name, b.name));
  const letterOf = ({ name }: PlaceName) => (/^đ/i.test(name) ? 'Đ' : foldMarks(name).charAt(0).toUpperCase());
  return [...Map.groupBy(names, letterOf)].map(([letter, own]) => ({ letter, names: own }));
}
