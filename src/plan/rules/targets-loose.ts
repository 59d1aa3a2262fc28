/** A target that asks for less than the national strategy's for the same year (Nghị quyết 28/NQ-CP). */
import type { DoubtRule, World } from './doubt.ts';

type Indicator = World['indicators'][number];
const syllables = (text: string) =>
  new Set(
    (
      text
        .normalize('NFC')
        .toLocaleLowerCase('vi')
        .match(/\p{L}+/gu) ?? []
    ).filter((w) => w.length > 1),
  );

export const targetsLoose: DoubtRule = ({ facts }, { indicators }) =>
  facts.targets.flatMap((target) => {
    const national = indicators.find(({ code }) => code === target.nationalIndicator) ?? indicators.find((known) => isAbout(target, known));
    const year = Number(target.deadline ?? facts.period.to);
    const goal = national?.targets.filter((t) => t.year <= year).sort((a, b) => b.year - a.year)[0];
    const [value] = target.values;
    if (!national || !goal || !value || target.values.length > 1 || !sameMeasure(value.unit, national.unit)) return [];
    const isLooser = national.direction === 'up' ? value.value < goal.value : national.direction === 'down' && value.value > goal.value;
    if (!isLooser) return [];
    const message = `Chỉ tiêu thấp hơn Chiến lược quốc gia: ở đây ${shown(value.value)} ${value.unit}, chỉ tiêu ${national.code} là ${shown(goal.value)} ${national.unit} vào năm ${goal.year}. Hãy xem có đúng ý không.`;
    return [{ clause: target.clause, quote: target.text.slice(0, 160), message }];
  });

/** Shares with shares, times with times, and the rest by what they are counted in. */
const sameMeasure = (a: string, b: string) =>
  (a === '%') === (b === '%') && (a === 'lần') === (b === 'lần') && a.includes('/') === b.includes('/');

const shown = (value: number) => value.toLocaleString('vi-VN');

/** Nine in ten of the words of the indicator's name stand in the target, and what is counted is the same. */
function isAbout(target: { text: string; values: readonly { unit: string; per?: number | null }[] }, known: Indicator): boolean {
  const unit = target.values[0]?.unit ?? '';
  if (known.name.includes(';') || !sameMeasure(unit, known.unit)) return false;
  const [words, said] = [syllables(known.name), syllables(`${target.text} ${unit}`)];
  return [...words].filter((word) => said.has(word)).length >= words.size * 0.9;
}
