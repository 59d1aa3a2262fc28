/** The posters that the site itself makes: every template of a message, and the card. */
import type { Poster, PosterWords } from './shapes.ts';
import { templates, walletTemplate, type Template, type TemplateId } from './templates/index.ts';
import { altText } from './words.ts';

export interface ReadyPoster {
  /** Name of its files without ending: "lang-nghe-truoc-da-pano". */
  file: string;
  template: TemplateId | 'the-vi';
  name: string;
  use: string;
  /** Width of the PNG. */
  pixels: number;
  alt: string;
  poster: Poster;
}

const make = (file: string, id: ReadyPoster['template'], { name, use, pixels, draw }: Template, words: PosterWords): ReadyPoster => ({
  file,
  template: id,
  name,
  use,
  pixels,
  alt: altText(name, words),
  poster: draw(words),
});

/** A message in every template. */
export function posterSet(id: string, words: PosterWords): ReadyPoster[] {
  return (Object.entries(templates) as [TemplateId, Template][]).map(([key, template]) => make(`${id}-${key}`, key, template, words));
}

/** The discreet card; of the words only the lines and the credit count. */
export function walletCard(words: PosterWords): ReadyPoster {
  return make('the-vi', 'the-vi', walletTemplate, { ...words, message: '', commune: null, eyebrow: null });
}
