/**
 * The tile map: one square for each of the 34 provinces where it lies, roughly, and one more for each archipelago that a
 * map of Việt Nam shows. Columns and rows come from content/places.yaml.
 */
import { bareName, type ProvinceEntry } from './queries.ts';

export interface Tile {
  /** Key of the province. */
  id: string;
  /** Lines of the name, each short enough for a tile. */
  name: string[];
  column: number;
  row: number;
  /** Province of an archipelago: "thuộc thành phố Đà Nẵng"; null for a province itself. */
  belongsTo: string | null;
}

/** Column of the archipelagos: out at sea, east of every province. */
const seaColumn = 6;
/** Rows by which the islands of the south lie below their province, as they do on any map. */
const southernRows = 2;

export function tilesOf(places: readonly ProvinceEntry[]): Tile[] {
  return places.flatMap((place) => {
    const [column, row] = place.tile;
    const own: Tile = { id: place.id, name: nameLines(bareName(place.name)), column, row, belongsTo: null };
    if (!place.islands) return [own];
    return [
      own,
      {
        id: place.id,
        name: nameLines(place.islands),
        column: seaColumn,
        row: row > 9 ? row + southernRows : row,
        belongsTo: `thuộc ${place.name}`,
      },
    ];
  });
}

/** "Hồ Chí Minh" → ["Hồ Chí", "Minh"]; two words stand one below the other. */
function nameLines(name: string): string[] {
  const words = name.split(' ');
  const cut = Math.ceil(words.length / 2);
  return words.length < 2 ? words : [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
}

/** Size of the map in tiles. */
export function mapSize(tiles: readonly Tile[]): { columns: number; rows: number } {
  return { columns: Math.max(...tiles.map((t) => t.column)) + 1, rows: Math.max(...tiles.map((t) => t.row)) + 1 };
}
