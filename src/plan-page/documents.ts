/** Documents that a plan cites, each with its present status as far as a source tells it; who signed; where our edition comes from. */
import { statusText } from '../law/queries.ts';
import type { Law } from '../law/schema.ts';
import { capacityText, notStated } from '../plan/queries.ts';
import type { Citation, PlanFacts } from '../plan/schema.ts';
import { attribute, markup, type Html } from './markup.ts';
import { clauseLink, dayText, scrollTable } from './parts.ts';
import type { Surroundings } from './surroundings.ts';

type NamedLaw = PlanFacts['namedLaws'][number];

/** Numbered documents first, then laws that the plan names without their number. */
export function citationsHtml(
  id: string,
  heading: string,
  citations: readonly Citation[],
  named: readonly NamedLaw[],
  laws: Surroundings['laws'],
): Html {
  const rows = [
    ...citations.map((citation) => citationRow(citation, laws.get(citation.law ?? ''))),
    ...named.map((law) => namedLawRow(law, laws.get(law.law ?? ''))),
  ];
  const table = scrollTable(heading, ['Văn bản', 'Cơ quan, ngày', 'Về việc', 'Nay'], rows);
  return markup`<section id="${id}" class="stack"><h2>${heading}</h2>${table}</section>`;
}

const roles = { basis: 'căn cứ', reference: 'nhắc tới' } as const;

function citationRow(c: Citation, law: Law | undefined): Html {
  return markup`
    <tr data-role="${c.role}"${attribute('data-law', c.law)}>
      <td>${c.type ?? 'Văn bản'} <span class="whitespace-nowrap">${c.number}</span> ${mentions(roles[c.role], c.clauses)}</td>
      <td>${c.issuer ?? 'không ghi cơ quan'}, ${c.date ? dayText(c.date) : 'không ghi ngày'}</td>
      <td>${c.subject ?? 'không ghi'}</td>
      ${statusCell(law)}
    </tr>`;
}

function namedLawRow(named: NamedLaw, law: Law | undefined): Html {
  const name = named.year ? `${named.name} năm ${named.year}` : named.name;
  return markup`
    <tr${attribute('data-law', named.law)}>
      <td>${name} ${mentions('nhắc tới', named.clauses)}</td>
      <td>không ghi số</td>
      <td>—</td>
      ${statusCell(law)}
    </tr>`;
}

const statusCell = (law: Law | undefined): Html =>
  markup`<td class="small">${statusText(law)}${law?.statusNote && markup`<p>${law.statusNote}</p>`}</td>`;

/** Where a plan names a document, and as what: "(căn cứ: #mo-dau, #ii-1)". */
const mentions = (role: string, clauses: readonly string[]): Html =>
  markup`<span class="small quiet">(${role}: ${clauses.map((clause, i) => [i > 0 && ', ', clauseLink(clause)])})</span>`;

/** Who signed in what capacity, who receives it, and where our edition comes from. */
export function tailHtml(
  id: string,
  heading: string,
  { signature, recipients }: Pick<PlanFacts, 'signature' | 'recipients'>,
  source?: PlanFacts['source'],
): Html {
  return markup`
    <section id="${id}" class="stack">
      <h2>${heading}</h2>
      <dl class="facts">
        <dt>Người ký</dt><dd>${signature.name ?? notStated}</dd>
        <dt>Chức vụ</dt><dd>${signature.position}</dd>
        <dt>Quyền ký</dt><dd>${capacityText(signature)}</dd>
      </dl>
      <p>Nơi nhận ghi trong văn bản:</p>
      <ul class="prose">${recipients.map((name) => markup`<li>${name}</li>`)}</ul>
      ${source && sourceHtml(source)}
    </section>`;
}

function sourceHtml({ description, url, checkedOn }: PlanFacts['source']): Html {
  const mention = url ? markup`<a href="${url}" rel="noreferrer">${description}</a>` : description;
  return markup`<p class="sources">Nguồn của bản này: ${mention}. So với văn bản lần cuối ngày ${dayText(checkedOn)}.</p>`;
}
