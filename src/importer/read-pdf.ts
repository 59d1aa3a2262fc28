/**
 * A text PDF → paragraphs. pdf.js gives pieces of text with their places; lines, columns and paragraphs are put together here:
 * the header's and the signature's two columns are read one after the other, full lines that go on are joined.
 */
import { getDocumentProxy } from 'unpdf';
import { paragraph, type Paragraph, type Refusal, type SourceText } from './document.ts';
import { brokenText, withGuessedFonts } from './read.ts';
import { linesOfPage, type PdfLine, type PdfPiece } from './pdf-lines.ts';
import { markerOf } from './marker.ts';
import { capacityLine, recipientsLine } from './split.ts';

const mostPages = 400;

export async function readPdf(bytes: Uint8Array): Promise<SourceText | Refusal> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, useSystemFonts: false, verbosity: 0 });
    if (pdf.numPages > mostPages) return { refused: `Tệp PDF có ${pdf.numPages} trang, quá dài cho một kế hoạch. Hãy tách tệp.` };
    const lines: PdfLine[] = [];
    for (let n = 1; n <= pdf.numPages; n++) lines.push(...(await pageLines(pdf, n)));
    await pdf.cleanup();
    const source = withGuessedFonts(sourceOf(lines));
    return 'refused' in source ? source : (brokenText(source) ?? source);
  } catch (error) {
    return { refused: refusalFor(error) };
  }
}

async function pageLines(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, n: number): Promise<PdfLine[]> {
  const page = await pdf.getPage(n);
  const content = await page.getTextContent();
  // The fonts' own names, which alone tell bold from plain, are known once the page has been gone through.
  await page.getOperatorList();
  const isBold = (font: string) =>
    /bold|black|heavy/i.test(String((page.commonObjs.has(font) ? (page.commonObjs.get(font) as { name?: string }) : null)?.name ?? ''));
  const pieces = content.items.flatMap((item): PdfPiece[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) || item.height || 12, bold: isBold(item.fontName) }];
  });
  page.cleanup();
  return linesOfPage(pieces, n, page.view[2] ?? 600);
}

function refusalFor(error: unknown): string {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/password|encrypt/i.test(text)) return 'Tệp PDF đặt mật khẩu nên không đọc được. Hãy gửi tệp Word gốc.';
  return 'Tệp PDF bị hỏng, không đọc được. Hãy gửi tệp Word gốc.';
}

/**
 * A line that fills its column and does not close is gone on with; a number, a dash or a wider gap starts anew. Over a page's
 * end the page number stands between the two halves: it stays a paragraph of its own, and the joint is told.
 */
function sourceOf(lines: readonly PdfLine[]): SourceText {
  const source: SourceText = { paragraphs: [], changes: [] };
  let [before, open]: [PdfLine | null, Paragraph | null] = [null, null];
  lines.forEach((line, i) => {
    if (open && before && (goesOn(before, line) || goesOnOverPage(before, line))) {
      const wasBold = open.bold >= open.text.length;
      if (before.page !== line.page)
        source.changes.push({ kind: 'joined', line: i + 1, detail: `${open.text.slice(-30)} | ${line.text.slice(0, 30)}` });
      open.text += `${/\S[-/]$/.test(open.text) ? '' : ' '}${line.text}`;
      if (wasBold && line.bold > 0) open.bold = open.text.length - line.text.length + line.bold;
    } else {
      const own = paragraph(line.text, i + 1, line.bold, !before || isApart(before, line));
      source.paragraphs.push(own);
      if (isPageNumber(line)) return;
      open = own;
    }
    before = line;
  });
  return source;
}

const isPageNumber = (line: PdfLine) => /^[-–\s]*\d{1,3}[-–\s]*$/.test(line.text) && (line.centred || line.room < line.size * 2);

/** The last line of a page was full, and the first of the next stands at the edge and begins no paragraph. */
function goesOnOverPage(before: PdfLine, line: PdfLine): boolean {
  if (line.page !== before.page + 1 || line.isIndented || before.column !== 'whole' || line.column !== 'whole' || before.centred)
    return false;
  if (markerOf(line.text) || wouldFit(before, line) || /[.:!?…]$/.test(before.text) || recipientsLine.test(line.text)) return false;
  return /^\p{Ll}/u.test(line.text) || !/[;,]$/.test(before.text);
}

/** Lines of a column or of a title stand one below the other without being paragraphs of their own; all others do. */
function isApart(before: PdfLine, line: PdfLine): boolean {
  if (line.page !== before.page || before.y - line.y > line.size * 1.9) return true;
  return line.column === 'whole' && !(line.centred && before.centred);
}

/** Whether the first word of a line had room on the line before: then it was put below on purpose. */
function wouldFit(before: PdfLine, line: PdfLine): boolean {
  const [word = ''] = line.text.split(' ');
  const width = ((line.right - line.x) * (word.length + 1)) / Math.max(line.text.length, 1);
  return before.room > width + line.size * (/[.;:]$/.test(before.text) ? 0.2 : 0.8);
}

function goesOn(before: PdfLine, line: PdfLine): boolean {
  if (before.column !== line.column || before.page !== line.page || markerOf(line.text)) return false;
  if (recipientsLine.test(line.text) || capacityLine.test(line.text) || capacityLine.test(before.text) || /\.\/\.$/.test(before.text))
    return false;
  if (before.bold >= before.text.length !== line.bold >= line.text.length && before.bold >= before.text.length) return false;
  if (before.column !== 'whole' || before.centred || line.centred) return false;
  // Two first lines, one below the other: the first was a paragraph of one full line.
  if (before.isIndented && line.x > before.x - 2 && /[.;:]$/.test(before.text) && /^[\p{Lu}\d]/u.test(line.text)) return false;
  const gap = before.y - line.y;
  return !wouldFit(before, line) && gap > 0 && gap < line.size * 2.1 && line.x <= before.x + line.size * 0.5;
}
