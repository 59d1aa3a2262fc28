import { describe, expect, test } from 'vitest';
import { loadImage } from '@napi-rs/canvas';
import { chartPng, chartSvg, pictureSize, wrap, type Picture } from '../../src/open-data/chart-picture.ts';
import { chartsOf } from '../../src/indicator/chart.ts';
import { makeIndicator } from '../fixtures/indicator.ts';

const [first] = chartsOf(makeIndicator());
const picture: Picture = { chart: first!.chart, title: 'Tỷ số giới tính khi sinh', credit: ['Nguồn: Tổng cục Thống kê.'] };
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((m) => m[1]);

describe('pictures of a chart', () => {
  test('are the same bytes every time', () => {
    expect(Buffer.from(chartPng(picture)).equals(Buffer.from(chartPng(picture)))).toBe(true);
    expect(chartSvg(picture)).toBe(chartSvg(picture));
  });

  test('say title, every value, break, missing value, target and source, as text', () => {
    const texts = textsOf(chartSvg(picture));
    for (const words of [
      'Tỷ số giới tính khi sinh',
      'Cả nước',
      '111,5',
      '112,3',
      '(1)',
      '(1) Đứt mạch: Đổi cách tính',
      'không có số',
      '2025: 111',
      '2030: 109',
      'Nguồn: Tổng cục Thống kê.',
    ])
      expect(texts).toContain(words);
  });

  test('draw no line across a break', () => {
    const lines = [...chartSvg(picture).matchAll(/<path d="([^"]+)" fill="none" stroke="#c4500a" stroke-width="3"/g)].map(
      (m) => m[1] ?? '',
    );
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(new Set(line.split(/[ML]/).filter(Boolean)).size).toBe(2);
  });

  test('are three pixels to one as PNG', async () => {
    const image = await loadImage(Buffer.from(chartPng(picture)));
    const { width, height } = pictureSize(picture);
    expect([image.width, image.height]).toEqual([width * 3, height * 3]);
  });

  test('wrap long lines at blanks', () => {
    expect(wrap('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn']);
    expect(wrap('daidaidaidai x', 5)).toEqual(['daidaidaidai', 'x']);
  });
});
