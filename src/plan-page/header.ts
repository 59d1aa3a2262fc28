/** The head of a plan's page: title, summary, official facts, which editions there are, and what came with the plan. */
import type { ProvinceEntry } from '../place/queries.ts';
import { tabIds } from '../plan/editions.ts';
import { notStated, numberText, periodText, undatedText, type Plan } from '../plan/queries.ts';
import { documentTypes, levels, type PlanFacts } from '../plan/schema.ts';
import { urlOf } from '../site.ts';
import { attribute, markup, type Html } from './markup.ts';
import { dayText } from './parts.ts';

const editions = {
  plain: {
    name: 'bản diễn giải',
    note: 'Đây là bản diễn giải bằng lời thường của trang này, theo từng mục và đủ các mục của văn bản; số liệu, tên và ngày giữ nguyên. Khi cần trích dẫn chính thức, hãy dùng văn bản gốc của cơ quan ban hành.',
  },
  official: { name: 'bản của cơ quan', note: 'Đây là toàn văn do cơ quan ban hành tự đưa lên.' },
} as const;

/** Which edition this is, in a sentence or two. */
export const editionNote = (edition: PlanFacts['edition']): Html =>
  markup`<p class="note small" data-edition="${edition}">${editions[edition].note}</p>`;

/** `hasTabs`: two editions stand below, and each says of itself which it is. */
export function headerHtml({ id, facts }: Plan, province: ProvinceEntry, hasTabs: boolean): Html {
  return markup`
    <header class="two">
      <div class="stack">
        <p class="eyebrow"><a href="/ke-hoach/">Kế hoạch</a> · ${hasTabs ? 'hai bản' : editions[facts.edition].name}</p>
        <h1 data-pagefind-meta="title">${facts.shortTitle}</h1>
        <p class="lead">${facts.summary}</p>
        <p>Tên chính thức: “${facts.title}”.</p>
        ${!hasTabs && editionNote(facts.edition)}
      </div>
      <div class="card stack">
        ${factsHtml(facts, province)}
        <p class="small no-print"><a href="/du-lieu/ke-hoach/${id}.json">Dữ liệu (JSON)</a></p>
      </div>
    </header>`;
}

/** The two editions as tabs: links that work without a script, since the style shows the one into which the address points. */
export const tabsHtml = (): Html => markup`
  <nav class="tabs flex flex-wrap gap-2 no-print" aria-label="Hai bản của văn bản này">
    <a class="button ghost" href="#${tabIds.plain}">Bản diễn giải</a>
    <a class="button ghost" href="#${tabIds.official}">Bản của cơ quan</a>
  </nav>`;

/** What it is, who issued it, when, where that is today. What it does not state is said so. */
function factsHtml(facts: PlanFacts, province: ProvinceEntry): Html {
  const formerUnit = facts.place.formerUnit ? province.formerUnits[facts.place.formerUnit] : undefined;
  const isDraft = facts.status === 'draft';
  const place = facts.issuedIn ?? `Nơi: ${notStated}`;
  return markup`
    <dl class="facts" data-status="${facts.status}" data-level="${facts.level}" data-type="${facts.documentType}">
      <dt>Loại văn bản</dt>
      <dd>${documentTypes[facts.documentType]}${isDraft && markup` <span class="badge">Dự thảo, chưa ban hành</span>`}</dd>
      <dt>Số, ký hiệu</dt><dd data-pagefind-meta="số">${numberText(facts)}</dd>
      <dt>Cơ quan</dt><dd>${facts.issuer} (${levels[facts.level]})</dd>
      <dt>Nơi, ngày</dt><dd>${place}, ${facts.issuedOn ? dayText(facts.issuedOn) : undatedText(facts)}</dd>
      <dt>Giai đoạn</dt><dd>${periodText(facts.period)}</dd>
      <dt>Địa bàn khi đó</dt><dd>${facts.place.then}</dd>
      <dt>Địa bàn nay</dt><dd><a href="${urlOf.province(province.id)}">${province.name}</a>${formerUnit && `. ${formerUnit.now}`}</dd>
    </dl>`;
}

/** The document that came with a plan and led to it (Tờ trình). */
export function submissionHtml(s: NonNullable<PlanFacts['submission']>): Html {
  const office = s.parentBody ? `${s.issuer} (thuộc ${s.parentBody})` : s.issuer;
  const attached = s.attachments.map((name) => markup`<p>${name}</p>`);
  const ways = [
    markup`<a href="#to-trinh">Đọc nội dung tờ trình</a>`,
    markup`<a href="#to-trinh-nguoi-ky">Người ký, nơi nhận</a>`,
    markup`<a href="#to-trinh-van-ban">Văn bản được dẫn</a>`,
  ];
  return markup`
    <section class="card stack">
      <h2>${documentTypes[s.documentType]} kèm dự thảo này</h2>
      <p>“${s.title}”</p>
      <dl class="facts"${attribute('data-type', s.documentType)}>
        <dt>Số, ký hiệu</dt><dd>${s.documentNumber ?? notStated}</dd>
        <dt>Cơ quan trình</dt><dd>${office}</dd>
        <dt>Nơi, ngày</dt><dd>${s.issuedIn ?? notStated}, ${s.issuedOn ? dayText(s.issuedOn) : notStated}</dd>
        <dt>Kính gửi</dt><dd>${s.addressee ?? notStated}</dd>
        ${attached.length > 0 && markup`<dt>Kèm theo</dt><dd>${attached}</dd>`}
      </dl>
      <p>${ways.map((way, i) => [i > 0 && ' · ', way])}</p>
    </section>`;
}
