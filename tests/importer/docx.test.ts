import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/importer/docx/read-docx.ts';
import { docx, p, run, table } from '../fixtures/importer/docx.ts';

function linesOf(bytes: Uint8Array): string[] {
  const read = readDocx(bytes);
  return 'refused' in read ? [`REFUSED ${read.refused}`] : read.paragraphs.map((x) => (x.table ? JSON.stringify(x.table) : x.text));
}

describe('automatic numbers', () => {
  test('are computed by level, and lower levels start anew', () => {
    const body = [
      [0, 'Mục đích'],
      [1, 'Một'],
      [1, 'Hai'],
      [2, 'Nhỏ'],
      [2, 'Nữa'],
      [0, 'Nội dung'],
      [1, 'Lại một'],
      [3, 'Chấm'],
      [4, 'Cộng'],
    ] as const;
    expect(linesOf(docx(body.map(([level, text]) => p({ text, number: [1, level] })).join('')))).toEqual([
      'I. Mục đích',
      '1. Một',
      '2. Hai',
      'a) Nhỏ',
      'b) Nữa',
      'II. Nội dung',
      '1. Lại một',
      '- Chấm',
      '+ Cộng',
    ]);
  });

  test('a second list over the same rules restarts where it overrides, and goes on elsewhere', () => {
    const body =
      p({ text: 'A', number: [1, 0] }) +
      p({ text: 'x', number: [1, 1] }) +
      p({ text: 'y', number: [1, 1] }) +
      p({ text: 'z', number: [2, 1] }) +
      p({ text: 'B', number: [2, 0] });
    expect(linesOf(docx(body))).toEqual(['I. A', '1. x', '2. y', '1. z', 'II. B']);
  });

  test('come from a style, and a paragraph may take them away', () => {
    const styles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Muc"/></w:style></w:styles>`;
    const none = '<w:p><w:pPr><w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>không số</w:t></w:r></w:p>';
    expect(
      linesOf(docx(p({ text: 'một', style: 'Muc' }) + none + p({ text: 'hai', style: 'Con' }), { 'word/styles.xml': styles })),
    ).toEqual(['I. một', 'không số', 'II. hai']);
  });

  test('multi-level numbers hold all their parts', () => {
    expect(linesOf(docx(p({ text: 'a', number: [4, 0] }) + p({ text: 'b', number: [4, 1] }) + p({ text: 'c', number: [4, 1] })))).toEqual([
      '1. a',
      '1.1. b',
      '1.2. c',
    ]);
  });
});

describe('what else stands in a Word file', () => {
  test('deleted text is out, inserted text in, both told', () => {
    const xml = `${run('Đạt ')}<w:del><w:r><w:delText>50</w:delText></w:r></w:del><w:ins>${run('60')}</w:ins>${run('%')}`;
    const read = readDocx(docx(p({ xml })));
    expect(read).toMatchObject({
      paragraphs: [{ text: 'Đạt 60%' }],
      changes: [
        { kind: 'deleted-text', detail: '50' },
        { kind: 'inserted-text', detail: '60' },
      ],
    });
  });

  test('a text box is read once, after its paragraph', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p({ text: 'Trong khung' })}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p({ text: 'Trong khung' })}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(linesOf(docx(p({ xml: run('Ngoài khung') + box })))).toEqual(['Ngoài khung', 'Trong khung']);
  });

  test('a footnote does not glue its digit to the figure', () => {
    const notes =
      '<w:footnotes xmlns:w="w"><w:footnote w:id="2"><w:p><w:r><w:t>Theo thống kê.</w:t></w:r></w:p></w:footnote></w:footnotes>';
    const read = readDocx(
      docx(p({ xml: `${run('24%')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' số hộ')}` }), { 'word/footnotes.xml': notes }),
    );
    expect(read).toMatchObject({ paragraphs: [{ text: '24% số hộ' }], changes: [{ kind: 'footnote', detail: 'Theo thống kê.' }] });
  });

  test('a field shows its result, not its instruction', () => {
    const xml = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('125/2021/NĐ-CP')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(linesOf(docx(p({ xml: run('Nghị định số ') + xml })))).toEqual(['Nghị định số 125/2021/NĐ-CP']);
  });

  test('the two columns of a header are read one after the other; a table of data stays a table', () => {
    const header = table([[p({ text: 'UBND TỈNH X' }) + p({ text: 'Số: 5/KH-UBND' }), p({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' })]]);
    const data = table([
      [p({ text: 'TT' }), p({ text: 'Việc' })],
      [p({ text: '1' }), p({ text: 'Tập huấn' })],
    ]);
    expect(linesOf(docx(header + data))).toEqual([
      'UBND TỈNH X',
      'Số: 5/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '[["TT","Việc"],["1","Tập huấn"]]',
    ]);
  });
});

describe('old fonts', () => {
  test('TCVN3 and VNI are decoded run by run, beside Unicode', () => {
    const xml = run('b×nh ®¼ng giíi', { font: '.VnTime' }) + run(' và ') + run('phuï nöõ', { font: 'VNI-Times' });
    expect(linesOf(docx(p({ xml })))).toEqual(['bình đẳng giới và phụ nữ']);
  });

  test('the capital font of TCVN3, and capitals typed in the other', () => {
    expect(linesOf(docx(p({ text: 'KÕ ho¹ch', font: '.VnTimeH' }) + p({ text: 'ñY BAN NH¢N D¢N', font: '.VnTime' })))).toEqual([
      'KẾ HOẠCH',
      'ỦY BAN NHÂN DÂN',
    ]);
  });
});
