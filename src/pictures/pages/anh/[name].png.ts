/** Share pictures: one for each part of the site, one for each year's month, and a neutral one for help pages. */
import { months } from '../../../catalog.ts';
import { sharePicture } from '../../../open-data/share-picture.ts';
import { site } from '../../../site.ts';

interface Words {
  eyebrow: string;
  title: string;
}
const fixed: Record<string, Words> = {
  chung: { eyebrow: 'Có nguồn, có ngày', title: site.name },
  'thong-tin': { eyebrow: '', title: '' },
  'ke-hoach': { eyebrow: site.name, title: 'Kế hoạch của các địa phương, từng mục một' },
  'chi-so': { eyebrow: site.name, title: '20 chỉ tiêu quốc gia và số liệu có nguồn' },
  'bao-chi': { eyebrow: site.name, title: 'Phòng báo chí' },
};

export const getStaticPaths = () => [
  ...Object.entries(fixed).map(([name, words]) => ({ params: { name }, props: { words } })),
  ...months.map((m) => ({
    params: { name: `thang-hanh-dong-${m.year}` },
    props: { words: { eyebrow: `Tháng hành động năm ${m.year}, 15/11 – 15/12`, title: m.theme ? `“${m.theme}”` : 'Chủ đề chưa xác nhận' } },
  })),
];
export const GET = async ({ props: { words } }: { props: { words: Words } }) =>
  new Response(await sharePicture(words.eyebrow, words.title), { headers: { 'content-type': 'image/png' } });
