/** Files that are no plans, broken or hostile: a sentence in Vietnamese, no crash, bounded time. */
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../src/importer/import-file.ts';
import { docx, p, run, table } from '../fixtures/importer/docx.ts';
import { hostileTexts } from '../fixtures/importer/hostile-texts.ts';
import { writePlan } from '../../src/importer/write/write-mdx.ts';
import { parsePlanBody } from '../../src/mdx/plan-body.ts';
import { around } from '../fixtures/importer/words.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => new Uint8Array(values);
const padded = (head: Uint8Array, length = 200) => new Uint8Array([...head, ...new Uint8Array(length)]);
const ole = (text: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
const open = (name: string, n: number) => `<w:${name}>`.repeat(n);
const main = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });
const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u;

const refused: Record<string, [Uint8Array, string]> = {
  'an empty file': [bytes(), 'a.docx'],
  'one blank': [utf8(' '), 'a.txt'],
  'blank lines': [utf8('\n\n\r\n\t\n'), 'a.txt'],
  'only invisible characters': [utf8('\ufeff'), 'a.txt'],
  'a PNG named .docx': [padded(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)), 'a.docx'],
  'a JPEG named .docx': [padded(bytes(0xff, 0xd8, 0xff, 0xe0)), 'a.docx'],
  'a JPEG named .pdf': [padded(bytes(0xff, 0xd8, 0xff, 0xe1)), 'a.pdf'],
  'a GIF': [padded(utf8('GIF89a')), 'a.gif'],
  'a TIFF, little end first': [padded(bytes(0x49, 0x49, 0x2a, 0)), 'a.tif'],
  'a TIFF, big end first': [padded(bytes(0x4d, 0x4d, 0, 0x2a)), 'a.tif'],
  'a WebP': [padded(new Uint8Array([...utf8('RIFF'), 0, 0, 0, 0, ...utf8('WEBP')])), 'a.webp'],
  'a BMP': [padded(new Uint8Array([0x42, 0x4d, ...new Uint8Array(12), 40])), 'a.bmp'],
  'an RTF': [utf8('{\\rtf1\\ansi Ke hoach}'), 'a.rtf'],
  'an RTF named .docx': [utf8('{\\rtf1}'), 'a.docx'],
  'text named .docx': [utf8('KẾ HOẠCH'), 'a.docx'],
  'HTML named .docx': [utf8('<html><body>KẾ HOẠCH</body></html>'), 'a.DOCX'],
  'a program': [padded(bytes(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0, 1, 2, 5, 6, 7)), 'a.exe'],
  'an ELF': [padded(bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 1, 2, 3, 4, 5, 6)), 'a'],
  zeros: [new Uint8Array(4096), 'a.txt'],
  'bytes that are no UTF-8 and no old encoding': [bytes(0xc3, 0x28, 0xa0, 0xa1, 0xe2, 0x28, 0xa1), 'a.txt'],
  'an old .doc': [ole('WordDocument'), 'a.doc'],
  'an old .doc named .docx': [ole('WordDocument'), 'a.docx'],
  'a Word file with a password': [ole('EncryptedPackage'), 'a.docx'],
  'an empty zip': [zipSync({}), 'a.docx'],
  'a zip of pictures': [zipSync({ 'a.png': bytes(1, 2, 3) }), 'a.docx'],
  'a spreadsheet': [zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'a.docx'],
  slides: [zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), 'a.docx'],
  'an OpenDocument text': [zipSync({ 'content.xml': strToU8('<a/>') }), 'a.odt'],
  'a Word file without its document': [zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), 'a.docx'],
  'a Word file without words': [docx(p({ text: '' }) + p({ text: '   ' })), 'a.docx'],
  'a Word file with a picture alone': [docx('<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>'), 'a.docx'],
  'a document part that is no XML': [main('KẾ HOẠCH'), 'a.docx'],
  'an empty document part': [main(''), 'a.docx'],
  'tags that are not closed': [main('<w:document><w:body><w:p>'), 'a.docx'],
  'tags that cross': [main('<w:document><w:body></w:document></w:body>'), 'a.docx'],
  'a tag cut off': [main('<w:document><w:body><w:p'), 'a.docx'],
  'one tag too many': [main('</w:document>'), 'a.docx'],
  'an attribute without quotes': [main('<w:document a=b><w:body/></w:document>'), 'a.docx'],
  'a DTD': [main('<!DOCTYPE a><w:document><w:body/></w:document>'), 'a.docx'],
  'a DTD in small letters': [main('<!doctype a><w:document><w:body/></w:document>'), 'a.docx'],
  'a billion laughs': [
    main(
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>',
    ),
    'a.docx',
  ],
  'an outside entity': [main('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document/>'), 'a.docx'],
  'a DTD in the styles': [docx(p({ text: 'Kế hoạch' }), { 'word/styles.xml': '<!DOCTYPE a><w:styles/>' }), 'a.docx'],
  'a DTD in the numbering': [docx(p({ text: 'Kế hoạch' }), { 'word/numbering.xml': '<!ENTITY a><w:numbering/>' }), 'a.docx'],
  'broken footnotes': [docx(p({ text: 'Kế hoạch' }), { 'word/footnotes.xml': '<w:footnotes>' }), 'a.docx'],
  'XML a thousand levels deep': [
    main(`<w:document><w:body>${open('sdt', 1000)}${'</w:sdt>'.repeat(1000)}</w:body></w:document>`),
    'a.docx',
  ],
  'XML a hundred thousand levels deep': [main(open('p', 100_000)), 'a.docx'],
  'a zip bomb': [zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }), 'a.docx'],
  'a zip bomb among the styles': [docx(p({ text: 'x' }), { 'word/styles.xml': new Uint8Array(64 * 1024 * 1024) }), 'a.docx'],
  'a zip of thousands of files': [
    zipSync(Object.fromEntries(Array.from({ length: 3500 }, (_, i) => [`word/media/${i}.png`, bytes(1)]))),
    'a.docx',
  ],
  'a PDF of one line': [utf8('%PDF-1.4'), 'a.pdf'],
  'a PDF of rubbish': [utf8(`%PDF-1.7\n${'x'.repeat(5000)}\n%%EOF`), 'a.pdf'],
  'a PDF without pages': [
    utf8('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>'),
    'a.pdf',
  ],
  'a PDF of a picture alone': [
    utf8(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>',
    ),
    'a.pdf',
  ],
  'a PDF named .docx': [utf8('%PDF-1.4'), 'a.docx'],
};
for (const cut of [4, 30, 60, 120, 200, 300, 400, 500, 600, 700])
  refused[`a Word file cut off after ${cut} bytes`] = [
    docx(p({ text: 'Kế hoạch' }), { 'word/document.xml': `<w:document><w:body>${'<w:p/>'.repeat(40)}` }).subarray(0, cut),
    'a.docx',
  ];
