/** Plans filled into the frame are the same bytes as Astro's own rendering of the same pages. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { surroundingsOf } from '../../src/builder/surroundings.ts';
import { readFrame } from '../../src/plan-page/frame.ts';
import { headOf, marked, type PlanHead } from '../../src/plan-page/head.ts';
import { realContent, realPlans, root, today } from '../fixtures/real.ts';
import { readBuilt } from './site.ts';

const around = surroundingsOf((await realContent()).content, today, 'http://localhost:4321/');
const heads = (await realPlans()).map((plan) => headOf(plan, around));
const hostile: PlanHead = {
  id: 'hue/2026-dau-la',
  title: `“Tốt” & <b>"đẹp"</b> 'nhất' $& $1 {x} <script>alert(1)</script>`,
  description: 'Dòng một\nDòng hai & "ba" <!-- bốn -->',
  filters: [['cơ quan', `Hội "A" & <B>`]],
  data: { name: '</script><!--' },
  article: '<article>KHUNG-TEN &amp; $&</article>',
};

let out = '';
const rendered = (id: string) => readFileSync(join(out, 'ke-hoach', id, 'index.html'), 'utf8');

function renderByAstro(list: readonly PlanHead[], folder: string): void {
  const file = join(out, 'heads.json');
  writeFileSync(file, JSON.stringify(list));
  const astro = fileURLToPath(new URL('node_modules/astro/bin/astro.mjs', root));
  const args = [astro, 'build', '--config', 'src/plan-page/frame/astro.config.mjs', '--outDir', folder];
  const env = { ...process.env, SITE_DATE: today, ASTRO_TELEMETRY_DISABLED: '1', PLAN_PAGES: file };
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: 'utf8', env });
  expect(status, stdout + stderr).toBe(0);
}

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'frame-'));
  renderByAstro([marked, ...heads, hostile], out);
});
afterAll(() => rmSync(out, { recursive: true }));

test.each(heads.map(({ id }) => id))('%s, and so it stands in the built site', (id) => {
  expect(readBuilt(`/ke-hoach/${id}/`)).toBe(rendered(id));
});

test('whatever letters its words hold', () => {
  expect(readFrame(rendered(marked.id))(hostile)).toBe(rendered(hostile.id));
});
