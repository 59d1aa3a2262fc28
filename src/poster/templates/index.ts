/** All templates: what each is for, and the width of its picture in pixels. */
import type { Poster, PosterWords } from '../shapes.ts';
import { banner } from './banner.ts';
import { screen } from './screen.ts';
import { square } from './square.ts';
import { story } from './story.ts';
import { tearOff } from './tear-off.ts';
import { wallet } from './wallet.ts';
import { wideBoard } from './wide-board.ts';

export interface Template {
  name: string;
  use: string;
  pixels: number;
  draw(words: PosterWords): Poster;
}

export const templates = {
  pano: { name: 'Pano 3:2', use: 'Cổng chào, sân ủy ban, nhà văn hóa', pixels: 2400, draw: wideBoard },
  'bang-ron': { name: 'Băng rôn 6:1', use: 'Ngang đường, trước cổng', pixels: 3000, draw: banner },
  'to-a4': { name: 'Tờ A4 có phần xé', use: 'Bảng tin, quán nước, trạm y tế', pixels: 1654, draw: tearOff },
  vuong: { name: 'Thẻ vuông', use: 'Zalo, Facebook', pixels: 1080, draw: square },
  dung: { name: 'Thẻ đứng', use: 'Điện thoại, tin 24 giờ', pixels: 1080, draw: story },
  'man-hinh': { name: 'Màn hình 16:9', use: 'Màn LED, phòng họp, truyền hình', pixels: 1920, draw: screen },
} as const satisfies Record<string, Template>;

/** The card has no message, so it is made once and stands apart. */
export const walletTemplate: Template = { name: 'Thẻ nhỏ bỏ ví', use: 'Cắt theo mép, bỏ vào ví', pixels: 1284, draw: wallet };

export type TemplateId = keyof typeof templates;
