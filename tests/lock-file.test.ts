import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingPackages } from '../scripts/complete-lock.ts';

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');

test('the lock file names every package, those of other platforms too, and no registry', () => {
  expect(Object.keys(missingPackages((JSON.parse(text) as { packages: object }).packages as never))).toEqual([]);
  expect(text).not.toMatch(/"resolved": "http/);
});

test('a package of another platform is named with its platform', () => {
  expect(
    missingPackages({ 'node_modules/a': { optionalDependencies: { '@a/linux-arm64-musl': '^1.2.3', '@a/wasm32-wasi': '1.0.0' } } }),
  ).toEqual({
    'node_modules/@a/linux-arm64-musl': { version: '1.2.3', os: ['linux'], cpu: ['arm64'], libc: ['musl'], optional: true },
    'node_modules/@a/wasm32-wasi': { version: '1.0.0', cpu: ['wasm32'], optional: true },
  });
});
