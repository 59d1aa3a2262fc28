/** A help page made fit for a USB stick: no script, links between the files of the folder, one stylesheet, the day it ends on top. */

/** "/can-giup-do/tre-em/" → "can-giup-do_tre-em.html". */
export function fileNameOf(url: string): string {
  return `${url.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'trang-chu'}.html`;
}

/** The styles of a page, as its inline sheets hold them. */
export function stylesOf(html: string): string {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '').join('\n');
}

export interface Carried {
  /** Addresses of the pages in the folder with their file names. */
  files: ReadonlyMap<string, string>;
  styleFile: string;
  /** HTML put before the first words of the page. */
  notice: string;
}

/** The page as a file of the folder. A link to a page that is not in it keeps its words and loses its address. */
export function carryPage(html: string, { files, styleFile, notice }: Carried): string {
  return html
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')
    .replace(/<meta (?:http-equiv|property|name="(?:twitter|robots|description))[^>]*>|<link rel="(?:canonical|alternate)"[^>]*>/g, '')
    .replace('</head>', `<link rel="stylesheet" href="${styleFile}"></head>`)
    .replace(/<a\b([^>]*)\shref="(\/[^"#]*)(#[^"]*)?"([^>]*)>([\s\S]*?)<\/a>/g, (_, before, url, hash = '', after, words) => {
      const file = files.get(url);
      return file ? `<a${before} href="${file}${hash}"${after}>${words}</a>` : `<span>${words}</span>`;
    })
    .replace(/<main[^>]*>/, (tag) => `${tag}${notice}`);
}
