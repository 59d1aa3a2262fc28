import { Resvg } from '@resvg/resvg-js';
import jsqr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { posterPng } from '../../src/open-data/poster-picture.ts';
import { widthOf } from '../../src/poster/measure.ts';
import { qrCode } from '../../src/poster/parts.ts';
import { posterSet, walletCard } from '../../src/poster/sets.ts';
import { posterSvg } from '../../src/poster/svg.ts';
import { templates, walletTemplate } from '../../src/poster/templates/index.ts';
import { altText, wordsOf } from '../../src/poster/words.ts';
import { makeLine } from '../fixtures/hotline.ts';
import { realContent } from '../fixtures/real.ts';

const lines = [
  makeLine({ id: '113', number: '113', shortName: 'Công an' }),
  makeLine(),
  makeLine({ id: 'ngoi-nha-binh-yen', number: '1900 969 680', shortName: 'Ngôi nhà Bình yên' }),
];
const eyebrow = 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới, 15/11 – 15/12/2026';
const url = 'https://binhdanggioi.example.vn/can-giup-do/';
const words = wordsOf('Khi chị kể, xin lắng nghe trước đã.', null, lines, url, 'Bình đẳng giới Việt Nam', '2026-11-23');
const all = Object.entries(templates);

/** The QR code read from a picture of the poster; null where the template has none. */
function readCode(svg: string, width: number): string | null {
  const {
    pixels,
    width: w,
    height: h,
  } = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render();
  return jsqr(new Uint8ClampedArray(pixels), w, h)?.data ?? null;
}

describe('every template', () => {
  test('keeps every word of every message on the sheet, with and without a commune', async () => {
    const { content } = await realContent();
    const out = content.messages.flatMap(({ id, facts }) =>
      all.flatMap(([name, { draw }]) =>
        [null, 'Ủy ban nhân dân xã Nguyễn Nghiêm, thành phố Hồ Chí Minh'].flatMap((commune) => {
          const poster = draw({ ...words, message: facts.texts.short, commune, eyebrow });
          return poster.shapes.flatMap((shape) => {
            if (shape.kind !== 'text' || shape.turned) return [];
            const width = widthOf(shape.text, shape.size, shape.weight);
            const left = shape.x - (shape.anchor === 'start' ? 0 : shape.anchor === 'middle' ? width / 2 : width);
            const isOff = left < 0 || left + width > poster.width || shape.y - shape.size < 0 || shape.y > poster.height;
            return isOff ? [`${id} ${name}: ${shape.text}`] : [];
          });
        }),
      ),
    );
    expect(out).toEqual([]);
  }, 60_000);

  test.each(all)('%s says the message, the commune, the numbers and whose words they are, as text', (_name, { draw }) => {
    const svg = posterSvg(draw({ ...words, commune: 'UBND xã Tân Khai', eyebrow }), { title: 'Tên', id: 'x' });
    const said = [...svg.matchAll(/<text [^>]*>([^<]+)<\/text>/g)].map((m) => m[1]).join(' ');
    for (const part of ['Khi chị kể,', 'lắng nghe', 'UBND xã Tân Khai', '113', '111', '1900 969 680', 'CC BY 4.0', '23/11/2026'])
      expect(said).toContain(part);
    expect(said.normalize('NFC')).toBe(said);
  });

  test('that carries a QR code carries one that a telephone reads', () => {
    const read = all
      .filter(([name]) => ['pano', 'to-a4', 'man-hinh'].includes(name))
      .map(([name, { draw }]) => [name, readCode(posterSvg(draw(words), { title: '', id: 'x' }), 1400)]);
    expect(Object.fromEntries(read)).toMatchObject({ pano: url, 'to-a4': url, 'man-hinh': url });
  }, 60_000);

  test('is the same every time', () => {
    for (const [, { draw }] of all)
      expect(posterSvg(draw(words), { title: 'a', id: 'b' })).toBe(posterSvg(draw(words), { title: 'a', id: 'b' }));
  });
});

test.each(['https://x.vn/', `https://example.vn/${'can-giup-do/'.repeat(8)}`])('a code of %s reads back', (address) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${posterSvg({ width: 100, height: 100, paper: [1, 1], shapes: qrCode(address, 0, 0, 100) }, { title: '', id: 'q' }).replace(/^<svg[^>]*>|<\/svg>$/g, '')}</svg>`;
  expect(readCode(svg, 500)).toBe(address);
});

test('what is typed is never markup', () => {
  const svg = posterSvg(templates.pano.draw({ ...words, commune: '</text><script>alert(1)</script>' }), { title: '"><x', id: 'x' });
  expect(svg).not.toMatch(/<script|"><x/);
});

test('the card says nothing of its subject', () => {
  const card = walletCard(words);
  expect(posterSvg(walletTemplate.draw(words), { title: card.alt, id: 'x' })).not.toMatch(/bạo lực|bị đánh|xâm hại|chị kể/i);
});

test('a set has every template, each with its alternative text', () => {
  const set = posterSet('a', words);
  expect(set.map(({ file }) => file)).toEqual(['a-pano', 'a-bang-ron', 'a-to-a4', 'a-vuong', 'a-dung', 'a-man-hinh']);
  expect(altText('Pano 3:2', words)).toBe(
    'Pano 3:2: “Khi chị kể, xin lắng nghe trước đã.”. Số để gọi: 113 (Công an), 111 (Trẻ em, mua bán người), 1900 969 680 (Ngôi nhà Bình yên).',
  );
});

test('a picture is a PNG of the width asked for', () => {
  const png = posterPng(templates.vuong.draw(words), 'x', 300);
  expect([...png.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  expect(new DataView(png.buffer).getUint32(16)).toBe(300);
});
