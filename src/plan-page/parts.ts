/** Small pieces that several parts of a plan's page share. */
import { formatDate } from '../text/dates.ts';
import { markup, type Html } from './markup.ts';

/** A link to a clause on this page; its words are the clause's address unless others are given. */
export const clauseLink = (clause: string, text = `#${clause}`): Html => markup`<a href="#${clause}" data-clause="${clause}">${text}</a>`;

/** The same in small print. */
export const smallClauseLink = (clause: string, text: string): Html =>
  markup`<a class="small" href="#${clause}" data-clause="${clause}">${text}</a>`;

/** An ISO day as people write it. */
export const dayText = (day: string): Html => markup`<time datetime="${day}">${formatDate(day)}</time>`;

/** A table in a frame of its own, which scrolls sideways and can be reached by key. */
export const scrollTable = (label: string, columns: readonly string[], rows: readonly Html[], isWide = true): Html => markup`
  <div class="table-scroll" tabindex="0" role="region" aria-label="${label}">
    <table${isWide && markup` class="wide-table"`}>
      <thead><tr>${columns.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows}</tbody>
    </table>
  </div>`;
