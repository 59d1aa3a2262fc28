import { expect, test } from 'vitest';
import { lawSchema, source } from '../../src/law/schema.ts';

const law = { type: 'Nghị quyết', number: '28/NQ-CP', date: '2021-03-03', issuer: 'Chính phủ', title: null, status: 'unknown' };

test('a document of unknown status needs no source; one of known status does', () => {
  expect(lawSchema.parse(law)).toEqual({ ...law, statusNote: null, sources: [] });
  expect(lawSchema.safeParse({ ...law, status: 'in-force' }).error?.issues.map((issue) => issue.message)).toEqual([
    'một tình trạng đã biết phải có nguồn (sources)',
  ]);
  expect(lawSchema.safeParse({ ...law, status: 'in-force', sources: [{ name: 'Công báo' }] }).success).toBe(true);
});

test.each(['2025', '2025-08', '2025-08-31'])('a source may be of %s', (date) => {
  expect(source.parse({ name: 'VTV', date })).toEqual({ name: 'VTV', url: null, date, says: null });
});

test.each(['8/2025', '31-08-2025', '2025-8', 'tháng 8/2025', ''])('a source may not be of “%s”', (date) => {
  expect(source.safeParse({ name: 'VTV', date }).error?.issues.map((issue) => issue.message)).toEqual([
    'là ngày YYYY-MM-DD, tháng YYYY-MM hoặc năm YYYY',
  ]);
});

test('an address that is none is refused', () => {
  expect(source.safeParse({ name: 'VTV', url: 'vtv.vn' }).success).toBe(false);
});
