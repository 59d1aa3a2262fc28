/** A message as plain text at a fixed address. */
import type { APIContext } from 'astro';
import { hotlines, messages, today } from '../../../catalog.ts';
import type { MessageEntry } from '../../../campaign/messages.ts';
import { messageText } from '../../../open-data/message-text.ts';
import { site as constants } from '../../../site.ts';
import { closingsOf } from '../../../support/closings.ts';

export const getStaticPaths = () => messages.map((message) => ({ params: { id: message.id }, props: { message } }));
export const GET = ({ props, site }: APIContext<{ message: MessageEntry }>) =>
  new Response(messageText(props.message, closingsOf(hotlines), constants.name, new URL(props.message.url, site).href, today), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
