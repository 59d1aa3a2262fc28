/** The help-line blocks as plain text at a fixed address. */
import { hotlines, today } from '../../catalog.ts';
import { closingsOf } from '../../support/closings.ts';
import { helpBlockUntil } from '../../support/help-block.ts';
import { formatDate } from '../../text/dates.ts';

export const GET = () => {
  const blocks = Object.values(closingsOf(hotlines));
  const until = helpBlockUntil(hotlines);
  const dates = `Số điện thoại tính đến ngày ${formatDate(today)}${until ? `, dùng đến hết ngày ${formatDate(until)}` : ''}.`;
  return new Response(`${[...blocks, dates].join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
