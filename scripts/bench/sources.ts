/** Records in memory as the index wants them: the site's own, and plans one by one. */
import { createHash } from 'node:crypto';
import type { SearchRecord } from '../../src/search/record.ts';
import type { RecordSource } from '../search-shelf.ts';

const isOfPlan = ({ group }: SearchRecord) => group === 'plan' || group === 'clause';

/** Pagefind has no index without a page. */
const home: SearchRecord = { url: '/', group: 'page', title: 'Trang chủ', trail: '', context: '', aliases: '', text: '', filters: {} };

/** Splits records by what they are; plans are those that share an address before #. */
export function splitRecords(records: readonly SearchRecord[]): { site: SearchRecord[]; plans: RecordSource } {
  const byPlan = Map.groupBy(records.filter(isOfPlan), ({ url }) => url.replace(/#.*$/, ''));
  return {
    site: [home, ...records.filter((record) => !isOfPlan(record))],
    plans: {
      base: '',
      list: [...byPlan].map(([id, own]) => ({
        id,
        province: own[0]?.filters['nơi']?.[0] ?? '',
        year: Number(own[0]?.filters['năm']?.[0] ?? 0),
        digest: createHash('sha256').update(JSON.stringify(own)).digest('hex'),
      })),
      read: async (id) => byPlan.get(id) ?? [],
    },
  };
}
