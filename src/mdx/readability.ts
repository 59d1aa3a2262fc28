/** Help pages are read in fear and in haste: their sentences hold at most 20 words on average. */
import type { Sentence } from './sentences.ts';

export const wordsPerSentence = 20;

/**
 * Null when the page reads easily. Otherwise one message with the average and the three longest sentences and their
 * lines; `line` is that of the longest. Words are counted as written syllables, so the rule is stricter than one that
 * joins "bạo lực" into one word.
 */
export function hardToRead(sentences: readonly Sentence[]): { line: number; message: string } | null {
  const average = sentences.reduce((sum, { words }) => sum + words, 0) / Math.max(sentences.length, 1);
  if (average <= wordsPerSentence) return null;
  const longest = [...sentences].sort((a, b) => b.words - a.words).slice(0, 3);
  const list = longest.map(({ text, line, words }) => `dòng ${line} (${words} tiếng): “${text}”`).join('; ');
  const mean = average.toFixed(1).replace('.', ',');
  return {
    line: longest[0]?.line ?? 1,
    message: `Câu dài quá: trung bình ${mean} tiếng một câu, trang giúp đỡ cần không quá ${wordsPerSentence}. Hãy tách các câu dài nhất: ${list}`,
  };
}
