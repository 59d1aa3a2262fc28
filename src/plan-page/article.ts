/** What stands inside the frame of a plan's page. One pure function: a plan, the agency's text beside it, and the surroundings → HTML. */
import { clausesHtml } from '../mdx/plan-html.ts';
import { officialStart, readdress, tabIds } from '../plan/editions.ts';
import type { Plan } from '../plan/queries.ts';
import { contentsHtml, listHtml } from './contents.ts';
import { citationsHtml, tailHtml } from './documents.ts';
import { editionNote, headerHtml, submissionHtml, tabsHtml } from './header.ts';
import { attribute, markup, raw, type Html } from './markup.ts';
import type { Surroundings } from './surroundings.ts';
import { bodiesHtml, datesHtml, hotlinesHtml, moneyHtml, targetsHtml } from './tables.ts';

/** Throws for a plan whose province is not in the surroundings: the check lets none through. */
export function articleHtml(plan: Plan, around: Surroundings, official: Plan | null = null): string {
  const { id, url, facts } = plan;
  const province = around.provinces.get(facts.place.province);
  if (!province) throw new Error(`${id}: no province ${facts.place.province}`);
  const data = [
    attribute('data-id', id),
    attribute('data-url', url),
    attribute('data-province', province.id),
    attribute('data-unit', facts.place.formerUnit),
  ];
  return markup`
    <article class="wrap section stack sections"${data}>
      ${headerHtml(plan, province, official !== null)}
      ${facts.submission && submissionHtml(facts.submission)}
      ${official ? tabbedHtml(plan, official, around) : plainHtml(plan, around)}
    </article>`.html;
}

const plainHtml = (plan: Plan, around: Surroundings): Html => splitHtml(contentsHtml(plan), plan.clauses, tablesHtml(plan, around));

/** Contents beside the text, and below it what is made from its facts. */
const splitHtml = (contents: Html, clauses: Plan['clauses'], below: Html): Html => markup`
  <div class="split">
    <aside>${contents}</aside>
    <div class="stack sections"><div class="plan-body">${raw(clausesHtml(clauses))}</div>${below}</div>
  </div>`;

/** Our edition and the agency's whole text; each part of the latter has an address of its own, and its signature stands below it. */
function tabbedHtml(plan: Plan, { facts, clauses }: Plan, around: Surroundings): Html {
  const own = readdress(clauses, officialStart);
  const tail = { id: `${officialStart}noi-nhan`, label: 'Người ký và nơi nhận' };
  const contents = listHtml('Mục lục bản của cơ quan', 'Trong bản này', own, [tail]);
  const tab = (id: string, name: string, edition: Plan['facts']['edition'], inside: Html) =>
    markup`<section id="${id}" class="stack sections" aria-label="${name}"><div class="measure">${editionNote(edition)}</div>${inside}</section>`;
  return markup`
    ${tabsHtml()}
    ${tab(tabIds.plain, 'Bản diễn giải', 'plain', plainHtml(plan, around))}
    ${tab(tabIds.official, 'Bản của cơ quan', 'official', splitHtml(contents, own, tailHtml(tail.id, tail.label, facts, facts.source)))}`;
}

/** Everything that is made from a plan's facts, after its clauses: who, targets, dates, money, documents, signature. */
function tablesHtml(plan: Plan, { indicators, laws, lines, findAgency }: Surroundings): Html {
  const { facts } = plan;
  const { submission } = facts;
  return markup`
    ${bodiesHtml(plan, findAgency)}
    ${targetsHtml(facts.targets, indicators)}
    ${datesHtml(plan)}
    ${moneyHtml(facts.budget)}
    ${hotlinesHtml(facts.hotlines, lines)}
    ${citationsHtml('van-ban-dan', 'Văn bản được dẫn', facts.citations, facts.namedLaws, laws)}
    ${submission && citationsHtml('to-trinh-van-ban', 'Văn bản được dẫn trong tờ trình', submission.citations, [], laws)}
    ${tailHtml('noi-nhan', 'Người ký và nơi nhận', facts, facts.source)}
    ${submission && tailHtml('to-trinh-nguoi-ky', 'Người ký và nơi nhận tờ trình', submission)}`;
}
