/** The help-line blocks as plain text at a fixed address. */
import { hotlines, today } from '../../catalog.ts';
import { closingsOf } from '../../support/closings.ts';
import { formatDate } from '../../text/dates.ts';

export const GET = () => {
  const blocks = Object.values(closingsOf(hotlines));
  return new Response(`${[...blocks, `Số điện thoại tính đến ngày ${formatDate(today)}.`].join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
