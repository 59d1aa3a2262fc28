/** The pictures are made from the site's collections. */
export { collections } from '../content.config.ts';
