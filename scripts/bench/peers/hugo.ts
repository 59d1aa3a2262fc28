/** The corpus as a Hugo site: the same front matter and text, one layout of like richness. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CorpusFile } from '../plan-corpus.ts';
import { layoutFrom, words } from './layout.ts';

const article = `{{ $p := .Params }}{{ $id := strings.TrimSuffix "/" (strings.TrimPrefix "/ke-hoach/" .RelPermalink) }}
<article class="wrap section stack sections" data-id="{{ $id }}" data-url="{{ .RelPermalink }}" data-province="{{ $p.place.province }}">
<header class="two"><div class="stack"><p class="eyebrow"><a href="/ke-hoach/">Kế hoạch</a> · bản diễn giải</p><h1 data-pagefind-meta="title">{{ $p.shorttitle }}</h1><p class="lead">{{ $p.summary }}</p><p>Tên chính thức: “{{ .Title }}”.</p><p class="note small" data-edition="plain">${words.edition}</p></div>
<div class="card stack"><dl class="facts" data-status="{{ $p.status }}" data-level="{{ $p.level }}" data-type="{{ $p.documenttype }}"><dt>Loại văn bản</dt><dd>Kế hoạch</dd><dt>Số, ký hiệu</dt><dd data-pagefind-meta="số">{{ $p.documentnumber }}</dd><dt>Cơ quan</dt><dd>{{ $p.issuer }} (cấp xã)</dd><dt>Nơi, ngày</dt><dd>{{ $p.issuedin }}, <time datetime="{{ $p.issuedon }}">{{ time.Format "02/1/2006" $p.issuedon }}</time></dd><dt>Giai đoạn</dt><dd>{{ $p.period.from }}</dd><dt>Địa bàn khi đó</dt><dd>{{ $p.place.then }}</dd><dt>Địa bàn nay</dt><dd><a href="/dia-chi-tin-cay/{{ $p.place.province }}/">{{ index .Site.Data.places $p.place.province }}</a></dd></dl><p class="small no-print"><a href="/du-lieu/ke-hoach/{{ $id }}.json">Dữ liệu (JSON)</a></p></div></header>
<div class="split"><aside><nav class="toc small" aria-label="Mục lục của kế hoạch"><h2 class="eyebrow">Trong trang này</h2><ol>{{ range .Fragments.Headings }}{{ range .Headings }}<li><a href="#{{ .ID }}">{{ .Title }}</a>{{ with .Headings }}<ol>{{ range . }}<li><a href="#{{ .ID }}">{{ .Title }}</a></li>{{ end }}</ol>{{ end }}</li>{{ end }}{{ end }}<li><a href="#phan-cong">Bảng: ai làm gì</a></li><li><a href="#chi-tieu">Bảng: chỉ tiêu</a></li><li><a href="#thoi-han">Bảng: thời hạn</a></li><li><a href="#kinh-phi">Kinh phí</a></li><li><a href="#van-ban-dan">Văn bản được dẫn</a></li><li><a href="#noi-nhan">Người ký, nơi nhận</a></li></ol></nav></aside>
<div class="stack sections"><div class="plan-body">{{ .Content }}</div>
<section id="phan-cong" class="stack"><h2>Ai làm gì</h2><p>{{ len $p.bodies }} mục phân công. ${words.bodies}</p><ul class="rows">{{ range $p.bodies }}<li><p>{{ delimit .names "; " }}{{ if .requested }} <span class="small quiet">(đề nghị)</span>{{ end }}</p><p><a href="#{{ .clause }}" data-clause="{{ .clause }}">nhiệm vụ</a></p><div class="small"><p class="quiet">Chưa đối chiếu.</p></div></li>{{ end }}</ul></section>
<section id="chi-tieu" class="stack"><h2>Chỉ tiêu</h2><p>{{ len $p.targets }} chỉ tiêu của kế hoạch này. Cột cuối là chỉ tiêu quốc gia năm 2025 để so; hai bên có thể khác nhau.</p><div class="table-scroll" tabindex="0" role="region" aria-label="Bảng chỉ tiêu"><table class="wide-table"><thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Mức</th><th scope="col">Hạn</th><th scope="col">Ai chịu trách nhiệm</th><th scope="col">Quốc gia 2025</th></tr></thead><tbody>{{ range $p.targets }}<tr data-direction="{{ .direction }}" data-objective="{{ .objective }}" data-indicator="{{ .indicator }}"><td><span class="small quiet">Mục tiêu {{ .objective }}, chỉ tiêu {{ .indicator }} ({{ index (slice ${words.objectives.map((name) => JSON.stringify(name)).join(' ')}) .objective }})</span><br><a href="#{{ .clause }}" data-clause="{{ .clause }}">{{ .text }}</a></td><td>{{ range .values }}<p data-value="{{ .value }}" data-unit="{{ .unit }}" data-comparator="{{ .comparator }}">từ {{ .value }}{{ .unit }} trở lên</p>{{ end }}</td><td>đến năm {{ .deadline }}</td><td class="small">{{ range .responsible }}<p><a href="#{{ .clause }}" data-clause="{{ .clause }}">{{ .name }}</a></p>{{ end }}</td><td class="small">—</td></tr>{{ end }}</tbody></table></div></section>
<section id="thoi-han" class="stack"><h2>Thời hạn và ngày đáng nhớ</h2><div class="table-scroll" tabindex="0" role="region" aria-label="Bảng thời hạn"><table class="wide-table"><thead><tr><th scope="col">Hạn</th><th scope="col">Việc</th><th scope="col">Ai làm</th><th scope="col">Gửi tới</th></tr></thead><tbody>{{ range $p.deadlines }}<tr data-kind="{{ .kind }}" data-comparator="{{ .comparator }}"><td><time datetime="{{ .date }}">trước ngày {{ time.Format "02/1/2006" .date }}</time></td><td><a href="#{{ .clause }}" data-clause="{{ .clause }}">{{ .what }}</a> <span class="small quiet">(Báo cáo)</span></td><td>{{ with .from }}{{ . }}{{ else }}không ghi{{ end }}</td><td>{{ .to }}</td></tr>{{ end }}</tbody></table></div><p class="no-print"><a href="/du-lieu/ke-hoach/{{ $id }}.ics">Tải lịch các hạn này (.ics)</a></p></section>
<section id="kinh-phi" class="stack"><h2>Kinh phí</h2><div class="table-scroll" tabindex="0" role="region" aria-label="Bảng kinh phí"><table><thead><tr><th scope="col">Ai</th><th scope="col">Bao nhiêu</th><th scope="col">Để làm gì</th></tr></thead><tbody>{{ range $p.budget.amounts }}<tr data-from="{{ .from }}" data-to="{{ .to }}" data-currency="VND" data-level="{{ .level }}"><td>{{ .who }} <span class="small quiet">(cấp xã)</span></td><td><a href="#{{ .clause }}" data-clause="{{ .clause }}">{{ lang.FormatNumberCustom 0 .from "- , ." }} đồng</a></td><td>không ghi</td></tr>{{ end }}</tbody></table></div><p>Nguồn tiền mà văn bản nêu:</p><ul class="prose">{{ range $p.budget.sources }}<li>{{ . }}</li>{{ end }}</ul><p class="small">{{ range $p.budget.clauses }}<a href="#{{ . }}" data-clause="{{ . }}">Xem mục #{{ . }}</a> {{ end }}</p></section>
<section id="van-ban-dan" class="stack"><h2>Văn bản được dẫn</h2><div class="table-scroll" tabindex="0" role="region" aria-label="Văn bản được dẫn"><table class="wide-table"><thead><tr><th scope="col">Văn bản</th><th scope="col">Cơ quan, ngày</th><th scope="col">Về việc</th><th scope="col">Nay</th></tr></thead><tbody>{{ range $p.citations }}<tr data-role="{{ .role }}"><td>{{ .type }} <span class="whitespace-nowrap">{{ .number }}</span> <span class="small quiet">(căn cứ: {{ range .clauses }}<a href="#{{ . }}" data-clause="{{ . }}">#{{ . }}</a>{{ end }})</span></td><td>{{ .issuer }}, <time datetime="{{ .date }}">{{ time.Format "02/1/2006" .date }}</time></td><td>không ghi</td><td class="small">chưa xác minh</td></tr>{{ end }}</tbody></table></div></section>
<section id="noi-nhan" class="stack"><h2>Người ký và nơi nhận</h2><dl class="facts"><dt>Người ký</dt><dd>{{ with $p.signature.name }}{{ . }}{{ else }}không ghi trong văn bản{{ end }}</dd><dt>Chức vụ</dt><dd>{{ $p.signature.position }}</dd><dt>Quyền ký</dt><dd>${words.capacity}</dd></dl><p>Nơi nhận ghi trong văn bản:</p><ul class="prose">{{ range $p.recipients }}<li>{{ . }}</li>{{ end }}</ul><p class="sources">Nguồn của bản này: {{ $p.source.description }}. So với văn bản lần cuối ngày <time datetime="{{ $p.source.checkedon }}">{{ time.Format "02/1/2006" $p.source.checkedon }}</time>.</p></section>
</div></div></article>`;

const heading = `<h{{ add .Level 1 }} id="{{ .Anchor }}"><span class="marker">{{ index (split .PlainText " ") 0 }}</span> {{ .Text | safeHTML }}<a class="permalink" href="#{{ .Anchor }}" aria-label="Liên kết tới mục {{ .PlainText }}">#</a></h{{ add .Level 1 }}>`;

/** Writes the site; Hugo is then to be run in the folder and writes into \`public\`. */
export async function writeHugo(
  folder: string,
  plans: readonly CorpusFile[],
  frame: string,
  places: Record<string, string>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const kinds = '["taxonomy", "term", "RSS", "sitemap", "home", "section", "404", "robotsTXT"]';
  await put('hugo.toml', `baseURL = "http://localhost:4321/"\ndisableKinds = ${kinds}\n[markup.goldmark.renderer]\nunsafe = false\n`);
  const filters =
    '{{ range slice .Params.period.from .Params.place.then }}<meta data-pagefind-filter="loại[content]" content="{{ . }}">{{ end }}{{ range .Params.bodies }}{{ range .names }}<meta data-pagefind-filter="cơ quan[content]" content="{{ . }}">{{ end }}{{ end }}';
  const data =
    '{{ dict "@context" "https://schema.org" "@type" "Legislation" "name" .Title "url" .Permalink "abstract" .Params.summary "inLanguage" "vi" "legislationType" "Kế hoạch" "legislationIdentifier" .Params.documentnumber "legislationDate" .Params.issuedon "legislationPassedBy" .Params.issuer "temporalCoverage" .Params.period.from | jsonify | safeJS }}';
  const say = {
    title: '{{ .Params.shorttitle }}',
    description: '{{ .Params.summary }}',
    path: '{{ strings.TrimSuffix "/" .RelPermalink }}',
    filters,
    data,
    article,
  };
  await put('layouts/_default/single.html', layoutFrom(frame, say));
  await put('layouts/_default/_markup/render-heading.html', heading);
  await put('data/places.json', JSON.stringify(places));
  for (const { path, text } of plans) {
    const id = path.replace(/^plans\//, '').replace(/\.mdx$/, '');
    await put(`content/ke-hoach/${id}.md`, text.replace('---\n', `---\nurl: /ke-hoach/${id}/\n`));
  }
}
