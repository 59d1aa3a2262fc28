/** The corpus as an Eleventy site: the same front matter and text, Nunjucks and markdown-it, one layout of like richness. */
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CorpusFile } from '../plan-corpus.ts';
import { layoutFrom, words } from './layout.ts';

const table = (label: string, columns: readonly string[], rows: string, wide = ' class="wide-table"') =>
  `<div class="table-scroll" tabindex="0" role="region" aria-label="${label}"><table${wide}><thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table></div>`;

const article = `<article class="wrap section stack sections" data-id="{{ page.fileSlug }}" data-url="{{ page.url }}" data-province="{{ place.province }}">
<header class="two"><div class="stack"><p class="eyebrow"><a href="/ke-hoach/">Kế hoạch</a> · bản diễn giải</p><h1 data-pagefind-meta="title">{{ shortTitle }}</h1><p class="lead">{{ summary }}</p><p>Tên chính thức: “{{ title }}”.</p><p class="note small" data-edition="plain">${words.edition}</p></div>
<div class="card stack"><dl class="facts" data-status="{{ status }}" data-level="{{ level }}" data-type="{{ documentType }}"><dt>Loại văn bản</dt><dd>Kế hoạch</dd><dt>Số, ký hiệu</dt><dd data-pagefind-meta="số">{{ documentNumber }}</dd><dt>Cơ quan</dt><dd>{{ issuer }} (cấp xã)</dd><dt>Nơi, ngày</dt><dd>{{ issuedIn }}, <time datetime="{{ issuedOn }}">{{ issuedOn | ngay }}</time></dd><dt>Giai đoạn</dt><dd>{{ period.from }}</dd><dt>Địa bàn khi đó</dt><dd>{{ place.then }}</dd><dt>Địa bàn nay</dt><dd><a href="/dia-chi-tin-cay/{{ place.province }}/">{{ places[place.province] }}</a></dd></dl><p class="small no-print"><a href="/du-lieu{{ page.url }}.json">Dữ liệu (JSON)</a></p></div></header>
<div class="split"><aside><nav class="toc small" aria-label="Mục lục của kế hoạch"><h2 class="eyebrow">Trong trang này</h2>{{ content | mucLuc | safe }}</nav></aside>
<div class="stack sections"><div class="plan-body">{{ content | safe }}</div>
<section id="phan-cong" class="stack"><h2>Ai làm gì</h2><p>{{ bodies.length }} mục phân công. ${words.bodies}</p><ul class="rows">{% for b in bodies %}<li><p>{{ b.names | join("; ") }}{% if b.requested %} <span class="small quiet">(đề nghị)</span>{% endif %}</p><p><a href="#{{ b.clause }}" data-clause="{{ b.clause }}">nhiệm vụ</a></p><div class="small"><p class="quiet">Chưa đối chiếu.</p></div></li>{% endfor %}</ul></section>
<section id="chi-tieu" class="stack"><h2>Chỉ tiêu</h2><p>{{ targets.length }} chỉ tiêu của kế hoạch này. Cột cuối là chỉ tiêu quốc gia năm 2025 để so; hai bên có thể khác nhau.</p>${table(
  'Bảng chỉ tiêu',
  ['Chỉ tiêu', 'Mức', 'Hạn', 'Ai chịu trách nhiệm', 'Quốc gia 2025'],
  `{% for t in targets %}<tr data-direction="{{ t.direction }}" data-objective="{{ t.objective }}" data-indicator="{{ t.indicator }}"><td><span class="small quiet">Mục tiêu {{ t.objective }}, chỉ tiêu {{ t.indicator }} ({{ objectives[t.objective] }})</span><br><a href="#{{ t.clause }}" data-clause="{{ t.clause }}">{{ t.text }}</a></td><td>{% for v in t.values %}<p data-value="{{ v.value }}" data-unit="{{ v.unit }}" data-comparator="{{ v.comparator }}">từ {{ v.value }}{{ v.unit }} trở lên</p>{% endfor %}</td><td>đến năm {{ t.deadline }}</td><td class="small">{% for r in t.responsible %}<p><a href="#{{ r.clause }}" data-clause="{{ r.clause }}">{{ r.name }}</a></p>{% endfor %}</td><td class="small">—</td></tr>{% endfor %}`,
)}</section>
<section id="thoi-han" class="stack"><h2>Thời hạn và ngày đáng nhớ</h2>${table(
  'Bảng thời hạn',
  ['Hạn', 'Việc', 'Ai làm', 'Gửi tới'],
  `{% for d in deadlines %}<tr data-kind="{{ d.kind }}" data-comparator="{{ d.comparator }}"><td><time datetime="{{ d.date }}">trước ngày {{ d.date | ngay }}</time></td><td><a href="#{{ d.clause }}" data-clause="{{ d.clause }}">{{ d.what }}</a> <span class="small quiet">(Báo cáo)</span></td><td>{{ d.from or "không ghi" }}</td><td>{{ d.to }}</td></tr>{% endfor %}`,
)}<p class="no-print"><a href="/du-lieu{{ page.url }}.ics">Tải lịch các hạn này (.ics)</a></p></section>
<section id="kinh-phi" class="stack"><h2>Kinh phí</h2>${table(
  'Bảng kinh phí',
  ['Ai', 'Bao nhiêu', 'Để làm gì'],
  `{% for a in budget.amounts %}<tr data-from="{{ a.from }}" data-to="{{ a.to }}" data-currency="VND" data-level="{{ a.level }}"><td>{{ a.who }} <span class="small quiet">(cấp xã)</span></td><td><a href="#{{ a.clause }}" data-clause="{{ a.clause }}">{{ a.from | tien }} đồng</a></td><td>không ghi</td></tr>{% endfor %}`,
  '',
)}<p>Nguồn tiền mà văn bản nêu:</p><ul class="prose">{% for s in budget.sources %}<li>{{ s }}</li>{% endfor %}</ul><p class="small">{% for c in budget.clauses %}<a href="#{{ c }}" data-clause="{{ c }}">Xem mục #{{ c }}</a> {% endfor %}</p></section>
<section id="van-ban-dan" class="stack"><h2>Văn bản được dẫn</h2>${table(
  'Văn bản được dẫn',
  ['Văn bản', 'Cơ quan, ngày', 'Về việc', 'Nay'],
  `{% for c in citations %}<tr data-role="{{ c.role }}"><td>{{ c.type }} <span class="whitespace-nowrap">{{ c.number }}</span> <span class="small quiet">(căn cứ: {% for k in c.clauses %}<a href="#{{ k }}" data-clause="{{ k }}">#{{ k }}</a>{% endfor %})</span></td><td>{{ c.issuer }}, <time datetime="{{ c.date }}">{{ c.date | ngay }}</time></td><td>không ghi</td><td class="small">chưa xác minh</td></tr>{% endfor %}`,
)}</section>
<section id="noi-nhan" class="stack"><h2>Người ký và nơi nhận</h2><dl class="facts"><dt>Người ký</dt><dd>{{ signature.name or "không ghi trong văn bản" }}</dd><dt>Chức vụ</dt><dd>{{ signature.position }}</dd><dt>Quyền ký</dt><dd>${words.capacity}</dd></dl><p>Nơi nhận ghi trong văn bản:</p><ul class="prose">{% for r in recipients %}<li>{{ r }}</li>{% endfor %}</ul><p class="sources">Nguồn của bản này: {{ source.description }}. So với văn bản lần cuối ngày <time datetime="{{ source.checkedOn }}">{{ source.checkedOn | ngay }}</time>.</p></section>
</div></div></article>`;

/** As it comes, Eleventy reads every Markdown file as a Liquid template first; `isPlain` takes that from it. */
const settings = (isPlain: boolean) => `
const slug = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/đ/gi, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
module.exports = function (config) {
  config.amendLibrary('md', (md) => {
    md.renderer.rules.heading_open = (tokens, i) => {
      const text = tokens[i + 1].content;
      const level = Number(tokens[i].tag.slice(1)) + 1;
      const [marker, ...rest] = text.split(' ');
      tokens[i + 1].children[0].content = rest.join(' ');
      return '<h' + level + ' id="' + slug(text) + '"><span class="marker">' + marker + '</span> ';
    };
    md.renderer.rules.heading_close = (tokens, i) => {
      const text = tokens[i - 1].content;
      return '<a class="permalink" href="#' + slug(text) + '" aria-label="Liên kết tới mục ' + text + '">#</a></h' + (Number(tokens[i].tag.slice(1)) + 1) + '>';
    };
  });
  config.addFilter('mucLuc', (html) => '<ol>' + [...html.matchAll(/<h[34] id="([^"]+)"><span class="marker">([^<]*)<.span> ([^<]*)/g)].map(([, id, marker, title]) => '<li><a href="#' + id + '">' + marker + ' ' + title + '</a></li>').join('') + '</ol>');
  config.addFilter('ngay', (day) => { const [y, m, d] = String(day).split('-'); return d + '/' + Number(m) + '/' + y; });
  config.addFilter('tien', (amount) => amount.toLocaleString('vi-VN'));
  config.setQuietMode(true);
  return { dir: { input: 'content', includes: '../layouts', data: '../data', output: 'public' }, ${isPlain ? 'markdownTemplateEngine: false' : ''} };
};
`;

const filters =
  '{% for b in bodies %}{% for n in b.names %}<meta data-pagefind-filter="cơ quan[content]" content="{{ n }}">{% endfor %}{% endfor %}<meta data-pagefind-filter="năm[content]" content="{{ period.from }}"><meta data-pagefind-filter="nơi[content]" content="{{ place.then }}">';
const data =
  '{{ { "@context": "https://schema.org", "@type": "Legislation", name: title, abstract: summary, inLanguage: "vi", legislationType: "Kế hoạch", legislationIdentifier: documentNumber, legislationDate: issuedOn, legislationPassedBy: issuer, temporalCoverage: period.from } | dump | safe }}';

/** Writes the site; `eleventy` is then to be run in the folder and writes into `public`. `modules`: where Eleventy is installed. */
export async function writeEleventy(
  folder: string,
  plans: readonly CorpusFile[],
  frame: string,
  places: Record<string, string>,
  modules: string,
  isPlain: boolean,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const say = {
    title: '{{ shortTitle }}',
    description: '{{ summary }}',
    path: '{{ page.url | replace(r/\\/$/, "") }}',
    filters,
    data,
    article,
  };
  await put('eleventy.config.cjs', settings(isPlain));
  await put('layouts/plan.njk', layoutFrom(frame, say));
  await put('data/places.json', JSON.stringify(places));
  await put('data/objectives.json', JSON.stringify(words.objectives));
  for (const { path, text } of plans) {
    const id = path.replace(/^plans\//, '').replace(/\.mdx$/, '');
    await put(`content/${id}.md`, text.replace('---\n', `---\nlayout: plan.njk\npermalink: /ke-hoach/${id}/\n`));
  }
  await symlink(modules, join(folder, 'node_modules'));
}
