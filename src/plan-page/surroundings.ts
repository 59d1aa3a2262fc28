/** What a plan's page shows besides the plan itself, and what its files are stamped with. The same for all plans of a build. */
import type { IndicatorEntry } from '../indicator/queries.ts';
import type { Law } from '../law/schema.ts';
import type { AgencyEntry, ProvinceEntry } from '../place/queries.ts';
import type { HotlineEntry } from '../support/queries.ts';

export interface Surroundings {
  /** Day of the build, ISO. */
  today: string;
  /** Address of the site. */
  base: URL;
  provinces: ReadonlyMap<string, ProvinceEntry>;
  indicators: readonly IndicatorEntry[];
  laws: ReadonlyMap<string, Law>;
  /** By id; only those that may be shown on the day. */
  lines: ReadonlyMap<string, HotlineEntry>;
  findAgency: (name: string) => AgencyEntry | null;
}
