import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/check.ts';
import { describeFault } from '../src/text/fault.ts';
import { contentFolder, contentWithout } from './fixtures/content.ts';
import { planFile, planText } from './fixtures/plan.ts';
import { realContent } from './fixtures/real.ts';

const today = '2026-11-23';
const check = (files: ReturnType<typeof contentFolder>, day = today) => checkContent(files, day, ['/', '/tim-kiem/']);
const faultsOf = (...edits: [string, string, string][]) =>
  check(contentFolder(...edits))
    .faults.map(describeFault)
    .join('\n');

const [page, month, hotline, addresses, places, indicator, message] = [
  'content/pages/can-giup-do-tre-em.mdx',
  'content/months/2026.mdx',
  'content/hotlines/111.yaml',
  'content/addresses/an-giang.yaml',
  'content/places.yaml',
  'content/indicators/1-1-lanh-dao-nu.yaml',
  'content/messages/im-lang.yaml',
] as const;

test('a good folder has no fault and nothing due', () => {
  expect(check(contentFolder())).toMatchObject({ faults: [], due: [] });
});

test('the site’s own content has no fault on 23 November 2026', async () => {
  expect((await realContent()).faults.map(describeFault)).toEqual([]);
});

describe('a plan', () => {
  test('of an unknown province is a fault', () => {
    expect(faultsOf([planFile, 'province: hue', 'province: hue-cu'])).toMatchInlineSnapshot(
      `"content/plans/hue/2024-a-luoi.mdx:15:20  Không có tỉnh, thành phố “hue-cu” trong content/places.yaml."`,
    );
  });

  test('that cites an unknown document is a fault', () => {
    expect(faultsOf([planFile, 'law: luat-bdg', 'law: luat-bdg-2'])).toMatchInlineSnapshot(
      `"content/plans/hue/2024-a-luoi.mdx:44:70  Không có văn bản “luat-bdg-2” trong content/laws.yaml. Hãy thêm vào đó, hoặc để law: null."`,
    );
  });

  test('that follows an unknown indicator is a fault', () => {
    expect(check(contentWithout(indicator)).faults.map((fault) => [fault.file, fault.line])).toContainEqual([planFile, 31]);
  });

  test('whose figure its clause does not show is a fault', () => {
    expect(faultsOf([planFile, 'ít nhất 60% cơ quan', 'ít nhất 70% cơ quan'])).toMatchInlineSnapshot(
      `"content/plans/hue/2024-a-luoi.mdx:30:14  Mục #i-1 không có “60”. Số ở phần thông tin và số trong mục phải giống nhau; hãy xem lại văn bản gốc."`,
    );
  });

  test('with a number that another plan of the same body and day bears is a fault', () => {
    expect(faultsOf(['content/plans/hue/2024-ban-sao.mdx', '', planText])).toMatchInlineSnapshot(
      `"content/plans/hue/2024-ban-sao.mdx:3:17  Số văn bản “UBND huyện A Lưới 12/KH-UBND 2024-03-05” đã có ở content/plans/hue/2024-a-luoi.mdx (hue/2024-a-luoi)."`,
    );
  });

  test('with the number of another body’s plan is none', () => {
    expect(
      faultsOf(['content/plans/hue/2024-khac.mdx', '', planText.replace('issuer: UBND huyện A Lưới', 'issuer: UBND huyện Nam Đông')]),
    ).toBe('');
  });

  test('without a number is never the same as another without one', () => {
    const unnumbered = planText.replace('documentNumber: 12/KH-UBND', 'documentNumber: null');
    expect(faultsOf(['content/plans/hue/2024-a.mdx', '', unnumbered], ['content/plans/hue/2024-b.mdx', '', unnumbered])).toBe('');
  });
});

describe('a service line', () => {
  test('published without a number is a fault', () => {
    expect(
      check(contentFolder([hotline, 'number: "111"', 'number: null']))
        .faults.filter((fault) => fault.file === hotline)
        .map(describeFault),
    ).toMatchInlineSnapshot(`
      [
        "content/hotlines/111.yaml:1:9  “number”: đường dây được đăng phải có số (number và dial).",
      ]
    `);
  });

  test('of an unknown province is a fault', () => {
    expect(faultsOf([hotline, 'order: 10', 'order: 10\nprovinces: [ha-tay]'])).toMatchInlineSnapshot(
      `"content/hotlines/111.yaml:14:13  Không có tỉnh, thành phố “ha-tay” trong content/places.yaml."`,
    );
  });

  test('with a number that another line has is a fault', () => {
    const [first] = contentFolder().filter((file) => file.path === hotline);
    expect(faultsOf(['content/hotlines/tre-em.yaml', '', first!.text])).toMatchInlineSnapshot(
      `"content/hotlines/tre-em.yaml:2:7  Số điện thoại “111” đã có ở content/hotlines/111.yaml (111)."`,
    );
  });
});

