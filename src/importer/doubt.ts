/** One thing that the officer should look at before publishing. */
import type { Certainty } from './recognise/value.ts';

export interface Doubt {
  certainty: Exclude<Certainty, 'sure'>;
  /** Name of the field, in Vietnamese. */
  field: string;
  message: string;
  /** Words of the document at that place; empty where nothing stands. */
  quote: string;
  /** Source line or paragraph; null where there is none. */
  line: number | null;
}
