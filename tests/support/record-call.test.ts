import { expect, test } from 'vitest';
import { readCallRecord } from '../../src/support/record-call.ts';

const read = (line: string) => readCallRecord(line.split(' '), '2026-11-23');

test('a call is a line, a day and a role', () => {
  expect(readCallRecord(['ngay-mai', '--on', '2026-11-20', '--by', 'cán bộ trực trang'], '2026-11-23')).toEqual({
    id: 'ngay-mai',
    on: '2026-11-20',
    by: 'cán bộ trực trang',
  });
});

test.each([
  ['--on 2026-11-20 --by x', /^Cách dùng/],
  ['../x --on 2026-11-20 --by x', /^Cách dùng/],
  ['a --on 2026-02-30 --by x', /^Ngày gọi \(--on\) phải viết như/],
  ['a --on 2026-11-24 --by x', /còn ở phía trước/],
  ['a --on 2026-11-20', /^Thiếu vai trò/],
  ['a --on 2026-11-20 --by an@x.vn', /^Chỉ ghi vai trò/],
  ['a --on 2026-11-20 --by 0912345678', /^Chỉ ghi vai trò/],
])('“%s” is refused with a reason', (line, reason) => {
  expect(read(line)).toMatch(reason);
});
