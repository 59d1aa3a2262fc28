/** The files beside an indicator's page: which there are, at which address, and what describes them. */
import { chartsOf } from '../indicator/chart.ts';
import { latestPoint, pointsOf, statedTargets, type IndicatorEntry } from '../indicator/queries.ts';
import { airSentence } from '../indicator/sentence.ts';
import { rule, statuses, statusesOf } from '../indicator/status.ts';
import type { Source } from '../law/schema.ts';
import { formatDate } from '../text/dates.ts';
import type { Picture } from './chart-picture.ts';
import { rightsOf, type Origin } from './rights.ts';

const folder = '/du-lieu/chi-so';

export interface ChartFile {
  /** Address without its ending: "/du-lieu/chi-so/<id>" for the first chart, "…/<id>/<series>" for the others. */
  path: string;
  series: string;
  picture: Picture;
}

/** A picture for each series that can be drawn; the first one has the indicator's own address. */
export function chartFiles(indicator: IndicatorEntry, { siteName, licence, today }: Omit<Origin, 'base'>): ChartFile[] {
  return chartsOf(indicator).map(({ series, chart }, i) => ({
    path: i === 0 ? `${folder}/${indicator.id}` : `${folder}/${indicator.id}/${series.id}`,
    series: series.id,
    picture: {
      chart,
      title: indicator.shortName,
      credit: [
        `Nguồn: ${[...new Set(pointsOf(series).flatMap((p) => p.sources.map((s) => s.name)))].join('; ')}.`,
        `${siteName} · ${indicator.url} · tính đến ${formatDate(today)} · ${licence.name}`,
      ],
    },
  }));
}

export const dataPath = (indicator: { id: string }, ending: 'csv' | 'json' | 'metadata.json') => `${folder}/${indicator.id}.${ending}`;

/** The description that goes with the files: definition, unit, sources, dates, licence, citation, and where it stands. */
export function indicatorMetadata(indicator: IndicatorEntry, origin: Origin): object {
  const { id, code, name, shortName, definition, unit, direction, field, caveats, law } = indicator;
  const { base, today } = origin;
  const address = (path: string) => new URL(path, base).href;
  const latest = latestPoint(indicator);
  return {
    id,
    code,
    name,
    shortName,
    url: address(indicator.url),
    definition,
    unit,
    direction,
    field,
    law,
    series: indicator.series.map((s) => ({ id: s.id, name: s.name, unit: s.unit, definition: s.definition })),
    status: statusesOf(indicator).map(({ target, status, reason }) => ({
      year: target.year,
      of: target.of,
      target: target.text,
      status,
      statusText: statuses[status],
      reason,
    })),
    statusRule: rule,
    sentence: airSentence(indicator),
    caveats,
    sources: sourcesOf(indicator),
    dates: { builtFor: today, newestValue: latest?.point.label ?? null },
    files: {
      csv: address(dataPath(indicator, 'csv')),
      json: address(dataPath(indicator, 'json')),
      pictures: chartFiles(indicator, origin).map(({ path, series }) => ({
        series,
        png: address(`${path}.png`),
        svg: address(`${path}.svg`),
      })),
    },
    ...rightsOf(name, indicator.url, origin),
  };
}

/** Every source once, in the order of targets and points. */
function sourcesOf(indicator: IndicatorEntry): Source[] {
  const all = [...statedTargets(indicator), ...indicator.series.flatMap(pointsOf)].flatMap(({ sources }) => sources);
  return all.filter((s, i) => all.findIndex((o) => o.name === s.name && o.url === s.url) === i);
}
