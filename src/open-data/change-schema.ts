/** One thing that changed on the site, in words: content/changes.yaml. The key is its id in the feeds and stays. */
import { z } from 'astro/zod';

export const changeSchema = z.strictObject({
  date: z.iso.date(),
  what: z.string().trim().min(10),
  /** Page of this site that changed: "/ke-hoach/". */
  url: z.string().regex(/^\/[a-z0-9/-]*$/, 'là địa chỉ trong trang này, ví dụ /ke-hoach/'),
});

export type Change = z.infer<typeof changeSchema> & { id: string };
