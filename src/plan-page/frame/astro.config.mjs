// The frame of a plan's page, rendered by Astro on its own: the same settings as the site, and this one page.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import site from '../../../astro.config.mjs';

const list = process.env.PLAN_PAGES;

export default defineConfig({
  ...site,
  srcDir: './src/plan-page/frame',
  publicDir: './src/plan-page/frame/public',
  cacheDir: './.cache/astro-frame',
  redirects: {},
  vite: {
    ...site.vite,
    define: { ...site.vite.define, 'import.meta.env.PLAN_HEADS': JSON.stringify(list ? readFileSync(list, 'utf8') : '') },
  },
});
