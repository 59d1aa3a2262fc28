/** Draws the reader's poster and makes files of it, all in the browser. */
import type { Poster, PosterWords } from '../poster/shapes.ts';
import { fontFaces, posterSvg } from '../poster/svg.ts';
import { templates, type Template } from '../poster/templates/index.ts';
import { altText } from '../poster/words.ts';
import { slugOf } from '../text/fold.ts';

export interface Choice {
  words: PosterWords;
  template: string;
}

const templateOf = ({ template }: Choice): Template => templates[template as keyof typeof templates] ?? templates.pano;

/** The poster as SVG for the page, which has the font. */
export function drawSvg(choice: Choice): string {
  const { draw, name } = templateOf(choice);
  return posterSvg(draw(choice.words), { title: altText(name, choice.words), id: 'mau' });
}

async function bytesOf(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

async function fullSvg(choice: Choice, poster: Poster): Promise<string> {
  const { name, pixels } = templateOf(choice);
  const [regular, bold] = await Promise.all(
    [400, 700].map(async (weight) => base64(await bytesOf(`/fonts/be-vietnam-pro-${weight}.woff2`))),
  );
  return posterSvg(poster, { title: altText(name, choice.words), id: 'p', pixels, fontCss: fontFaces(regular ?? '', bold ?? '') });
}

/** PNG through a canvas. The picture is a data: address, which the page's policy allows. */
async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
}

const makers: Record<string, (choice: Choice, poster: Poster) => Promise<Blob>> = {
  svg: async (choice, poster) => new Blob([await fullSvg(choice, poster)], { type: 'image/svg+xml' }),
  png: async (choice, poster) => pngOf(await fullSvg(choice, poster)),
  pdf: async (choice, poster) => {
    const { posterPdf } = await import('./poster-pdf.ts');
    const fonts = await Promise.all([400, 700].map((weight) => bytesOf(`/fonts/be-vietnam-pro-${weight}.ttf`)));
    return new Blob([await posterPdf(poster, altText(templateOf(choice).name, choice.words), fonts)], { type: 'application/pdf' });
  },
};

/** Makes the file, hands it to the browser as a download, and returns its name. Throws when it cannot be made. */
export async function saveAs(kind: string, choice: Choice): Promise<string> {
  const make = makers[kind];
  if (!make) throw new Error(`unknown kind of file: ${kind}`);
  const blob = await make(choice, templateOf(choice).draw(choice.words));
  const name = `${slugOf(`${choice.template} ${choice.words.commune ?? ''} ${choice.words.message}`).slice(0, 80)}.${kind}`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
