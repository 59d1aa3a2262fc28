/** Service lines that may be shown today. What is not published is not in here either. */
import { hotlines } from '../../catalog.ts';

export const GET = () =>
  Response.json(hotlines.map(({ published: _published, unpublishedReason: _reason, order: _order, ...line }) => line));
