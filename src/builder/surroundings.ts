/** The content besides plans → what plans' pages show of it. */
import { byCode } from '../indicator/queries.ts';
import { agencyFinder } from '../place/queries.ts';
import type { Surroundings } from '../plan-page/surroundings.ts';
import type { Content } from '../read-content.ts';
import { urlOf } from '../site.ts';
import { isShown } from '../support/queries.ts';

/** `today`: ISO; `siteUrl`: the address of the site. */
export function surroundingsOf(content: Content, today: string, siteUrl: string): Surroundings {
  const shown = content.hotlines.filter(({ facts }) => isShown(facts, today));
  return {
    today,
    base: new URL(siteUrl),
    provinces: new Map(content.places.map(({ id, facts }) => [id, { id, ...facts }])),
    indicators: content.indicators.map(({ id, facts }) => ({ id, url: urlOf.indicator(id), ...facts })).sort(byCode),
    laws: new Map(content.laws.map(({ id, facts }) => [id, facts])),
    lines: new Map(shown.map(({ id, facts }) => [id, { id, url: urlOf.hotline(id), ...facts }])),
    findAgency: agencyFinder(content.agencies.map(({ id, facts }) => ({ id, ...facts }))),
  };
}
