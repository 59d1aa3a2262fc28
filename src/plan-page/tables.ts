/** The tables made from a plan's facts: who does what, targets, deadlines and days, money, service lines. */
import { objectives } from '../indicator/schema.ts';
import { targetsText, type IndicatorEntry } from '../indicator/queries.ts';
import type { AgencyEntry } from '../place/queries.ts';
import { deadlineText, type Plan } from '../plan/queries.ts';
import { levels, type Deadline, type PlanFacts, type Target } from '../plan/schema.ts';
import { urlOf } from '../site.ts';
import { formatMonthDay } from '../text/dates.ts';
import { formatMoneyRange, formatNumber } from '../text/numbers.ts';
import { targetText } from '../text/targets.ts';
import { attribute, markup, type Html } from './markup.ts';
import { clauseLink, scrollTable, smallClauseLink } from './parts.ts';
import type { Surroundings } from './surroundings.ts';

const fates = { active: '', dissolved: 'Không còn. ', renamed: 'Đã đổi tên. ', unknown: '' } as const;
const certain = { sourced: '', inferred: ' (suy ra)' } as const;
const fateOf = (agency: AgencyEntry) => `${fates[agency.status]}${agency.successor ?? ''}${certain[agency.certainty]}`;

/** Every body with its number of tasks, where they stand, and what became of the body. */
export function bodiesHtml({ bodies, counts }: Plan, findAgency: Surroundings['findAgency']): Html {
  const rows = bodies.map((body) => bodyRow(body, findAgency));
  const intro = `${counts.bodies} mục phân công, ${counts.tasks} nhiệm vụ. Cột bên phải nói cơ quan ấy nay ra sao; chỗ ghi “suy ra” là theo việc sắp xếp bộ máy năm 2025, chưa đối chiếu văn bản của từng nơi.`;
  return markup`<section id="phan-cong" class="stack"><h2>Ai làm gì</h2><p>${intro}</p><ul class="rows">${rows}</ul></section>`;
}

function bodyRow({ clause, names, requested, tasks }: Plan['bodies'][number], findAgency: Surroundings['findAgency']): Html {
  const agencies = names.map(findAgency).filter((agency) => agency !== null);
  const told = [...new Set(agencies.filter(({ successor }) => successor).map(fateOf))];
  return markup`
    <li>
      <p>${names.join('; ')}${requested && markup` <span class="small quiet">(đề nghị)</span>`}</p>
      <p>${clauseLink(clause, `${tasks.length} nhiệm vụ`)}</p>
      <div class="small">${told.length > 0 ? told.map((text) => markup`<p>${text}</p>`) : markup`<p class="quiet">Chưa đối chiếu.</p>`}</div>
    </li>`;
}

/** Targets, with the national target beside each one that follows it. Null where the plan sets none. */
export function targetsHtml(targets: readonly Target[], indicators: readonly IndicatorEntry[]): Html | null {
  if (targets.length === 0) return null;
  const columns = ['Chỉ tiêu', 'Mức', 'Hạn', 'Ai chịu trách nhiệm', 'Quốc gia 2025'];
  const national = (target: Target) => indicators.find(({ code }) => code === target.nationalIndicator);
  const rows = targets.map((target) => targetRow(target, national(target)));
  const intro = `${targets.length} chỉ tiêu của kế hoạch này. Cột cuối là chỉ tiêu quốc gia năm 2025 để so; hai bên có thể khác nhau.`;
  return markup`
    <section id="chi-tieu" class="stack"><h2>Chỉ tiêu</h2><p>${intro}</p>${scrollTable('Bảng chỉ tiêu', columns, rows)}</section>`;
}

function targetRow(target: Target, national: IndicatorEntry | undefined): Html {
  const { objective, indicator, values, responsible, start, deadline } = target;
  const until = deadline ? `đến năm ${deadline}` : 'không ghi năm';
  const printed = `Mục tiêu ${objective}${indicator ? `, chỉ tiêu ${indicator}` : ''} (${objectives[objective as keyof typeof objectives]})`;
  const data = [
    attribute('data-direction', target.direction),
    attribute('data-objective', objective),
    attribute('data-indicator', indicator),
    attribute('data-national', target.nationalIndicator),
  ];
  return markup`
    <tr${data}>
      <td>${objective && markup`<span class="small quiet">${printed}</span><br>`}${clauseLink(target.clause, target.text)}</td>
      <td>${values.length > 0 ? values.map(valueHtml) : 'không có con số'}</td>
      <td>${start ? `từ năm ${start}` : until}</td>
      <td class="small">${responsible.length > 0 ? responsible.map(responsibleHtml) : 'không ghi'}</td>
      <td class="small">${national ? markup`<a href="${national.url}">${targetsText(national, 2025)}</a>` : '—'}</td>
    </tr>`;
}

const responsibleHtml = ({ name, clause, note }: Target['responsible'][number]): Html =>
  markup`<p>${clauseLink(clause, name)}${note && ` (${note})`}</p>`;

function valueHtml({ comparator, value, unit, baseline, of }: Target['values'][number]): Html {
  const words = `${targetText(comparator, value, unit)}${baseline === null ? '' : ` (từ ${formatNumber(baseline)})`}`;
  const data = [attribute('data-value', value), attribute('data-unit', unit), attribute('data-comparator', comparator)];
  return markup`<p${data}>${words}${of && markup` <span class="small quiet">${of}</span>`}</p>`;
}

