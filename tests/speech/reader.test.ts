import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../src/speech/reader.ts';

describe('what is printed, as it is said', () => {
  test.each([
    ['Gọi 111.', 'Gọi một một một.'],
    ['1900 969 680', 'một chín không không chín sáu chín sáu tám không'],
    ['1900969680', 'một chín không không chín sáu chín sáu tám không'],
    ['1800 8077', 'một tám không không tám không bảy bảy'],
    ['096 306 1414', 'không chín sáu ba không sáu một bốn một bốn'],
    ['024 3333 5599', 'không hai bốn ba ba ba ba năm năm chín chín'],
    ['+84963061414', 'không chín sáu ba không sáu một bốn một bốn'],
    ['62,9%', 'sáu mươi hai phẩy chín phần trăm'],
    ['75 %', 'bảy mươi lăm phần trăm'],
    ['25/11', 'ngày hai mươi lăm tháng mười một'],
    ['Ngày 25/11', 'Ngày hai mươi lăm tháng mười một'],
    ['ngày 08/3', 'ngày mùng tám tháng ba'],
    ['10/12', 'ngày mùng mười tháng mười hai'],
    ['30/4', 'ngày ba mươi tháng tư'],
    ['03/3/2021', 'ngày mùng ba tháng ba năm hai nghìn không trăm hai mươi mốt'],
    ['từ 15/11 đến 15/12', 'từ ngày mười lăm tháng mười một đến ngày mười lăm tháng mười hai'],
    ['tháng 9/2025', 'tháng chín năm hai nghìn không trăm hai mươi lăm'],
    ['tháng 4', 'tháng tư'],
    ['2021-2030', 'hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm ba mươi'],
    ['14/30 bộ', 'mười bốn trên ba mươi bộ'],
    ['24/7', 'hai mươi tư trên bảy'],
    ['8h30', 'tám giờ ba mươi'],
    ['13h-20h30', 'mười ba giờ đến hai mươi giờ ba mươi'],
    ['111 bé trai', 'một trăm mười một bé trai'],
    ['111,5 bé trai', 'một trăm mười một phẩy năm bé trai'],
    ['113 hoặc 115', 'một một ba hoặc một một năm'],
    ['khóa XV', 'khóa mười lăm'],
    ['UBND xã', 'ủy ban nhân dân xã'],
    ['TP.HCM', 'thành phố Hồ Chí Minh'],
    ['bình đẳng & tôn trọng', 'bình đẳng và tôn trọng'],
    ['và/hoặc', 'và hoặc'],
    ['67/KH-UBND', 'sáu mươi bảy kế hoạch ủy ban nhân dân'],
    ['3-5 người', 'ba đến năm người'],
    ['5 km', 'năm ki lô mét'],
    ['bạn BTV', 'bạn bê tê vê'],
  ])('%s', (printed, said) => {
    expect(spokenForm(printed)).toBe(said);
  });

  test('punctuation and words stay as they were', () => {
    const text = 'Khi chị kể, xin lắng nghe trước đã. Được không?';
    expect(spokenForm(text)).toBe(text);
  });

  test('no digit and no per cent sign is left, whatever comes in', () => {
    const piece = fc.oneof(
      fc.constantFrom('111', '25/11', '62,9%', 'UBND', '1900 969 680', '2021-2030', ' ', ', ', '/', '-', 'gọi ', 'h', '.'),
      fc.nat(99999).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(spokenForm(pieces.join(''))).not.toMatch(/\d/);
      }),
    );
  });

  test('reading what is already spoken changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('Gọi 111.', '62,9% phụ nữ', 'từ 15/11 đến 15/12', 'UBND xã, 8h30', 'khóa XV'), (text) => {
        expect(spokenForm(spokenForm(text))).toBe(spokenForm(text));
      }),
    );
  });
});
