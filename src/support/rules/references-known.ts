/** Lines and addresses may only point to provinces and lines that exist. */
import type { Hotline, TrustedAddress } from '../schema.ts';

interface Finding {
  path: PropertyKey[];
  message: string;
}

export function hotlinePlacesKnown(line: Hotline, places: ReadonlySet<string>): Finding[] {
  return line.provinces.flatMap((id, i) =>
    places.has(id) ? [] : [{ path: ['provinces', i], message: `Không có tỉnh, thành phố “${id}” trong content/places.yaml.` }],
  );
}

/** `province` is the name of the file, which is the province's key. */
export function addressesKnown(
  province: string,
  entries: readonly TrustedAddress[],
  places: ReadonlySet<string>,
  hotlines: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = [];
  if (!places.has(province))
    findings.push({ path: [], message: `Tên tệp phải là mã tỉnh, thành phố trong content/places.yaml; không có “${province}”.` });
  entries.forEach((entry, i) => {
    if (entry.hotline && !hotlines.has(entry.hotline))
      findings.push({ path: ['entries', i, 'hotline'], message: `Không có đường dây “${entry.hotline}” trong content/hotlines.` });
  });
  const ids = entries.map((entry) => entry.id);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) !== i) findings.push({ path: ['entries', i, 'id'], message: `Mã “${id}” đã dùng cho một mục khác trong tệp này.` });
  });
  return findings;
}
