// Share pictures, posters, cards and charts: drawn by Astro on their own, so that they are kept while only plans change, and the
// memory that drawing takes is given back before the pages are rendered.
import { defineConfig } from 'astro/config';
import site from '../../astro.config.mjs';

export default defineConfig({
  ...site,
  srcDir: './src/pictures',
  publicDir: './src/pictures/public',
  cacheDir: './.cache/astro-pictures',
  redirects: {},
});
