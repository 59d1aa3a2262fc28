/**
 * The examples on /du-lieu/. Each is the body of an async function in plain JavaScript, shown as it stands and run as it
 * stands by tests/site/open-data.test.ts. `{site}` is the address of the site.
 */
export const examples = [
  {
    id: 'viec-theo-noi',
    title: 'Mỗi nơi có bao nhiêu việc trong kế hoạch',
    code: `const answer = await fetch('{site}/du-lieu/ke-hoach.json');
const { records } = await answer.json();
return records.map((plan) => [plan.place.then, plan.counts.tasks]);`,
  },
  {
    id: 'so-moi-nhat',
    title: 'Số mới nhất của một chỉ số, không nối qua chỗ đứt mạch',
    code: `const answer = await fetch('{site}/du-lieu/chi-so/dai-bieu-quoc-hoi-nu.json');
const { series, licence, citation } = await answer.json();
const points = series[0].segments.at(-1).points.filter((point) => Number.isFinite(point.value));
const newest = points.at(-1);
return { label: newest.label, value: newest.value, unit: series[0].unit, licence: licence.name, citation };`,
  },
  {
    id: 'moi-tep-csv',
    title: 'Địa chỉ của mọi tệp CSV, lấy từ danh mục và các phần của nó',
    code: `const read = async (address) => (await fetch(address)).json();
const whole = await read('{site}/du-lieu/catalog.jsonld');
const parts = await Promise.all(whole['dcat:catalog'].map((part) => read(part['@id'])));
return [whole, ...parts]
  .flatMap((catalogue) => catalogue['dcat:dataset'])
  .flatMap((dataset) => dataset['dcat:distribution'])
  .filter((file) => file['dcat:mediaType'] === 'text/csv')
  .map((file) => file['@id']);`,
  },
] as const;