for (const [name, text] of Object.entries(hostileTexts)) {
  refused[`a million characters: ${name}`] = [utf8(`KẾ HOẠCH\n\nA năm 2025\n\nI. NỘI DUNG\n\n${text}`), 'a.txt'];
  if (!/blanks|marks/.test(name)) refused[`the same in Word: ${name}`] = [docx(p({ text: 'I. NỘI DUNG' }) + p({ text })), 'a.docx'];
}

describe('is refused with a sentence that says what to do', () => {
  test.each(Object.entries(refused))('%s', async (_, [file, name]) => {
    const result = await importFile(file, name);
    expect(result).toHaveProperty('refused');
    const text = 'refused' in result ? result.refused : '';
    expect(text).toMatch(vietnamese);
    expect(text).toMatch(/[.]$/);
  });

  test('there are at least 150 cases of bad input', () => {
    expect(Object.keys(refused).length + Object.keys(read).length).toBeGreaterThanOrEqual(150);
  });

  test('a million hostile characters take less than a second', async () => {
    for (const text of Object.values(hostileTexts)) {
      const started = performance.now();
      await importFile(utf8(text), 'a.txt');
      expect(performance.now() - started).toBeLessThan(1000);
    }
  }, 60_000);
});

const inWord = (xml: string) => docx(p({ text: 'KẾ HOẠCH' }) + p({ text: 'Công tác năm 2025' }) + p({ text: 'I. NỘI DUNG' }) + xml);
/** Read, but nothing of the trick goes through: [file, what must stand in the page, what must not]. */
const read: Record<string, [Uint8Array, RegExp, RegExp]> = {
  'names that climb out of the zip': [docx(p({ text: 'I. Nội dung' }), { '../../etc/passwd': 'root' }), /Nội dung/, /root/],
  macros: [docx(p({ text: 'I. Nội dung' }), { 'word/vbaProject.bin': bytes(1, 2) }), /Nội dung/, /vba/],
  'a link to a script': [inWord(p({ xml: `<w:hyperlink r:id="a">${run('bấm')}</w:hyperlink>` })), /bấm/, /javascript/],
  'a field that includes a file': [
    inWord(
      p({
        xml: `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "/etc/passwd"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run('chữ')}`,
      }),
    ),
    /chữ/,
    /passwd/,
  ],
  'a field never closed': [inWord(p({ xml: `<w:r><w:fldChar w:fldCharType="begin"/></w:r>` }) + p({ text: 'sau' })), /sau/, /fldChar/],
  'hidden text': [inWord(p({ xml: `<w:r><w:rPr><w:vanish/></w:rPr><w:t>bí mật</w:t></w:r>${run('hiện')}` })), /hiện/, /bí mật/],
  'deleted text': [inWord(p({ xml: `<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>${run('mới')}` })), /mới/, /cũ/],
  'tables in tables in tables': [
    inWord(
      Array.from({ length: 40 }).reduce<string>((inner) => table([[inner, p({ text: 'ô' })]]), p({ text: 'đáy' })) +
        p({ text: 'sau bảng' }),
    ),
    /sau bảng/,
    /<w:/,
  ],
  'numbers of a list that is not there': [inWord(p({ text: 'chữ', number: [99, 8] })), /chữ/, /undefined|null\)/],
  'a level that is not there': [inWord(p({ text: 'chữ', number: [1, 77] })), /chữ/, /NaN/],
  'styles that go round': [
    docx(p({ text: 'I. Chữ', style: 'A' }), {
      'word/styles.xml':
        '<w:styles><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
    }),
    /Chữ/,
    /basedOn/,
  ],
  'character references of all kinds': [
    inWord('<w:p><w:r><w:t>a&#0;&#xD800;&#x110000;&#60;b&#62;&unknown;c</w:t></w:r></w:p>'),
    /a\\<b\\>/,
    /<b>/,
  ],
  'a byte order mark and CRLF': [utf8('\ufeffKẾ HOẠCH\r\n\r\nA năm 2025\r\n\r\nI. NỘI DUNG\r\n'), /## I\. NỘI DUNG/, /\r/],
  'UTF-16': [
    new Uint8Array([0xff, 0xfe, ...[...'KẾ HOẠCH\n\nI. NỘI DUNG'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]),
    /NỘI DUNG/,
    /\u0000/,
  ],
};
const tricks = [
  '{process.exit()}',
  '{`a`}',
  '{/* a */}',
  '<script>alert(1)</script>',
  '<Secret />',
  '</Closing>',
  '<!-- a -->',
  'import a from "b"',
  'export const a = 1',
  'export default a',
  '---',
  '```js',
  '~~~',
  '![a](http://b/c.png)',
  '[a](javascript:alert(1))',
  '<img src=x onerror=y>',
  '&#60;b&#62;',
  '$a$',
  '\u202eđảo',
  'a\u200bb',
  '\u2066x\u2069',
  ':::note',
  '<EditorNote>x</EditorNote>',
  '{{a}}',
  '<%= a %>',
  '# KẾ',
  '> trích',
  '\\{a\\}',
  '<a href="javascript:x">',
];
for (const trick of tricks)
  read[`the words ${JSON.stringify(trick)}`] = [
    utf8(`KẾ HOẠCH\n\nA năm 2025\n\nI. NỘI DUNG\n\n1. ${trick} chữ\n\n${trick} cuối`),
    /cuối/,
    /[\u200b\u202a-\u202e\u2066-\u2069]/u,
  ];

describe('is read, and nothing of it becomes code', () => {
  test.each(Object.entries(read))('%s', async (_, [file, must, mustNot]) => {
    const result = await importFile(file, 'a.docx'.replace('docx', file[0] === 0x50 ? 'docx' : 'txt'));
    if ('refused' in result) throw new Error(result.refused);
    const written = writePlan(result.documents, around);
    expect(parsePlanBody(written?.mdx ?? '', 'a.mdx').faults).toEqual([]);
    expect(written?.mdx).toMatch(must);
    expect(written?.mdx).not.toMatch(mustNot);
  });
});

test('whatever bytes come, there is an answer', async () => {
  const whole = docx(p({ text: 'I. Mục đích', number: [1, 0] }) + table([[p({ text: 'a' }), p({ text: 'b' })]]));
  const broken = fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length)).map(([at, value, end]) => {
    const copy = whole.slice(0, Math.max(end, 8));
    copy[at % copy.length] = value;
    return copy;
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(broken, fc.uint8Array({ maxLength: 300 })), async (file) => {
      const result = await importFile(file, 'a.docx');
      expect('refused' in result || Array.isArray(result.documents)).toBe(true);
    }),
    { numRuns: 400 },
  );
}, 60_000);
