/** Letters as they must stand in the content: composed (NFC), and none that hides or turns the text around. */
import type { Fault } from './fault.ts';

const hidden = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** Every line that is not NFC or holds an invisible character, once per line. */
export function checkLetters(file: string, text: string): Fault[] {
  if (text === text.normalize('NFC') && !hidden.test(text)) return [];
  const faults: Fault[] = [];
  text.split('\n').forEach((line, i) => {
    const at = (column: number, message: string) => faults.push({ file, line: i + 1, column, message });
    if (line !== line.normalize('NFC'))
      at(1, 'Chữ có dấu rời (chưa phải Unicode dựng sẵn, NFC). Hãy gõ lại dòng này bằng bộ gõ Unicode dựng sẵn.');
    const match = hidden.exec(line);
    if (match) at(match.index + 1, 'Có ký tự ẩn trong dòng này. Hãy xóa chỗ đó và gõ lại.');
  });
  return faults;
}
