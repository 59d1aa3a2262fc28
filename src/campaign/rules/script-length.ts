/** A script must fill its air time and leave room for the help-line block at its end. */
import { usualRate } from '../../speech/pace.ts';
import { countSyllables } from '../../speech/syllables.ts';
import { scriptsOf, slots, type Slot } from '../messages.ts';
import type { Message } from '../schema.ts';

interface Finding {
  path: PropertyKey[];
  message: string;
}

/** Syllables of the script alone. What is left of 15, 30 and 60 seconds is for the closing of that length. */
export const room: Readonly<Record<Slot, readonly [least: number, most: number]>> = { s15: [34, 53], s30: [78, 99], s60: [168, 212] };

/** Each script that is too short or too long to be read in its time. */
export function scriptLengths(message: Message): Finding[] {
  return scriptsOf(message).flatMap(({ slot, text }): Finding[] => {
    const syllables = countSyllables(text);
    const [least, most] = room[slot];
    if (syllables >= least && syllables <= most) return [];
    return [
      {
        path: ['texts', slot],
        message: `Lời ${slots[slot]} giây có ${syllables} âm tiết khi đọc. Hãy giữ từ ${least} đến ${most} âm tiết (${usualRate} âm tiết một giây, chừa chỗ cho lời kết).`,
      },
    ];
  });
}
