/** The call list as a page to print: one number after another with room for the answers. Opens from the disk. */
import { callOpening, type CallTask } from '../support/call-sheet.ts';
import { formatDate } from '../text/dates.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (c) => entities[c] ?? c);

const style = `body{font:12pt/1.45 system-ui,sans-serif;margin:2rem auto;max-width:46rem;padding:0 1rem}
section{break-inside:avoid;border-top:2px solid;margin-top:1.5rem;padding-top:.5rem}h2{margin:0}ol{padding-left:1.25rem}
li::after{content:"";display:block;border-bottom:1px dotted;height:1.6em}.ghi{border-bottom:1px dotted;display:block;height:1.6em}
@page{margin:16mm}`;

/** A whole HTML document. */
export function callSheetHtml(tasks: readonly CallTask[], today: string): string {
  const sections = tasks.map((task) => {
    const body = task.isEmergency
      ? '<p><strong>Số khẩn cấp: không gọi thử.</strong> Hỏi bằng văn bản, ghi nguồn và ngày.</p>'
      : `<ol>${task.questions.map((question) => `<li>${escape(question)}</li>`).join('')}</ol>`;
    const places = task.places.map((place) => `<p>Nơi dùng số này: ${escape(place)}</p>`).join('');
    return `<section><h2>${escape(task.number)}</h2><p><strong>${escape(task.name)}</strong><br>Mã: ${escape(task.id)} · ${
      task.published ? 'đang đăng' : 'chưa đăng'
    } · xem lại trước ${formatDate(task.reviewBy)} · lần gọi gần nhất: ${escape(task.lastCall)}</p>${places}${body}<p>Ngày gọi, vai trò người gọi, kết luận:<span class="ghi"></span></p></section>`;
  });
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Danh sách gọi kiểm tra ${formatDate(today)}</title><style>${style}</style>
<h1>Danh sách gọi kiểm tra</h1><p>Ngày ${formatDate(today)}. ${tasks.length} số. Gọi xong, ghi lại bằng lệnh: <code>npm run called -- MÃ --on NĂM-THÁNG-NGÀY --by "VAI TRÒ"</code></p>
<p>Mở đầu: “${escape(callOpening)}”</p>
${sections.join('\n')}</html>\n`;
}