describe('what points to nothing', () => {
  test('addresses of an unknown line', () => {
    expect(faultsOf([addresses, 'hotline: "111"', 'hotline: "18001567"'])).toMatchInlineSnapshot(
      `"content/addresses/an-giang.yaml:6:14  Không có đường dây “18001567” trong content/hotlines."`,
    );
  });

  test('addresses of an unknown province', () => {
    const [file] = contentFolder().filter(({ path }) => path === addresses);
    expect(faultsOf(['content/addresses/long-xuyen.yaml', '', file!.text])).toContain(
      'content/addresses/long-xuyen.yaml:1:1  Tên tệp phải là mã tỉnh, thành phố',
    );
  });

  test('a month’s letter that is not in the list of documents', () => {
    expect(faultsOf([month, 'law: nq-28', 'law: cv-1'])).toMatchInlineSnapshot(
      `"content/months/2026.mdx:9:67  Không có văn bản “cv-1” trong content/laws.yaml."`,
    );
  });

  test('a month in a file of another year', () => {
    expect(faultsOf([month, 'year: 2026', 'year: 2025'])).toContain(`${month}:2:7  Tên tệp phải là năm: 2025.mdx.`);
  });

  test('an indicator whose document is unknown', () => {
    expect(faultsOf([indicator, 'law: nq-28', 'law: nq-82'])).toMatchInlineSnapshot(
      `"content/indicators/1-1-lanh-dao-nu.yaml:9:6  Không có văn bản “nq-82” trong content/laws.yaml."`,
    );
  });

  test('a message about an unknown indicator', () => {
    expect(faultsOf([message, 'indicators: [1-1-lanh-dao-nu]', 'indicators: [1-1-lanh-dao-nu, 9-9]'])).toMatchInlineSnapshot(
      `"content/messages/im-lang.yaml:8:31  Không có chỉ số “9-9” trong content/indicators."`,
    );
  });
});

describe('what must not stand twice', () => {
  test('the code of an indicator', () => {
    const [first] = contentFolder().filter((file) => file.path === indicator);
    expect(faultsOf(['content/indicators/1-1-ban-sao.yaml', '', first!.text])).toMatchInlineSnapshot(
      `"content/indicators/1-1-ban-sao.yaml:1:7  Mã chỉ tiêu “1.1” đã có ở content/indicators/1-1-lanh-dao-nu.yaml (1-1-lanh-dao-nu)."`,
    );
  });

  test('the tile and the code of a province', () => {
    expect(faultsOf([places, 'tile: [1, 14]', 'tile: [4, 8]'])).toMatchInlineSnapshot(
      `"content/places.yaml:19:9  Ô bản đồ “4,8” đã có ở content/places.yaml (hue)."`,
    );
    expect(faultsOf([places, 'code: "91"', 'code: "46"'])).toMatchInlineSnapshot(
      `"content/places.yaml:13:9  Mã tỉnh “46” đã có ở content/places.yaml (hue)."`,
    );
  });
});

describe('letters', () => {
  test('that are loose are a fault in any file', () => {
    expect(faultsOf([places, 'tỉnh An Giang\n', 'tỉnh An Giang\n'.normalize('NFD')])).toMatchInlineSnapshot(
      `"content/places.yaml:14:1  Chữ có dấu rời (chưa phải Unicode dựng sẵn, NFC). Hãy gõ lại dòng này bằng bộ gõ Unicode dựng sẵn."`,
    );
  });

  test('that hide are a fault in any file', () => {
    expect(faultsOf([page, 'Gọi [111]', 'Gọi\u200B [111]'])).toMatchInlineSnapshot(
      `"content/pages/can-giup-do-tre-em.mdx:11:4  Có ký tự ẩn trong dòng này. Hãy xóa chỗ đó và gõ lại."`,
    );
  });
});

test('faults of all files come at once, by file and line', () => {
  const { faults } = check(
    contentFolder(
      [page, '(/tim-kiem/)', '(/x/)'],
      [message, '[1-1-lanh-dao-nu]', '[x]'],
      [planFile, 'law: luat-bdg', 'law: x'],
      [planFile, 'law: nq-28', 'law: y'],
    ),
  );
  expect(faults.map(({ file, line }) => [file, line])).toEqual([
    [message, 8],
    [page, 11],
    [planFile, 42],
    [planFile, 44],
  ]);
});

describe('due', () => {
  const dueOn = (day: string) =>
    check(
      contentFolder(
        [hotline, 'reviewBy: "2027-05-31"', 'reviewBy: "2026-12-23"'],
        [addresses, 'reviewBy: "2027-06-30"', 'reviewBy: "2026-12-24"'],
      ),
      day,
    ).due;

  test('names an entry from 30 days before its review, and is no fault', () => {
    expect(dueOn('2026-11-22')).toEqual([]);
    expect(dueOn('2026-11-23')).toMatchInlineSnapshot(`
      [
        "Tổng đài quốc gia bảo vệ trẻ em: đến hạn kiểm tra lại ngày 23/12/2026.",
      ]
    `);
    expect(dueOn('2026-11-24')).toHaveLength(2);
  });

  test('says of an entry past its review that it has left the pages', () => {
    expect(dueOn('2026-12-23')[0]).toContain('đến hạn');
    expect(dueOn('2026-12-24')).toMatchInlineSnapshot(`
      [
        "Tổng đài quốc gia bảo vệ trẻ em: đã quá hạn kiểm tra lại ngày 23/12/2026, đã tự rút khỏi trang.",
        "Ngôi nhà Ánh Dương: đến hạn kiểm tra lại ngày 24/12/2026.",
      ]
    `);
  });

  test('leaves out what is not published', () => {
    expect(
      check(
        contentFolder(
          [addresses, 'published: true', 'published: false\n    unpublishedReason: Chưa gọi thử.'],
          [addresses, '2027-06-30', '2026-01-01'],
        ),
      ).due,
    ).toEqual([]);
  });
});
