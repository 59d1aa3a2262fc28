/** A card as PDF: an A4 sheet full of it with lines to cut along. Text stays text, the font is inside, the bytes depend on nothing but the input. */
import PDFDocument from 'pdfkit';
import { fontFile } from './card-font.ts';
import type { Card, Shape } from './card-model.ts';

const point = 72 / 25.4;
const sheet = { width: 210, height: 297 };

/** `today` (ISO) stands in the file as its date. */
export async function cardPdf(card: Card, today: string): Promise<Uint8Array<ArrayBuffer>> {
  const info = { Title: 'Số điện thoại', CreationDate: new Date(`${today}T00:00:00Z`), ModDate: new Date(`${today}T00:00:00Z`) };
  const pdf = new PDFDocument({ size: 'A4', margin: 0, info, lang: 'vi-VN', displayTitle: true });
  for (const weight of [400, 700] as const) pdf.registerFont(String(weight), fontFile(weight));
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) =>
    pdf
      .on('data', (chunk: Uint8Array) => chunks.push(chunk))
      .on('end', resolve)
      .on('error', reject),
  );
  pdf.scale(point);
  const [across, down] = card.perSheet;
  const [left, top] = [(sheet.width - across * card.width) / 2, (sheet.height - down * card.height) / 2];
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      pdf.save().translate(left + column * card.width, top + row * card.height);
      if (across * down > 1) pdf.lineWidth(0.1).rect(0, 0, card.width, card.height).dash(1, { space: 1 }).stroke('#999').undash();
      for (const shape of card.shapes) draw(pdf, shape);
      pdf.restore();
    }
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

function draw(pdf: PDFKit.PDFDocument, shape: Shape): void {
  pdf.fillColor('#000');
  if (shape.kind === 'line')
    pdf.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2).lineWidth(0.2).dash(1.5, { space: 1.5 }).stroke('#666').undash();
  else if (shape.kind === 'squares') {
    for (const [column, row] of shape.cells) pdf.rect(shape.x + column * shape.side, shape.y + row * shape.side, shape.side, shape.side);
    pdf.fill();
  } else {
    pdf.save().translate(shape.x, shape.y);
    if (shape.isUpright) pdf.rotate(-90);
    pdf.font(String(shape.weight)).fontSize(shape.size).text(shape.text, 0, 0, { lineBreak: false, baseline: 'alphabetic' });
    pdf.restore();
  }
}
