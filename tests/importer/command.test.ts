/** The command as an officer runs it: what it writes, what it never overwrites, what it keeps. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotatedPlans } from '../fixtures/importer/annotated.ts';
import { renderDocx } from '../fixtures/importer/render.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const file = join(folder, 'Kế hoạch.DOCX');
const bytes = renderDocx(annotatedPlans[1]?.text ?? '', { automatic: true });
const path = 'content/plans/hai-phong/2026-to-chuc-thang-hanh-dong-vi-binh-dang-gioi-va-phong-ngua-ung';
const original = path.replace('content/plans', 'public/van-ban');

/** Runs the command on `of`; with no more words, on the ward's plan. */
function run(...more: string[]): { text: string; status: number | null; json: string } {
  const script = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
  const args = [script, file, '--place', 'hai-phong', '--out', folder, ...more];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, SITE_DATE: '2026-11-23' },
    timeout: 60_000,
  });
  return { text: stderr, status, json: stdout };
}
const written = () => readFileSync(join(folder, `${path}.mdx`), 'utf8');

describe('npm run import', () => {
  beforeAll(() => writeFileSync(file, bytes));

  test('shows progress, tells the doubts with the paragraph quoted, and writes nothing when asked not to', () => {
    const { text, status } = run('--dry-run');
    expect(text).toContain('đang đọc…');
    expect(text).toMatch(/Cần xem · Hạn báo cáo|Cần xem · Đường dây nóng/u);
    expect(text).toMatch(/\n {6}“.+”/u);
    expect(text).toMatch(/\d+ điều cần xem\./u);
    expect(text).toContain(`sẽ ghi ${path}.mdx (chưa ghi vì --dry-run)`);
    expect([status, existsSync(join(folder, 'content'))]).toEqual([0, false]);
  }, 60_000);

  test('writes an official edition and keeps the original with its SHA-256', () => {
    expect(run().status).toBe(0);
    expect(written()).toContain('edition: official');
    expect(readFileSync(join(folder, `${original}.docx`)).equals(Buffer.from(bytes))).toBe(true);
    expect(written()).toContain(`SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
  }, 60_000);

  test('never overwrites without --replace', () => {
    writeFileSync(join(folder, `${path}.mdx`), 'của biên tập viên');
    const { text, status } = run();
    expect([status, written()]).toEqual([1, 'của biên tập viên']);
    expect(text).toContain('đã có. Thêm --replace nếu muốn thay.');
    expect([run('--replace').status, written().startsWith('---\nedition: official')]).toEqual([0, true]);
  }, 60_000);

  test('shows an editor’s corrections from the file beside the plan, and refuses one whose words stand nowhere', () => {
    const correction = (found: string) =>
      `- found: ${found}\n  correct: ĐÚNG\n  reason: theo bản có dấu\n  by: Văn phòng\n  on: 23/11/2026\n`;
    writeFileSync(join(folder, `${path}.dinh-chinh.yml`), correction('tránh phô trương'));
    run('--replace');
    expect(written()).toContain('Đính chính kỹ thuật: “tránh phô trương” đọc là “ĐÚNG”');
    writeFileSync(join(folder, `${path}.dinh-chinh.yml`), correction('chữ không có'));
    expect(run('--replace')).toMatchObject({ status: 1, text: expect.stringContaining('Không thấy “chữ không có”') as string });
  }, 60_000);

  test('stands beside the plain-language edition of the same document, each the other’s tab', () => {
    const known = readFileSync(fileURLToPath(new URL('../../content/plans/an-giang/2021-binh-dang-gioi.mdx', import.meta.url)), 'utf8');
    const text =
      'UBND TỈNH AN GIANG\n\nSố: 67/KH-UBND\n\nAn Giang, ngày 08 tháng 02 năm 2021\n\nKẾ HOẠCH\n\nThử nghiệm năm 2021\n\nI. MỤC ĐÍCH\n\nĐể thử.\n\nCHỦ TỊCH\n\nLò Thị Mẫu';
    writeFileSync(file, text);
    const asText = join(folder, 'thu.txt');
    writeFileSync(asText, text);
    const { status, text: said } = run('--place', 'an-giang', asText);
    const plain = readFileSync(join(folder, 'content/plans/an-giang/2021-binh-dang-gioi.mdx'), 'utf8');
    const official = readFileSync(join(folder, 'content/plans/an-giang/2021-binh-dang-gioi-ban-co-quan.mdx'), 'utf8');
    expect(said).toContain('để hai bản thành hai thẻ');
    expect(official).toContain('otherEdition: an-giang/2021-binh-dang-gioi\n');
    expect(plain.replace('otherEdition: "an-giang/2021-binh-dang-gioi-ban-co-quan"\n', '')).toBe(known);
    expect([plain === known, status]).toEqual([false, 1]);
    writeFileSync(file, bytes);
  }, 60_000);

  test('prints the report', () => {
    const report = JSON.parse(run('--json').json) as { documents: { number: { value: string } }[] };
    expect(report.documents[0]?.number.value).toBe('203/KH-UBND');
  }, 60_000);
});
