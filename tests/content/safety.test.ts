import { describe, expect, test } from 'vitest';
import { realContent, realFiles } from '../fixtures/real.ts';

const files = await realFiles();
const { content } = await realContent();
const hotlines = content.hotlines.map(({ id, file, facts }) => ({ id, file, ...facts }));
const addresses = content.addresses.flatMap(({ file, facts }) => facts.entries.map((entry) => ({ file, ...entry })));

/** Files that hold a number, however its digits are grouped: "1800 1567", "1800.1567", "18001567". */
function filesWith(number: string): string[] {
  const pattern = new RegExp(`(?<!\\d)${number.replace(/\D/g, '').split('').join('[\\s.()·-]*')}(?!\\d)`);
  return files.filter((file) => pattern.test(file.text)).map((file) => file.path);
}

describe('a number that nobody confirmed', () => {
  const unconfirmed = hotlines.filter((line) => !line.published && line.number !== null);

  test('is kept for editors, so there is something to test', () => {
    expect(unconfirmed.map((line) => line.id)).toEqual(
      expect.arrayContaining(['csaga', 'anh-duong-quang-ninh', 'anh-duong-thanh-hoa', 'anh-duong-hoa-binh', 'hy-vong', 'tram-cam-tp-hcm']),
    );
  });

  test.each(unconfirmed.map((line) => [line.number ?? '', line.file] as const))('%s stands in no file but its own', (number, file) => {
    expect(filesWith(number)).toEqual([file]);
  });

  test.each(['1800 1567', '0237 3721150', '1800 599 999', '1800 1525'])(
    '%s, which is dead or was never right, stands nowhere',
    (number) => {
      expect(filesWith(number)).toEqual([]);
    },
  );

  test('would be found however it is grouped', () => {
    expect(filesWith('1900.96.96.80')).toContain('content/hotlines/ngoi-nha-binh-yen.yaml');
    expect(filesWith('1 1 1')).toContain('content/hotlines/111.yaml');
  });
});

describe('a published line', () => {
  const published = hotlines.filter((line) => line.published);

  test('dials the number that is shown', () => {
    const international = (number: string) => number.replace(/\D/g, '').replace(/^0/, '+84');
    expect(
      published
        .filter((line) => line.dial !== international(line.number ?? '') && line.dial !== (line.number ?? '').replace(/\D/g, ''))
        .map((line) => line.id),
    ).toEqual([]);
  });

  test('is called free only where a source says so', () => {
    expect(
      hotlines
        .filter((line) => line.cost.kind === 'free' && !line.sources.some((source) => /miễn/i.test(source.says ?? '')))
        .map((line) => line.id),
    ).toEqual([]);
  });

  test('is called round-the-clock only where a source says so', () => {
    const short = new Set(['113', '114', '115']);
    expect(
      published
        .filter(
          (line) =>
            line.hours.kind === 'always' &&
            !short.has(line.id) &&
            !line.sources.some((source) => /24\/7|24\/24|24 giờ|cả ngày/i.test(source.says ?? '')),
        )
        .map((line) => line.id),
    ).toEqual([]);
  });

  test('has at least one source, and a day of review that is still to come on 23 November 2026', () => {
    expect(published.filter((line) => line.sources.length === 0 || line.reviewBy < '2026-11-23').map((line) => line.id)).toEqual([]);
  });

  test('serves danger, children and those hurt by someone close', () => {
    const ids = (situation: string) =>
      published.filter((line) => line.situations.some((s) => s === situation) && line.provinces.length === 0).map((line) => line.id);
    expect(ids('nguy-hiem')).toContain('113');
    expect(ids('tre-em')).toContain('111');
    expect(ids('nguoi-than').length).toBeGreaterThan(0);
  });
});

describe('an address', () => {
  test('is published with its street only where someone with the right to made the street public', () => {
    expect(addresses.filter((entry) => entry.street !== null && entry.streetPublishedBy === null).map((entry) => entry.id)).toEqual([]);
  });

  test('never names a street in its notes instead', () => {
    const street = /(?<!\p{L})(số nhà|ngõ|ngách|hẻm)(?!\p{L})|(?<!\p{L})(?<![Tt]hành )(đường|phố) \p{Lu}/u;
    expect(street.test('số 5 phố Hàng Bài')).toBe(true);
    expect(addresses.filter((entry) => street.test(`${entry.note ?? ''} ${entry.commune} ${entry.name}`)).map((entry) => entry.id)).toEqual(
      [],
    );
  });
});

describe('the Action Month', () => {
  const months = content.months.map(({ facts }) => facts);

  test('of 2026 has no theme, in either language, until a source confirms one', () => {
    expect(months.find((month) => month.year === 2026)).toMatchObject({ theme: null, themeEn: null, slogans: [] });
  });

  test('of a year with a theme has a source for it', () => {
    expect(months.filter((month) => month.theme !== null && month.sources.length === 0).map((month) => month.year)).toEqual([]);
  });
});
