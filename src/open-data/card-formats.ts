/** In which formats a card is published. */
import { cardPdf } from './card-pdf.ts';
import { cardSvg } from './card-svg.ts';

export const cardFormats = [
  { ending: 'pdf', mediaType: 'application/pdf', write: cardPdf },
  { ending: 'svg', mediaType: 'image/svg+xml', write: cardSvg },
] as const;
