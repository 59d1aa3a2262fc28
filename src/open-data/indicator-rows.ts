/** All values and stated targets of all indicators, one row each. */
import { z } from 'astro/zod';
import { statedTargets, type IndicatorEntry } from '../indicator/queries.ts';
import { source } from '../law/schema.ts';

export const valueSchema = z.strictObject({
  id: z.string(),
  indicator: z.string(),
  code: z.string().nullable(),
  kind: z.enum(['value', 'target']),
  /** Series and segment of a value: only values of the same segment may be compared; null for a target. */
  series: z.string().nullable(),
  segment: z.int().nullable(),
  year: z.number(),
  label: z.string(),
  value: z.number().nullable(),
  comparator: z.string().nullable(),
  unit: z.string(),
  of: z.string().nullable(),
  confidence: z.string(),
  breakBefore: z.string().nullable(),
  sources: z.array(source),
});

type ValueRow = z.infer<typeof valueSchema>;

export function valueRows(indicators: readonly IndicatorEntry[]): ValueRow[] {
  return indicators.flatMap((indicator) => [...targetsOf(indicator), ...valuesOf(indicator)]);
}

function targetsOf(indicator: IndicatorEntry): ValueRow[] {
  return statedTargets(indicator).map(({ year, text, value, comparator, of, confidence, sources }, i) => ({
    id: `${indicator.id}#chi-tieu-${i + 1}`,
    indicator: indicator.id,
    code: indicator.code,
    kind: 'target',
    series: null,
    segment: null,
    year,
    label: text,
    value,
    comparator,
    unit: indicator.unit,
    of,
    confidence,
    breakBefore: null,
    sources,
  }));
}

function valuesOf({ id, code, series }: IndicatorEntry): ValueRow[] {
  return series.flatMap((one) =>
    one.segments.flatMap(({ points, breakBefore }, s) =>
      points.map(({ year, label, value, confidence, sources }, p) => ({
        id: `${id}#${one.id}-${s + 1}-${p + 1}`,
        indicator: id,
        code,
        kind: 'value' as const,
        series: one.id,
        segment: s + 1,
        year,
        label,
        value,
        comparator: null,
        unit: one.unit,
        of: null,
        confidence,
        breakBefore,
        sources,
      })),
    ),
  );
}
