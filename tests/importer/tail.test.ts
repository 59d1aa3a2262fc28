/** "Nơi nhận" and the signature stand side by side in print; texts lose the space between them in many ways. */
import { describe, expect, test } from 'vitest';
import { examineText } from '../fixtures/importer/words.ts';

const head = 'UBND TỈNH SƠN KHÊ\n\nSố: 5/KH-UBND\n\nSơn Khê, ngày 2 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nCông tác năm 2026\n\n';
const body = 'I. MỤC ĐÍCH\n\nThiết thực, tiết kiệm.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác cơ quan triển khai thực hiện Kế hoạch này./.\n\n';

function tailOf(tail: string) {
  const [d] = examineText(`${head}${body}${tail}`).documents;
  return {
    recipients: d?.recipients.map((r) => r.text),
    signed: [d?.signature?.capacity.join('+'), d?.signature?.position, d?.signature?.name],
  };
}

const usual = ['Sở Nội vụ', 'Ban Tuyên giáo Tỉnh ủy (b/c)', 'Lưu: VT, KGVX'];

describe('recipients and signature on the same lines come apart', () => {
  test.each([
    [
      'by a blank',
      'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Sở Nội vụ; KT. CHỦ TỊCH\n- Ban Tuyên giáo Tỉnh ủy (b/c); PHÓ CHỦ TỊCH\n- Lưu: VT, KGVX. Hà Thị Én',
    ],
    [
      'by many blanks, no mark before the name',
      'Nơi nhận:          TM. ỦY BAN NHÂN DÂN\n- Sở Nội vụ,           KT. CHỦ TỊCH\n- Ban Tuyên giáo Tỉnh ủy (b/c),       PHÓ CHỦ TỊCH\n- Lưu: VT, KGVX       Hà Thị Én',
    ],
    [
      'with a stroke and a tab',
      'Nơi nhận:\tT/M ỦY BAN NHÂN DÂN\n- Sở Nội vụ;\tK/T CHỦ TỊCH\n- Ban Tuyên giáo Tỉnh ủy (b/c);\tPHÓ CHỦ TỊCH\n- Lưu: VT, KGVX.\t(Đã ký)\n\tHà Thị Én',
    ],
    [
      'with a symbol of the archive before the name',
      'Nơi nhận: TM. UBND TỈNH\n- Sở Nội vụ; KT. CHỦ TỊCH\n- Ban Tuyên giáo Tỉnh ủy (b/c); PHÓ CHỦ TỊCH\n- Lưu: VT, KGVX Hà Thị Én',
    ],
    [
      'as a table',
      '| **Nơi nhận:**<br>- Sở Nội vụ;<br>- Ban Tuyên giáo Tỉnh ủy (b/c);<br>- Lưu: VT, KGVX. | **TM. ỦY BAN NHÂN DÂN**<br>**KT. CHỦ TỊCH**<br>**PHÓ CHỦ TỊCH**<br><br>**Hà Thị Én** |\n|---|---|',
    ],
    [
      'as a table without line breaks',
      '| Nơi nhận: - Sở Nội vụ; - Ban Tuyên giáo Tỉnh ủy (b/c); - Lưu: VT, KGVX. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hà Thị Én |\n|---|---|',
    ],
  ])('%s', (_, tail) => {
    expect(tailOf(tail)).toEqual({ recipients: usual, signed: ['TM+KT', 'Phó Chủ tịch', 'Hà Thị Én'] });
  });

  test('a signer without a capacity, a position of another kind of body', () => {
    const tail = 'Nơi nhận: TRẠM TRƯỞNG\n- Như trên;\n- Lưu: VT. Lò Văn Pẩu';
    expect(tailOf(tail)).toEqual({ recipients: ['Như trên', 'Lưu: VT'], signed: ['', 'Trạm trưởng', 'Lò Văn Pẩu'] });
  });

  test('a recipient that ends like a name stays whole where the signer has a line of his own', () => {
    const tail = 'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Sở Nội vụ; CHỦ TỊCH\n- Lưu: VT. Trạm Bản Mù\n\nHà Thị Én';
    expect(tailOf(tail).signed).toEqual(['TM', 'Chủ tịch', 'Hà Thị Én']);
    expect(tailOf(tail).recipients?.at(-1)).toBe('Lưu: VT. Trạm Bản Mù');
  });
});

test.each(['Điểu K’Bang', "Y H'Nhiên Ayŭn", 'Rơ Châm H’Bit', 'ThS. K’Thị Sen'])('a signer called %s', (name) => {
  const signed = tailOf(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n${name}`).signed;
  expect(signed).toEqual(['TM', 'Chủ tịch', name.replace('ThS. ', '')]);
});

describe('recipients on the line of their title', () => {
  test.each([
    ['by semicolons', 'Nơi nhận: Sở Nội vụ; Ban Tuyên giáo Tỉnh ủy (b/c); Lưu: VT, KGVX.'],
    ['by dashes', 'Nơi nhận: - Sở Nội vụ; - Ban Tuyên giáo Tỉnh ủy (b/c); - Lưu: VT, KGVX.'],
    ['over two lines', 'Nơi nhận: Sở Nội vụ; Ban Tuyên giáo\nTỉnh ủy (b/c); Lưu: VT, KGVX.'],
    ['one below the other, unmarked', 'Nơi nhận:\nSở Nội vụ;\nBan Tuyên giáo Tỉnh ủy (b/c);\nLưu: VT, KGVX.'],
  ])('%s', (_, tail) => {
    expect(tailOf(`${tail}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHà Thị Én`)).toEqual({
      recipients: usual,
      signed: ['TM', 'Chủ tịch', 'Hà Thị Én'],
    });
  });
});
