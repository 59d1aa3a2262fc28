import { describe, expect, test } from 'vitest';
import { editionsPaired } from '../../src/plan/rules/editions-paired.ts';

type Edition = Parameters<typeof editionsPaired>[0][number];
const of = (id: string, edition: 'plain' | 'official', otherEdition: string | null, documentNumber = '67/KH-UBND'): Edition => ({
  id,
  facts: { edition, otherEdition, documentNumber },
});
const [plain, official] = ['an-giang/2021-a', 'an-giang/2021-a-ban-co-quan'];
const told = (...plans: Edition[]) => editionsPaired(plans).map(({ id, message }) => `${id}: ${message}`);

describe('two editions of one document', () => {
  test('that name each other are sound, and one alone is', () => {
    expect(told(of(plain, 'plain', official), of(official, 'official', plain), of('hue/2021-b', 'plain', null))).toEqual([]);
  });

  test('an edition that is not there, does not point back, is of the same kind, or of another number', () => {
    expect(told(of(plain, 'plain', official))).toEqual([`${plain}: Không có kế hoạch “${official}”. Hãy sửa otherEdition, hoặc để null.`]);
    expect(told(of(plain, 'plain', official), of(official, 'official', null))).toEqual([
      `${plain}: “${official}” chưa trỏ lại bản này. Hãy ghi ở đó otherEdition: ${plain}.`,
    ]);
    expect(told(of(plain, 'plain', official), of(official, 'plain', plain))).toHaveLength(2);
    expect(told(of(plain, 'plain', official), of(official, 'official', plain, '8/KH-UBND'))[0]).toContain(
      'Hai bản phải cùng một số văn bản',
    );
    const elsewhere = 'hue/2021-a-ban-co-quan';
    expect(told(of(plain, 'plain', elsewhere), of(elsewhere, 'official', plain))[0]).toContain('cùng thư mục và tên tệp cùng năm');
  });
});
