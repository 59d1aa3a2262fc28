import { defineConfig } from 'vitest/config';

// Two kinds of test: the rooms (pure, fast) and the built site (a real browser). `npm test` builds the site between them.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rooms', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**'] } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
