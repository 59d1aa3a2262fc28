/** Headings whose text goes on in the same line: "6. Sở Tài chính: Tham mưu …". */
import { isBold, type Paragraph } from './document.ts';
import type { Marker } from './marker.ts';
import { fieldList, isBodyList, startsWithBody } from './organisation.ts';

export interface RunIn {
  title: string;
  /** Characters of title, colon and blank. */
  length: number;
}

/** Verbs with which a task begins; a clause that starts with one is a sentence, not a title. */
const taskVerbs =
  /^(?:Tăng cường|Xây dựng|Tổ chức|Triển khai|Chủ trì|Phối hợp|Tham mưu|Đẩy mạnh|Tiếp tục|Thực hiện|Nâng cao|Lồng ghép|Hướng dẫn|Chỉ đạo|Theo dõi|Rà soát|Bố trí|Chịu trách nhiệm|Chủ động|Phát huy|Đưa|Tạo|Bảo đảm|Đảm bảo|Phấn đấu|Căn cứ|Trên cơ sở|Kiểm tra|Huy động|Tuyên truyền|Truyền thông về|Thường xuyên|Quan tâm|Thu thập|Cung cấp|Hỗ trợ|Giảm|Đạt|Có|Duy trì|Kịp thời|Đề xuất|Giám sát|Tập trung|Khuyến khích|Củng cố|Kiện toàn|Đổi mới)(?![\p{L}])/u;

/** The run-in title after a marker, or null. A bold lead decides; else a body's name, or a few words that are no sentence. */
export function runInTitle(p: Paragraph, marker: Marker): RunIn | null {
  const colon = marker.rest.search(/[:：](?=\s+\S)|\.\s*[:]\s+(?=\S)/);
  if (colon < 0 || colon > 260) return null;
  const lead = marker.rest.slice(0, colon);
  const after = /^[.:：]+\s+/.exec(marker.rest.slice(colon))?.[0].length ?? 1;
  const found = { title: lead.trim(), length: colon + after };
  const words = lead.split(/\s+/).length;
  if (fieldList.test(marker.rest) && !/[.;]\s|\s(?:chủ trì|phối hợp|có trách nhiệm|thực hiện)\s/u.test(marker.rest)) return null;
  if (isBold(p))
    return startsWithBody(withoutRequest(lead)) && (!/[.;]\s/.test(lead) || isBodyList(lead)) && goesOn(marker.rest.slice(colon + after))
      ? found
      : null;
  if ((/[.;]\s/.test(lead) && !isBodyList(lead)) || isNumberedLabel(lead)) return null;
  const boldEnd = p.bold - marker.length;
  if (p.bold > 0 && boldEnd >= colon - 1 && boldEnd <= colon + 2) return found;
  if (startsWithBody(withoutRequest(lead))) return words <= 40 && !hasVerb(lead) ? found : null;
  return words <= 8 && /^[\p{Lu}“"0-9]/u.test(marker.rest.slice(colon + after)) && !taskVerbs.test(lead) ? found : null;
}

/** What follows a bold lead is its task, not more of the heading: a sentence, and no list of bodies. */
const goesOn = (text: string) => /[.;]$/.test(text) && !startsWithBody(text) && text.split(/\s+/).length > 3;
const withoutRequest = (text: string) => text.replace(/^(?:Đề nghị|Giao)\s+/u, '');
/** "Mục tiêu 1: Trong lĩnh vực y tế" is one title. */
const isNumberedLabel = (lead: string) => /^(?:Mục tiêu|Chỉ tiêu|Nhiệm vụ|Giải pháp|Nhóm|Dự án|Hoạt động)\s+\d+(?:\.\d+)?$/iu.test(lead);
const hasVerb = (lead: string) => /\s(?:yêu cầu|chịu trách nhiệm|phải|được giao|báo cáo)\s/u.test(lead);
