import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/check.ts';
import { describeFault } from '../src/text/fault.ts';
import { contentFolder, contentWithout } from './fixtures/content.ts';
import { planFile } from './fixtures/plan.ts';

const check = (files: ReturnType<typeof contentFolder>) => checkContent(files, '2026-11-23', ['/', '/tim-kiem/']);
const faultsOf = (...edits: [string, string, string][]) =>
  check(contentFolder(...edits))
    .faults.map(describeFault)
    .join('\n');

const [page, month, hotline] = ['content/pages/can-giup-do-tre-em.mdx', 'content/months/2026.mdx', 'content/hotlines/111.yaml'] as const;

describe('a link', () => {
  test('to no page is a fault at its place', () => {
    expect(faultsOf([page, '(/tim-kiem/)', '(/tim-kiem-khac/)'])).toMatchInlineSnapshot(
      `"content/pages/can-giup-do-tre-em.mdx:11:53  Liên kết /tim-kiem-khac/ không dẫn tới trang nào. Hãy sửa địa chỉ (nhớ dấu / ở cuối)."`,
    );
  });

  test('without the last slash is a fault, and one in a month’s text is found too', () => {
    expect(faultsOf([month, '(/chi-so/1-1-lanh-dao-nu/)', '(/chi-so/1-1-lanh-dao-nu)'])).toMatchInlineSnapshot(
      `"content/months/2026.mdx:15:5  Liên kết /chi-so/1-1-lanh-dao-nu không dẫn tới trang nào. Hãy sửa địa chỉ (nhớ dấu / ở cuối)."`,
    );
  });

  test('to a line that is not published is a fault', () => {
    expect(faultsOf([hotline, 'published: true', 'published: false\nunpublishedReason: Chưa gọi thử.'])).toContain(
      `${page}:11:25  Liên kết /duong-day-nong/111/ không dẫn tới trang nào.`,
    );
  });

  test('to a plan that is no more is a fault', () => {
    expect(check(contentWithout(planFile)).faults.map((fault) => [fault.file, fault.line])).toEqual([[page, 11]]);
  });
});

describe('a component', () => {
  test('<Calls> for no situation is a fault', () => {
    expect(faultsOf([page, '<Calls situation="tre-em" />', '<Calls situation="doi" />'])).toContain(`${page}:`);
    expect(faultsOf([page, '<Calls situation="tre-em" />', '<Calls />'])).toContain(
      '<Calls> cần situation là một trong: nguy-hiem, nguoi-than, tre-em,',
    );
  });

  test('<Call> of an unknown line is a fault, also inside another component', () => {
    expect(faultsOf([page, '<Call id="111" />', '<Call id="112" />'])).toContain(
      '<Call> cần id của một đường dây được đăng, không có “112”.',
    );
  });
});
