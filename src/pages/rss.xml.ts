/** Plans, newest first. Titles and summaries only; a draft has no day and takes that of our edition. */
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { plans } from '../catalog.ts';
import { site } from '../site.ts';

export const GET = (context: APIContext) =>
  rss({
    title: `${site.name}: kế hoạch`,
    description: 'Kế hoạch mới được đăng.',
    site: context.site!,
    items: plans.slice(0, 50).map(({ url, facts }) => ({
      title: facts.shortTitle,
      link: url,
      description: facts.summary,
      pubDate: new Date(`${facts.source.checkedOn}T00:00:00Z`),
    })),
    customData: `<language>vi</language>`,
  });