/** Deadlines, the Action Month and special days that a plan names. */
export function datesHtml({ id, facts: { deadlines, actionMonth, specialDays } }: Plan): Html {
  const columns = ['Hạn', 'Việc', 'Ai làm', 'Gửi tới'];
  const table = () => markup`
    ${scrollTable('Bảng thời hạn', columns, deadlines.map(deadlineRow))}
    <p class="no-print"><a href="/du-lieu/ke-hoach/${id}.ics">Tải lịch các hạn này (.ics)</a></p>`;
  return markup`
    <section id="thoi-han" class="stack">
      <h2>Thời hạn và ngày đáng nhớ</h2>
      ${deadlines.length > 0 ? table() : markup`<p>Văn bản không ghi hạn báo cáo bằng ngày cụ thể.</p>`}
      ${actionMonth && actionMonthHtml(actionMonth)}
      ${specialDays.length > 0 && markup`<ul>${specialDays.map(specialDayHtml)}</ul>`}
    </section>`;
}

const deadlineKinds = { report: 'Báo cáo', 'plan-due': 'Xây dựng kế hoạch' } as const;

function deadlineRow(d: Deadline): Html {
  const data = [attribute('data-kind', d.kind), attribute('data-recurring', d.recurring), attribute('data-comparator', d.comparator)];
  return markup`
    <tr${data}>
      <td><time datetime="${d.date ?? d.recurring}">${deadlineText(d)}</time></td>
      <td>${clauseLink(d.clause, d.what)} <span class="small quiet">(${deadlineKinds[d.kind]})</span></td>
      <td>${d.from ?? 'không ghi'}</td>
      <td>${d.to ?? 'không ghi'}${d.via && markup` <span class="small quiet">(qua ${d.via})</span>`}</td>
    </tr>`;
}

function actionMonthHtml({ from, to, year, theme, clauses }: NonNullable<PlanFacts['actionMonth']>): Html {
  const monthDay = (day: string) => markup`<time datetime="${day}">${formatMonthDay(day)}</time>`;
  const days = from && to ? markup`từ ${monthDay(from)} đến ${monthDay(to)}` : 'không ghi ngày';
  const inYear = year && markup`, năm <a href="${urlOf.month(year)}">${year}</a>`;
  const themeText = theme ? `Chủ đề: “${theme}”.` : 'Văn bản không ghi chủ đề.';
  return markup`<p>Tháng hành động: ${days}${inYear}. ${themeText}${clauses.map((c) => markup` ${smallClauseLink(c, 'Xem mục')}`)}</p>`;
}

function specialDayHtml({ date, year, name, clause }: PlanFacts['specialDays'][number]): Html {
  const words = year ? `${formatMonthDay(date)}/${year}` : formatMonthDay(date);
  return markup`<li><time datetime="${date}">${words}</time>: ${clauseLink(clause, name)}</li>`;
}

/** Sources and amounts of money, as far as the plan states them. */
export function moneyHtml({ sources, amounts, clauses }: PlanFacts['budget']): Html {
  const table = () => scrollTable('Bảng kinh phí', ['Ai', 'Bao nhiêu', 'Để làm gì'], amounts.map(amountRow), false);
  const list = () => markup`<p>Nguồn tiền mà văn bản nêu:</p><ul class="prose">${sources.map((text) => markup`<li>${text}</li>`)}</ul>`;
  return markup`
    <section id="kinh-phi" class="stack">
      <h2>Kinh phí</h2>
      ${amounts.length > 0 ? table() : markup`<p>Văn bản không ghi số tiền.</p>`}
      ${sources.length > 0 && list()}
      ${clauses.length > 0 && markup`<p class="small">${clauses.map((c) => markup`${clauseLink(c, `Xem mục #${c}`)} `)}</p>`}
    </section>`;
}

function amountRow(a: PlanFacts['budget']['amounts'][number]): Html {
  const data = [
    attribute('data-from', a.from),
    attribute('data-to', a.to),
    attribute('data-currency', a.currency),
    attribute('data-level', a.level),
  ];
  const open = a.to === null && markup` <span class="small quiet">(không ghi mức trên)</span>`;
  return markup`
    <tr${data}>
      <td>${a.who}${a.level && markup` <span class="small quiet">(${levels[a.level]})</span>`}</td>
      <td>${clauseLink(a.clause, formatMoneyRange(a.from, a.to))}${a.per && `/${a.per}`}${open}</td>
      <td>${a.purpose ?? 'không ghi'}</td>
    </tr>`;
}

/** Service lines that a plan names. Where we know the line today, we lead to it; a number the text lacks is never filled in. */
export function hotlinesHtml(mentions: PlanFacts['hotlines'], lines: Surroundings['lines']): Html | null {
  if (mentions.length === 0) return null;
  const items = mentions.map(({ name, number, clause }) => {
    const url = number ? lines.get(number)?.url : undefined;
    const words = number ?? 'văn bản không ghi số';
    return markup`<li>${name}: ${url ? markup`<a href="${url}">${words}</a>` : words} ${smallClauseLink(clause, 'Xem mục')}</li>`;
  });
  return markup`<section id="duong-day" class="stack"><h2>Đường dây văn bản nhắc tới</h2><ul class="prose">${items}</ul></section>`;
}
