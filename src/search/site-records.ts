/** Everything but plans as records: service lines, provinces, indicators, months, messages, pages. */
import type { IndicatorEntry } from '../indicator/queries.ts';
import type { ActionMonth, Message } from '../campaign/schema.ts';
import { communeText, type ProvinceEntry } from '../place/queries.ts';
import type { HotlineEntry } from '../support/queries.ts';
import { situations, type TrustedAddress } from '../support/schema.ts';
import { placeAliases } from './plan-records.ts';
import type { SearchRecord } from './record.ts';

const plain = { trail: '', context: '', aliases: '', filters: {} };
const sentences = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join('. ').replaceAll('..', '.');

export function hotlineRecord(line: HotlineEntry, placeNames: readonly string[]): SearchRecord {
  const help = line.situations.map((situation) => situations[situation]);
  return {
    ...plain,
    url: line.url,
    group: 'help',
    title: `${line.number ?? ''} ${line.shortName}`.trim(),
    context: placeNames.join(', '),
    aliases: sentences([line.dial, 'đường dây nóng, tổng đài, số điện thoại']),
    text: sentences([line.name, line.operator, ...line.forWhom, ...help, line.hours.text, line.cost.text, line.area]),
    filters: placeNames.length ? { nơi: [...placeNames] } : {},
  };
}

export function placeRecord(
  place: ProvinceEntry,
  url: string,
  lines: readonly HotlineEntry[],
  entries: readonly TrustedAddress[],
): SearchRecord {
  return {
    ...plain,
    url,
    group: 'place',
    title: `${place.name}: số gọi và nơi giúp đỡ`,
    aliases: placeAliases(place),
    text: sentences([
      `Địa chỉ tin cậy, nơi giúp đỡ, nhà tạm lánh ở ${place.name}`,
      `Trước 01/7/2025: ${place.formerly.join(', ')}`,
      communeText(place),
      ...Object.values(place.formerUnits).map(({ name, now }) => `${name}: ${now}`),
      ...lines.map((line) => `${line.shortName}: ${line.number ?? ''}`),
      ...entries.map((entry) => `${entry.name}, ${entry.commune}`),
    ]),
    filters: { nơi: [...new Set([place.name, ...place.formerly])] },
  };
}

export function indicatorRecord(indicator: IndicatorEntry): SearchRecord {
  return {
    ...plain,
    url: indicator.url,
    group: 'indicator',
    title: [indicator.code, indicator.shortName].filter(Boolean).join(' '),
    aliases: indicator.code ? `chỉ tiêu ${indicator.code}` : 'số liệu',
    text: sentences([
      indicator.name,
      indicator.definition,
      ...indicator.targets.filter(({ confidence }) => confidence !== 'remembered').map(({ year, text }) => `Đến năm ${year}: ${text}`),
      ...indicator.series.flatMap(({ name, definition }) => [name, definition]),
      ...indicator.caveats,
    ]),
  };
}

export function monthRecord(month: ActionMonth & { url: string }, text: string): SearchRecord {
  return {
    ...plain,
    url: month.url,
    group: 'month',
    title: `Tháng hành động vì bình đẳng giới năm ${month.year}`,
    aliases: `chủ đề tháng hành động ${month.year}`,
    text: sentences([month.theme, month.officialName, month.launch?.text, ...month.slogans, text]),
    filters: { năm: [String(month.year)] },
  };
}

export function messageRecord(message: Message, url: string): SearchRecord {
  return { ...plain, url, group: 'message', title: message.texts.short, text: sentences([message.texts.s15, message.texts.s30]) };
}

/** A page of prose, or one that is made from many things: its title, and its words without markup. */
export function pageRecord(url: string, title: string, text: string, unsaid = ''): SearchRecord {
  const isHelp = /^\/(can-giup-do|an-toan|duong-day-nong|dia-chi)/.test(url);
  return { ...plain, url, group: isHelp ? 'help' : 'page', title, text, unsaid };
}
