/** One line that tells a person how far a long stage is; quiet where nobody looks (CI, a pipe). The clock and the screen are arguments. */

export interface Screen {
  isTTY: boolean;
  write: (text: string) => unknown;
}

export interface Stage {
  /** So many of all are done. */
  report: (done: number, of: number) => void;
  /** The stage is over: one line stays, with what came of it and the seconds it took. */
  end: (result: string) => void;
}

/** `now`: milliseconds. The line is drawn at most ten times a second. */
export function startStage(name: string, screen: Screen, now: () => number): Stage {
  const began = now();
  let drawn = -Infinity;
  if (screen.isTTY) screen.write(`${name} …`);
  return {
    report(done, of) {
      if (!screen.isTTY || now() - drawn < 100) return;
      drawn = now();
      screen.write(`\r\u001b[K${name}: ${done} trên ${of}, còn khoảng ${leftText(now() - began, done, of)}`);
    },
    end(result) {
      screen.write(`${screen.isTTY ? '\r\u001b[K' : ''}${name}: ${result} (${seconds(now() - began)} giây)\n`);
    },
  };
}

/** "12 giây", "3 phút": the time left if it goes on as until now. */
function leftText(spent: number, done: number, of: number): string {
  const left = done === 0 ? 0 : (spent / done) * (of - done);
  return left < 90_000 ? `${Math.ceil(left / 1000)} giây` : `${Math.round(left / 60_000)} phút`;
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1).replace('.', ',');
