import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { container, serverFolder } from '../../scripts/nginx.ts';
import { serverConfiguration, siteConfiguration } from '../../src/hosting/nginx.ts';
import { commonHeaders, kinds } from '../../src/hosting/headers.ts';

const shipped = (name: string) => readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');
const blocks = [...siteConfiguration('/srv/site').matchAll(/^location (.*) \{\n([\s\S]*?)^\}/gm)].map(([, at = '', body = '']) => ({
  at,
  body,
}));

describe('the nginx configuration', () => {
  test('in deploy/ is the one that the table gives (npm run nginx)', () => {
    expect(shipped('site.conf')).toBe(siteConfiguration(serverFolder));
    expect(shipped('nginx.conf')).toBe(serverConfiguration(container));
  });

  test('has one location for each kind in the order of the table, and all headers in each: nginx inherits none', () => {
    expect(blocks.filter(({ at }) => at.startsWith('~')).map(({ at }) => at)).toEqual(
      kinds.map(({ path }) => `~ "${path.replaceAll('\\', '\\\\')}"`),
    );
    for (const { at, body } of blocks)
      for (const [name, value] of Object.entries(commonHeaders)) expect(body, at).toContain(`add_header ${name} "${value}" always;`);
  });

  test('never keeps a missing file for long', () => {
    for (const { at, body } of blocks) expect(body, at).not.toMatch(/Cache-Control "[^"]*max-age[^"]*" always/);
  });

  test('writes no reader down', () => {
    expect(siteConfiguration('/srv/site')).toContain('\naccess_log off;\nlog_not_found off;\n');
  });

  test('asks for the Brotli module only where there is one', () => {
    expect(serverConfiguration({ ...container, brotliModule: null })).not.toMatch(/brotli_static|load_module/);
    expect(serverConfiguration(container)).toContain('brotli_static on;');
  });
});
