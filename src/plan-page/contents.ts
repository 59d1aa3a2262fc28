/** Contents of a plan: its numbered clauses, two levels deep, then what follows them. */
import type { Clause } from '../plan/clause.ts';
import { planExtras } from '../plan/page.ts';
import type { Plan } from '../plan/queries.ts';
import { markup, type Html } from './markup.ts';

export const contentsHtml = (plan: Plan): Html => listHtml('Mục lục của kế hoạch', 'Trong trang này', plan.clauses, planExtras(plan));

/** `extras`: what follows the clauses. */
export const listHtml = (name: string, heading: string, clauses: readonly Clause[], extras: ReturnType<typeof planExtras>): Html => markup`
  <nav class="toc small" aria-label="${name}">
    <h2 class="eyebrow">${heading}</h2>
    <ol>
      ${clauses.map((clause) => markup`<li>${linkTo(clause)}${below(clause)}</li>`)}
      ${extras.map(({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`)}
    </ol>
  </nav>`;

const linkTo = ({ id, marker, title }: Clause): Html => markup`<a href="#${id}">${[marker, title].filter(Boolean).join(' ')}</a>`;

function below({ children }: Clause): Html | null {
  const titled = children.filter(({ title }) => title);
  return titled.length > 0 ? markup`<ol>${titled.map((child) => markup`<li>${linkTo(child)}</li>`)}</ol>` : null;
}
