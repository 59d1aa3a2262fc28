import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

// Astro resolves `root` from the folder that it runs in, not from its settings: one that climbs writes beside the project.
test.each(['astro.config.mjs', 'src/plan-page/frame/astro.config.mjs', 'src/pictures/astro.config.mjs'])(
  'what %s makes stays within the project',
  async (file) => {
    const { default: config } = (await import(`${root}${file}`)) as { default: Record<string, string | undefined> };
    for (const key of ['root', 'srcDir', 'publicDir', 'cacheDir'])
      expect(`${resolve(root, config[key] ?? '.')}/`.startsWith(root), `${key}: ${config[key]}`).toBe(true);
  },
);
