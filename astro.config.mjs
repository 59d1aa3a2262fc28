// The site's address and day are inputs: SITE_URL and SITE_DATE, set by scripts/build.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import tailwindcss from '@tailwindcss/vite';
import { parse } from 'yaml';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  compressHTML: true,
  // Help pages must arrive in one request, and one small stylesheet serves every page.
  build: { inlineStylesheets: 'always', assets: 'tai-nguyen' },
  redirects: parse(readFileSync(join(process.env.SITE_CONTENT ?? fileURLToPath(new URL('./content', import.meta.url)), 'redirects.yaml'), 'utf8')) ?? {},
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: {
    // The importer's worker loads the PDF reader as a part of its own.
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: 'tai-nguyen/[name].[hash].js', chunkFileNames: 'tai-nguyen/[name].[hash].js' } },
    },
    plugins: [tailwindcss()],
    define: { 'import.meta.env.SITE_DATE': JSON.stringify(process.env.SITE_DATE ?? '') },
  },
});
