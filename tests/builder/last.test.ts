import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberBuild, remindersIfBuilt } from '../../src/builder/last.ts';

let folder = '';
const out = () => join(folder, 'out');
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'last-'));
  mkdirSync(out());
  writeFileSync(join(out(), 'index.html'), '<p>một</p>');
  await rememberBuild(folder, 'key', out(), ['111: đến hạn']);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the same input and an untouched site leave nothing to do, and the reminders are told again', async () => {
  expect(await remindersIfBuilt(folder, 'key', out())).toEqual(['111: đến hạn']);
});

test('another input, a lost file, a changed file, a lost site make it work again', async () => {
  expect(await remindersIfBuilt(folder, 'other', out())).toBeNull();
  writeFileSync(join(out(), 'index.html'), '<p>một hai</p>');
  expect(await remindersIfBuilt(folder, 'key', out())).toBeNull();
  rmSync(out(), { recursive: true });
  expect(await remindersIfBuilt(folder, 'key', out())).toBeNull();
});

test('compressed copies, made later, do not count', async () => {
  writeFileSync(join(out(), 'index.html.br'), 'x');
  expect(await remindersIfBuilt(folder, 'key', out())).not.toBeNull();
});
