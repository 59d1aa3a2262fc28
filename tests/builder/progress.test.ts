import { expect, test } from 'vitest';
import { startStage } from '../../src/builder/progress.ts';

function screenOf(isTTY: boolean) {
  const lines: string[] = [];
  let now = 0;
  const stage = startStage('Kế hoạch', { isTTY, write: (text) => lines.push(text) }, () => now);
  return { lines, stage, at: (milliseconds: number) => (now = milliseconds) };
}

test('a person sees how much of all is done and how long it may still take', () => {
  const { lines, stage, at } = screenOf(true);
  at(2000);
  stage.report(25, 100);
  at(2050);
  stage.report(26, 100);
  at(8000);
  stage.end('100 trang');
  expect(lines).toEqual(['Kế hoạch …', '\r\u001b[KKế hoạch: 25 trên 100, còn khoảng 6 giây', '\r\u001b[KKế hoạch: 100 trang (8,0 giây)\n']);
});

test('where nobody looks there is one line at the end', () => {
  const { lines, stage, at } = screenOf(false);
  stage.report(1, 2);
  at(1500);
  stage.end('2 trang');
  expect(lines).toEqual(['Kế hoạch: 2 trang (1,5 giây)\n']);
});

test('long waits are told in minutes', () => {
  const { lines, stage, at } = screenOf(true);
  at(60_000);
  stage.report(1, 4);
  expect(lines.at(-1)).toContain('còn khoảng 3 phút');
});
