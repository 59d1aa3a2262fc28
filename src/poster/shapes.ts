/**
 * A poster as data: shapes in units of its own, x to the right and y down. Writers turn it into SVG (build and browser) or
 * PDF (browser); no writer decides anything about the design.
 */

export type Weight = 400 | 700;

export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill: string; radius?: number }
  /** Whole tiles of the brocade, `tile` units wide. */
  | { kind: 'weave'; x: number; y: number; columns: number; rows: number; tile: number }
  /** A filled path, drawn `scale` times its size from (x, y) on. */
  | { kind: 'path'; d: string; x: number; y: number; scale: number; fill: string }
  /** A dashed line to cut along. */
  | { kind: 'cut'; x1: number; y1: number; x2: number; y2: number; stroke: string }
  /** One line of text; (x, y) is its point on the baseline. `turned`: read from below upwards. */
  | {
      kind: 'text';
      x: number;
      y: number;
      size: number;
      weight: Weight;
      fill: string;
      anchor: 'start' | 'middle' | 'end';
      text: string;
      turned?: boolean;
    };

export interface Poster {
  width: number;
  height: number;
  /** Width and height on paper, in millimetres. */
  paper: readonly [number, number];
  shapes: readonly Shape[];
}

/** A line to call on a poster. */
export interface PosterLine {
  number: string;
  label: string;
}

/** What a poster says. Nothing in a template is text of its own but these and two fixed labels. */
export interface PosterWords {
  message: string;
  /** "UBND xã Tân Khai"; null for the site's own posters. */
  commune: string | null;
  /** Above the message: the month's name and days. Null on messages for all seasons. */
  eyebrow: string | null;
  lines: readonly PosterLine[];
  /** In the QR code, in full, and printed without its scheme. */
  url: string;
  /** Whose words, under what licence, and the day for which the numbers hold. */
  credit: string;
}

/** Colours of print: the same on every screen and paper, light or dark. */
export const inks = {
  plum: '#3a1636',
  deep: '#2b1528',
  orange: '#ff9650',
  cream: '#fff6ea',
  paper: '#fbf5ec',
  ember: '#8a3500',
  rose: '#8a4a80',
} as const;
