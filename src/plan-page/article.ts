/** What stands inside the frame of a plan's page. One pure function: a plan and its surroundings → HTML. */
import { clausesHtml } from '../mdx/plan-html.ts';
import type { Plan } from '../plan/queries.ts';
import { contentsHtml } from './contents.ts';
import { citationsHtml, tailHtml } from './documents.ts';
import { headerHtml, submissionHtml } from './header.ts';
import { attribute, markup, raw, type Html } from './markup.ts';
import type { Surroundings } from './surroundings.ts';
import { bodiesHtml, datesHtml, hotlinesHtml, moneyHtml, targetsHtml } from './tables.ts';

/** Throws for a plan whose province is not in the surroundings: the check lets none through. */
export function articleHtml(plan: Plan, around: Surroundings): string {
  const { id, url, facts, clauses } = plan;
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
      ${headerHtml(plan, province)}
      ${facts.submission && submissionHtml(facts.submission)}
      <div class="split">
        <aside>${contentsHtml(plan)}</aside>
        <div class="stack sections"><div class="plan-body">${raw(clausesHtml(clauses))}</div>${tablesHtml(plan, around)}</div>
      </div>
    </article>`.html;
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
