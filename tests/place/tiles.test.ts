import { describe, expect, test } from 'vitest';
import { mapSize, tilesOf } from '../../src/place/tiles.ts';
import { makeProvince } from '../fixtures/place.ts';

describe('the tile map', () => {
  const tiles = tilesOf([
    { ...makeProvince(), id: 'hue', name: 'thành phố Huế', tile: [3, 7] },
    { ...makeProvince(), id: 'da-nang', name: 'thành phố Đà Nẵng', tile: [4, 7], islands: 'Hoàng Sa' },
    { ...makeProvince(), id: 'khanh-hoa', name: 'tỉnh Khánh Hòa', tile: [5, 11], islands: 'Trường Sa' },
    { ...makeProvince(), id: 'ho-chi-minh', name: 'thành phố Hồ Chí Minh', tile: [3, 12] },
  ]);

  test('draws each archipelago with its province, out at sea', () => {
    expect(
      tiles.filter((tile) => tile.belongsTo).map(({ id, name, column, row, belongsTo }) => [id, name.join(' '), column, row, belongsTo]),
    ).toEqual([
      ['da-nang', 'Hoàng Sa', 6, 7, 'thuộc thành phố Đà Nẵng'],
      ['khanh-hoa', 'Trường Sa', 6, 13, 'thuộc tỉnh Khánh Hòa'],
    ]);
    expect(mapSize(tiles)).toEqual({ columns: 7, rows: 14 });
  });

  test('cuts names into lines that fit a tile', () => {
    expect(tiles.filter((tile) => !tile.belongsTo).map(({ name }) => name)).toEqual([
      ['Huế'],
      ['Đà', 'Nẵng'],
      ['Khánh', 'Hòa'],
      ['Hồ Chí', 'Minh'],
    ]);
  });
});
