/** A chart before any library draws it: what is drawn, said and listed. */

export interface ChartPoint {
  x: number;
  y: number;
  /** As the table says it: "tháng 7/2022". */
  label: string;
  /** "46,6%". */
  text: string;
  /** A value of low confidence is drawn hollow. */
  isLow: boolean;
}

export interface ChartMark {
  x: number;
  text: string;
}

export interface ChartData {
  title: string;
  unit: string;
  /** One line per segment. */
  lines: ChartPoint[][];
  /** Level lines; `year` is the year of the milestone. */
  targets: { year: number; y: number; text: string }[];
  /** Between two segments: why they must not be joined. */
  breaks: ChartMark[];
  /** Points whose value is known to be missing: where, and the label of the point. */
  missing: ChartMark[];
  /** First and last year of the time axis. */
  years: [number, number];
  /** Lower and upper end of the upright axis. */
  range: [number, number];
  /** Between two numbers of the upright axis. */
  step: number;
}
