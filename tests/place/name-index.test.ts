import { expect, test } from 'vitest';
import { placeIndex } from '../../src/place/name-index.ts';
import { makeProvince } from '../fixtures/place.ts';

const provinces = [
  makeProvince(),
  makeProvince({ id: 'dong-nai', name: 'thành phố Đồng Nai', formerly: ['tỉnh Bình Phước', 'tỉnh Đồng Nai'] }),
];
const communes = [
  {
    name: 'phường Long Xuyên',
    formerly: ['phường Mỹ Bình'],
    url: '/dia-chi-tin-cay/an-giang/long-xuyen/',
    province: { name: 'tỉnh An Giang' },
  },
];
const index = placeIndex(provinces, communes, (id) => `/dia-chi-tin-cay/${id}/`);
const names = index.flatMap((group) => group.names);

test('names of old lead to the place of today and say which it is', () => {
  expect(names.find(({ name }) => name === 'Bình Phước')).toEqual({
    name: 'Bình Phước',
    now: 'thành phố Đồng Nai',
    url: '/dia-chi-tin-cay/dong-nai/',
  });
  expect(names.find(({ name }) => name === 'Thừa Thiên Huế')?.url).toBe('/dia-chi-tin-cay/hue/');
  expect(names.find(({ name }) => name.startsWith('Mỹ Bình'))?.now).toBe('phường Long Xuyên');
});

test('a name that did not change stands once, and letters follow the Vietnamese alphabet', () => {
  expect(names.filter(({ name }) => name === 'Đồng Nai')).toHaveLength(1);
  expect(index.map(({ letter }) => letter)).toEqual(['B', 'Đ', 'H', 'L', 'M', 'T']);
});
