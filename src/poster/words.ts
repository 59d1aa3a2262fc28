/** What a poster says, from what the site knows; and its alternative text. */
import type { PosterLine, PosterWords } from './shapes.ts';

/** Alternative text: what it is, what it says, the numbers on it. */
export function altText(templateName: string, words: PosterWords): string {
  const numbers = words.lines.map(({ number, label }) => `${number} (${label})`).join(', ');
  const parts = [`${templateName}: “${words.message}”`, words.commune, words.eyebrow, `Số để gọi: ${numbers}`];
  return `${parts
    .filter((part) => part !== null)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')}.`;
}

/** Lines of the discreet card: emergency numbers among others, so that it looks like any such card. */
export function pickLines(
  lines: readonly { id: string; number: string | null; shortName: string }[],
  ids: readonly string[],
  labels: Readonly<Record<string, string>>,
): PosterLine[] {
  return ids.flatMap((id) =>
    lines
      .filter((line) => line.id === id && line.number !== null)
      .map((line) => ({ number: line.number ?? '', label: labels[id] ?? line.shortName })),
  );
}
