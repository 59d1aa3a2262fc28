/** An indicator as rows and as JSON; what is only remembered is left out of both. */
import { statedTargets, type IndicatorEntry } from '../indicator/queries.ts';
import type { Source } from '../law/schema.ts';
import { toCsv } from './csv.ts';
import { rightsOf, type Origin } from './rights.ts';

const header = [
  'indicator',
  'code',
  'kind',
  'series',
  'segment',
  'year',
  'label',
  'value',
  'unit',
  'of',
  'confidence',
  'note',
  'breakBefore',
  'sources',
];

const sourceText = (sources: readonly Source[]) => sources.map((s) => [s.name, s.date, s.url].filter(Boolean).join(' ')).join(' | ');

/** One row per point and per stated target. */
export function indicatorCsv(indicator: IndicatorEntry): string {
  const { id, code } = indicator;
  const points = indicator.series.flatMap((series) =>
    series.segments.flatMap((segment, i) =>
      segment.points.map((p) => [
        id,
        code,
        'value',
        series.id,
        i + 1,
        p.year,
        p.label,
        p.value,
        series.unit,
        null,
        p.confidence,
        p.note,
        segment.breakBefore,
        sourceText(p.sources),
      ]),
    ),
  );
  const targets = statedTargets(indicator).map((t) => [
    id,
    code,
    'target',
    null,
    null,
    t.year,
    t.text,
    t.value,
    indicator.unit,
    t.of,
    t.confidence,
    null,
    null,
    sourceText(t.sources),
  ]);
  return toCsv(header, [...targets, ...points]);
}

/** The whole indicator, with the targets that a source states. */
export function indicatorDocument(indicator: IndicatorEntry, origin: Origin): object {
  return { ...indicator, targets: statedTargets(indicator), ...rightsOf(indicator.name, indicator.url, origin) };
}
