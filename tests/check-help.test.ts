import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent, overdueFaults } from '../src/check.ts';
import { readContentFolder } from '../src/content-folder.ts';
import type { SourceFile } from '../src/read-content.ts';
import { describeFault } from '../src/text/fault.ts';
import { staticUrls as staticPages } from '../scripts/static-urls.ts';
import { edit } from './fixtures/edit.ts';

const staticUrls = await staticPages(new URL('../', import.meta.url));
let files: SourceFile[] = [];
let known: ReadonlySet<string> = new Set();
beforeAll(async () => {
  files = await readContentFolder(new URL('../', import.meta.url));
  known = new Set(faultsOf(files));
});

/** The faults of the real content with one place of one file changed. */
function planted(path: string, from: string, to: string): string[] {
  const changed = files.map((file) => (file.path === path ? { path, text: edit(file.text, from, to) } : file));
  return faultsOf(changed).filter((fault) => !known.has(fault));
}
const faultsOf = (list: readonly SourceFile[]) => checkContent(list, '2026-11-23', staticUrls).faults.map(describeFault);

describe('what must never get through, planted one by one', { timeout: 60_000 }, () => {
  test('an address for a shelter', () => {
    expect(planted('content/addresses/ha-noi.yaml', 'kind: "counselling-office"', 'kind: "shelter"').join('\n')).toMatchInlineSnapshot(
      `"content/addresses/ha-noi.yaml:4:11  “entries.0.kind”: phải là một trong: trusted-address, counselling-office, one-stop-centre, hospital."`,
    );
    expect(
      planted(
        'content/addresses/ha-noi.yaml',
        '    hotline: ngoi-nha-binh-yen',
        '    shelterAddress: "1 phố X"\n    hotline: ngoi-nha-binh-yen',
      ).join('\n'),
    ).toMatchInlineSnapshot(`"content/addresses/ha-noi.yaml:9:5  “entries.0”: có khóa lạ (shelterAddress). Hãy xóa hoặc sửa tên khóa."`);
    expect(planted('content/addresses/da-nang.yaml', 'street: null', 'street: "1 phố X"').join('\n')).toMatchInlineSnapshot(
      `"content/addresses/da-nang.yaml:8:24  “entries.0.streetPublishedBy”: địa chỉ nhà, đường chỉ được ghi khi nơi đó hoặc UBND cấp xã tự công bố: ghi streetPublishedBy."`,
    );
    expect(
      planted('content/addresses/da-nang.yaml', 'name: "Ngôi nhà Ánh Dương Đà Nẵng"', 'name: "Nhà tạm lánh Đà Nẵng"').join('\n'),
    ).toMatchInlineSnapshot(
      `"content/addresses/da-nang.yaml:14:16  “Nhà tạm lánh Đà Nẵng” là nơi tạm lánh: luật buộc giữ kín, không được đăng. Hãy đặt published: false và ghi unpublishedReason."`,
    );
    expect(
      planted(
        'content/addresses/ha-noi.yaml',
        'communeThen: "quận Hoàn Kiếm, thành phố Hà Nội"\n    street: null\n    streetPublishedBy: null',
        'street: "1 phố X"\n    streetPublishedBy: "báo"',
      ).join('\n'),
    ).toMatchInlineSnapshot(
      `"content/addresses/ha-noi.yaml:31:13  Không ghi địa chỉ của nơi tạm lánh (“Mô hình điểm Địa chỉ tin cậy - nhà tạm lánh cộng đồng quận Hoàn Kiếm (2018-2019)”), kể cả khi không đăng. Hãy xóa."`,
    );
  });

  test('a commune that its file does not list', () => {
    expect(planted('content/addresses/an-giang.yaml', 'communeId: long-xuyen', 'communeId: chau-doc').join('\n')).toMatchInlineSnapshot(
      `"content/addresses/an-giang.yaml:16:16  Không có xã, phường “chau-doc” trong communes của tệp này."`,
    );
  });

  test('a number without a source', () => {
    const without = files.map((file) =>
      file.path === 'content/hotlines/112.yaml' ? { ...file, text: file.text.replace(/sources:[\s\S]*$/, 'sources: []\n') } : file,
    );
    expect(
      faultsOf(without)
        .filter((fault) => fault.includes('112.yaml'))
        .join('\n'),
    ).toMatchInlineSnapshot(
      `"content/hotlines/112.yaml:31:10  “sources”: chưa có nguồn nào. Số điện thoại, địa chỉ không có nguồn thì không được đăng: hãy ghi tên nguồn, ngày và nguồn ấy nói gì."`,
    );
  });

  test('a number typed into a page, which would stay when its line has expired', () => {
    const plant = (line: string) => planted('content/pages/an-toan.mdx', '## Gọi điện', `${line}\n\n## Gọi điện`).join('\n');
    expect(plant('Gọi 1800.1233 để hỏi.')).toMatchInlineSnapshot(
      `"content/pages/an-toan.mdx:45:5  Số “1800.1233” được gõ tay: khi quá hạn nó sẽ không tự rút. Hãy ghi tên và liên kết tới /duong-day-nong/tro-giup-phap-ly/, hoặc dùng <Call id="tro-giup-phap-ly" />."`,
    );
    expect(plant('Gọi 113, hoặc 111.')).toBe('');
    expect(plant('Mã số 918001233 không phải số điện thoại.')).toBe('');
  });

  test('a request to another host from the text of a page', () => {
    const plant = (line: string) => planted('content/pages/an-toan.mdx', '## Gọi điện', `${line}\n\n## Gọi điện`).join('\n');
    expect(plant('![hình](https://example.com/x.png)')).toMatchInlineSnapshot(
      `"content/pages/an-toan.mdx:45:1  Không chèn ảnh bằng Markdown. Trang không dùng ảnh trong văn bản."`,
    );
    expect(plant('<script src="https://example.com/x.js"></script>')).toMatchInlineSnapshot(
      `"content/pages/an-toan.mdx:45:1  Không có thành phần <script>. Được dùng: <Calls>, <Call>, <Steps>, <Note>, <Picture>."`,
    );
  });

  test('a help page that is hard to read', () => {
    const long = `${Array.from({ length: 900 }, () => 'dài').join(' ')}.`;
    const fault = planted('content/pages/an-toan.mdx', '## Gọi điện', `${long}\n\n## Gọi điện`)[0];
    expect(fault?.slice(0, 200)).toMatch(/^content\/pages\/an-toan\.mdx:\d+:1 {2}Câu dài quá: trung bình \d+,\d tiếng một câu/);
  });
});

test('strict mode names what is past its review day, with file and line; before that day it is silent', () => {
  const { content } = checkContent(files, '2027-01-01', staticUrls);
  expect(overdueFaults(content, '2026-12-31')).toEqual([]);
  expect(overdueFaults(content, '2027-01-01').map(({ file, line }) => `${file}:${line > 1}`)).toEqual([
    'content/hotlines/anh-duong-an-giang.yaml:true',
    'content/addresses/an-giang.yaml:true',
  ]);
});
