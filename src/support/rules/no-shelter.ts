/** A shelter is secret by law (Luật 13/2022/QH15, Điều 9 khoản 1 điểm c): its entry is never published and never holds a street. */
import type { TrustedAddress } from '../schema.ts';

const shelter = /(nhà|nơi|chỗ|điểm)\s+tạm\s+lánh/i;

export function noShelter(entries: readonly TrustedAddress[]): { path: PropertyKey[]; message: string }[] {
  return entries.flatMap((entry, i) => {
    if (!shelter.test(entry.name)) return [];
    if (entry.published)
      return [
        {
          path: ['entries', i, 'published'],
          message: `“${entry.name}” là nơi tạm lánh: luật buộc giữ kín, không được đăng. Hãy đặt published: false và ghi unpublishedReason.`,
        },
      ];
    return entry.street
      ? [
          {
            path: ['entries', i, 'street'],
            message: `Không ghi địa chỉ của nơi tạm lánh (“${entry.name}”), kể cả khi không đăng. Hãy xóa.`,
          },
        ]
      : [];
  });
}
