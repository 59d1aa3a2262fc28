import { describe, expect, test } from 'vitest';
import { dataset, legislation, monthEvent, serviceLine } from '../../src/open-data/schema-org.ts';
import { makeLine } from '../fixtures/hotline.ts';
import { makeIndicator } from '../fixtures/indicator.ts';
import { makeProvince } from '../fixtures/place.ts';
import { makePlan } from '../fixtures/plan.ts';

const base = new URL('https://binh-dang-gioi.vn');

describe('legislation', () => {
  test('names the plan, who passed it and what it covers', () => {
    expect(legislation(makePlan(), makeProvince(), base)).toEqual({
      '@type': 'Legislation',
      name: 'Công tác bình đẳng giới năm 2024',
      url: 'https://binh-dang-gioi.vn/ke-hoach/hue/2024-a-luoi/',
      abstract: 'Kế hoạch nêu việc của huyện trong hai năm.',
      inLanguage: 'vi',
      legislationType: 'Kế hoạch',
      legislationIdentifier: '12/KH-UBND',
      legislationDate: '2024-03-05',
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: 'UBND huyện A Lưới' },
      spatialCoverage: { '@type': 'AdministrativeArea', name: 'thành phố Huế' },
      temporalCoverage: '2024/2025',
    });
  });

  test('leaves out a number and a day that the document does not state, and says of a draft that it is one', () => {
    const draft = legislation(
      makePlan(
        ['documentNumber: 12/KH-UBND', 'documentNumber: null'],
        ['issuedOn: "2024-03-05"', 'issuedOn: null'],
        ['status: issued', 'status: draft'],
      ),
      makeProvince(),
      base,
    );
    expect(draft).not.toHaveProperty('legislationIdentifier');
    expect(draft).not.toHaveProperty('legislationDate');
    expect(draft).toHaveProperty('creativeWorkStatus', 'Draft');
  });
});

describe('serviceLine', () => {
  test('of a state body is a GovernmentService with its number', () => {
    expect(serviceLine(makeLine(), base)).toMatchObject({
      '@type': 'GovernmentService',
      url: 'https://binh-dang-gioi.vn/duong-day-nong/111/',
      serviceOperator: { '@type': 'GovernmentOrganization', name: 'Bộ Y tế' },
      availableChannel: {
        servicePhone: { '@type': 'ContactPoint', telephone: '111', hoursAvailable: { opens: '00:00', closes: '23:59' } },
      },
    });
  });

  test('of another body is a Service', () => {
    expect(serviceLine(makeLine({ operator: 'Hội Liên hiệp Phụ nữ Việt Nam' }), base)).toMatchObject({
      '@type': 'Service',
      serviceOperator: { '@type': 'Organization' },
    });
  });

  test.each(['set', 'unclear'] as const)('does not claim hours that are “%s”', (kind) => {
    expect(JSON.stringify(serviceLine(makeLine({ hours: { kind, text: 'Chưa rõ', weekly: [] } }), base))).not.toContain('hoursAvailable');
  });
});

test('dataset offers both files under the licence', () => {
  expect(dataset(makeIndicator(), 'https://creativecommons.org/licenses/by/4.0/', base)).toMatchObject({
    '@type': 'Dataset',
    url: 'https://binh-dang-gioi.vn/chi-so/4-1-ty-so-gioi-tinh-khi-sinh/',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: [
      { encodingFormat: 'text/csv', contentUrl: 'https://binh-dang-gioi.vn/du-lieu/chi-so/4-1-ty-so-gioi-tinh-khi-sinh.csv' },
      { encodingFormat: 'application/json', contentUrl: 'https://binh-dang-gioi.vn/du-lieu/chi-so/4-1-ty-so-gioi-tinh-khi-sinh.json' },
    ],
  });
});

describe('monthEvent', () => {
  const month = {
    year: 2026,
    url: '/thang-hanh-dong/2026/',
    theme: null,
    themeEn: null,
    themeNote: null,
    officialName: 'Tháng hành động vì bình đẳng giới',
    leadBody: null,
    leadBodyCertainty: 'unknown' as const,
    launch: null,
    guidanceLetter: null,
    slogans: [],
    slogansFrom: null,
    unite: null,
    confidence: 'none' as const,
    sources: [],
  };

  test('has the days of the month, and neither theme nor organiser that nobody confirmed', () => {
    expect(monthEvent(month, base)).toEqual({
      '@type': 'Event',
      name: 'Tháng hành động vì bình đẳng giới năm 2026',
      url: 'https://binh-dang-gioi.vn/thang-hanh-dong/2026/',
      startDate: '2026-11-15',
      endDate: '2026-12-15',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Country', name: 'Việt Nam' },
    });
  });

  test('has both where they are known', () => {
    expect(monthEvent({ ...month, theme: 'Bình đẳng', leadBody: 'Bộ Nội vụ' }, base)).toMatchObject({
      description: 'Bình đẳng',
      organizer: { '@type': 'GovernmentOrganization', name: 'Bộ Nội vụ' },
    });
  });
});
