/** A figure in a message must be a value or a target of an indicator that the message names. */
import { formatNumber } from '../../text/numbers.ts';
import type { Message } from '../schema.ts';

/** Values that an indicator states, as numbers. */
export type KnownFigures = ReadonlyMap<string, readonly number[]>;

interface Finding {
  path: PropertyKey[];
  message: string;
}

/** Dates (25/11, 15/11/2026) and years are no figures; “100” is what a rate is counted on. */
const notFigures = /\d{1,2}\/\d{1,2}(?:\/\d{4})?|(?<![\d,])(?:19|20)\d{2}(?![\d%]|,\d)|(?<![\d,])100(?![\d%]|,\d)/g;

/** Numbers of a text that need a source: all where the message names an indicator, else those with % or decimals. */
function figuresIn(text: string, isNamed: boolean): string[] {
  const found = text.replace(notFigures, ' ').match(/\d+(?:\.\d{3})*(?:,\d+)?%?/g) ?? [];
  return found.filter((figure) => isNamed || /[%,]/.test(figure)).map((figure) => figure.replace('%', ''));
}

/** Each figure that no named indicator states, and each name that is no indicator. */
export function messageFiguresKnown(message: Message, known: KnownFigures): Finding[] {
  const unknown = message.indicators.flatMap((id, i): Finding[] =>
    known.has(id) ? [] : [{ path: ['indicators', i], message: `Không có chỉ số “${id}” trong content/indicators.` }],
  );
  const stated = new Set(message.indicators.flatMap((id) => known.get(id) ?? []).map(formatNumber));
  const loose = Object.entries(message.texts).flatMap(([length, text]): Finding[] =>
    figuresIn(text ?? '', message.indicators.length > 0)
      .filter((figure) => !stated.has(figure))
      .map((figure) => ({
        path: ['texts', length],
        message: `Con số ${figure} không có trong chỉ số nào mà thông điệp dẫn (indicators). Hãy dẫn đúng chỉ số, hoặc bỏ con số.`,
      })),
  );
  return [...unknown, ...loose];
}
