import { spawnSync } from 'node:child_process';
import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { makeMeasure } from '../../src/open-data/card-font.ts';
import { crowded, wrap } from '../../src/open-data/card-model.ts';
import { cardPdf } from '../../src/open-data/card-pdf.ts';
import { cardSvg } from '../../src/open-data/card-svg.ts';
import { cardLines, makeCards } from '../../src/open-data/cards.ts';
import { makeLine } from '../fixtures/hotline.ts';

const url = 'https://binh-dang.example.vn/can-giup-do/';
const measure = makeMeasure();
const provinces = [
  { id: 'an-giang', name: 'tỉnh An Giang' },
  { id: 'hue', name: 'thành phố Huế' },
];
const lines = [
  makeLine(),
  makeLine({ id: '113', number: '113', dial: '113', cardName: 'Công an', isEmergency: true, order: 30 }),
  makeLine({ id: 'nnby', number: '1900 969 680', cardName: 'Bình Yên', order: 20, reviewBy: '2027-04-30' }),
  makeLine({ id: 'ag', number: '1800 8077', cardName: 'Ánh Dương', provinces: ['an-giang'], order: 100, reviewBy: '2026-12-31' }),
  makeLine({ id: 'luat', number: '1800 1233', cardName: null }),
];
const cards = makeCards({ lines, provinces, url, today: '2026-11-23', measure });
const textsOf = (name: string) =>
  cards.find((card) => card.name === name)!.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('what stands on the cards', () => {
  test('police first, a province’s own line before the rest, lines without a discreet name not at all', () => {
    expect(cardLines(lines, null).map(({ id }) => id)).toEqual(['113', '111', 'nnby']);
    expect(cardLines(lines, 'an-giang').map(({ id }) => id)).toEqual(['113', 'ag', '111', 'nnby']);
  });

  test('the wallet card tells a bystander nothing, and says until when it holds', () => {
    expect(textsOf('the-bo-vi')).toEqual([
      'Số điện thoại',
      ...['113', 'Công an', '111', 'Trẻ em', '1900 969 680', 'Bình Yên'],
      'Ngày 23/11/2026. Dùng đến 30/4/2027.',
    ]);
  });

  test('a shoe card holds its own province’s number and no other’s', () => {
    expect(textsOf('the-giay-an-giang')).toContain('1800 8077');
    expect(textsOf('the-giay-an-giang')).toContain('Ngày 23/11/2026. Dùng đến 31/12/2026.');
    expect(textsOf('the-giay-hue')).not.toContain('1800 8077');
  });

  test('every card is made, and no text stands outside its card or on another text', () => {
    expect(cards.map(({ name }) => name)).toEqual(['the-bo-vi', ...provinces.map(({ id }) => `the-giay-${id}`), 'to-roi-xe']);
    expect(cards.flatMap((card) => crowded(card, measure))).toEqual([]);
    const [card] = cards;
    const squeezed = { ...card!, shapes: card!.shapes.map((shape) => (shape.kind === 'text' ? { ...shape, x: 5, y: 10 } : shape)) };
    expect(crowded(squeezed, measure).length).toBeGreaterThan(3);
  });

  test('words are broken at blanks to fit, and a word too wide keeps a line of its own', () => {
    expect(wrap('một hai ba', 7, 1, 400, (text) => text.length)).toEqual(['một hai', 'ba']);
    expect(wrap('dàiquá ba', 3, 1, 400, (text) => text.length)).toEqual(['dàiquá', 'ba']);
  });
});

describe('the files', () => {
  test.each(['the-bo-vi', 'to-roi-xe'])('the QR code of %s, drawn and read by other libraries, leads to the help pages', async (name) => {
    const svg = await cardSvg(cards.find((card) => card.name === name)!);
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: 1600 }, font: { loadSystemFonts: false } }).render();
    expect(jsQR(new Uint8ClampedArray(image.pixels), image.width, image.height)?.data).toBe(url);
  });

  test('the SVG keeps its text as text, carries its letters, and asks no other file', async () => {
    const svg = await cardSvg(cards[0]!);
    expect(svg).toContain('>1900 969 680</text>');
    expect(svg).toContain('data:font/woff2;base64,');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<image|<script/);
  });

  test('the PDF is text in our font, ten cards to a sheet, the same bytes each time', async () => {
    const pdf = await cardPdf(cards[0]!, '2026-11-23');
    expect(Buffer.from(pdf).equals(Buffer.from(await cardPdf(cards[0]!, '2026-11-23')))).toBe(true);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/BeVietnamPro-Bold/);
    const { stdout, error } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
    if (error) return console.log('pdftotext is not here: the words of the PDF are not read back.');
    expect(stdout.match(/1900 969 680/g)?.length).toBe(10);
    expect(stdout).toContain('Bình Yên');
  });
});
