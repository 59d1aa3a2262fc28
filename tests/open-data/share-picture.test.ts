import { expect, test } from 'vitest';
import { sharePicture } from '../../src/open-data/share-picture.ts';

/** Width and height of a PNG, from its IHDR chunk. */
function sizeOf(png: Uint8Array<ArrayBuffer>): [number, number] {
  expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(png.buffer);
  return [view.getUint32(16), view.getUint32(20)];
}

test('a share picture is a PNG of 1200 × 630, the same bytes every time', { timeout: 30_000 }, async () => {
  const picture = await sharePicture('Kế hoạch', 'Vì sự tiến bộ của phụ nữ và bình đẳng giới ở An Giang năm 2021');
  expect(sizeOf(picture)).toEqual([1200, 630]);
  expect(
    Buffer.from(await sharePicture('Kế hoạch', 'Vì sự tiến bộ của phụ nữ và bình đẳng giới ở An Giang năm 2021')).equals(
      Buffer.from(picture),
    ),
  ).toBe(true);
});

test('other words make another picture, and no words a neutral one', { timeout: 30_000 }, async () => {
  const [some, none] = [await sharePicture('Chỉ số', 'Tỷ số giới tính khi sinh'), await sharePicture('', '')];
  expect(sizeOf(none)).toEqual([1200, 630]);
  expect(Buffer.from(some).equals(Buffer.from(none))).toBe(false);
});
