/**
 * The sheet of a person who rings every number: what to ask, in what words, and where to write the answer. Made from the
 * service lines themselves; lines that are not published are on it too, since a call is what they wait for.
 */
import { formatDate } from '../text/dates.ts';
import type { Hotline, TrustedAddress } from './schema.ts';

export interface CallTask {
  /** What `npm run called` takes: the name of the line's file. */
  id: string;
  name: string;
  number: string;
  operator: string;
  /** Emergency numbers are asked about in writing: ringing them to test keeps someone waiting. */
  isEmergency: boolean;
  published: boolean;
  reviewBy: string;
  lastCall: string;
  questions: string[];
  /** Public places that give this number as theirs. */
  places: string[];
}

type Line = Hotline & { id: string };

/** One task for each line that has a number: soonest review day first, emergency numbers last. */
export function callTasks(lines: readonly Line[], addresses: readonly TrustedAddress[]): CallTask[] {
  return lines
    .filter((line) => line.number !== null)
    .map((line) => ({
      id: line.id,
      name: line.name,
      number: line.number ?? '',
      operator: line.operator,
      isEmergency: line.isEmergency,
      published: line.published,
      reviewBy: line.reviewBy,
      lastCall: line.calledOn ? `${formatDate(line.calledOn)}, ${line.calledBy}` : 'chưa ai gọi',
      questions: questionsFor(line),
      places: addresses.filter((entry) => entry.hotline === line.id).map((entry) => `${entry.name} (${entry.commune})`),
    }))
    .sort((a, b) => Number(a.isEmergency) - Number(b.isEmergency) || a.reviewBy.localeCompare(b.reviewBy) || a.id.localeCompare(b.id));
}

function questionsFor(line: Line): string[] {
  return [
    `Xin hỏi đây có phải ${line.name} không? Ai vận hành? (Trang đang ghi: ${line.operator})`,
    `Số này nghe máy những giờ nào, ngày nào, ngày lễ thì sao? (Trang đang ghi: ${line.hours.text})`,
    `Người gọi có mất tiền không? (Trang đang ghi: ${line.cost.text})`,
    `Ai gọi thì được giúp, ai gọi thì không? (Trang đang ghi: ${line.forWhom.join(' ')})`,
    `Ngoài tiếng Việt còn tiếng nào? Có nhắn tin, có hỗ trợ người khiếm thính không? (Trang đang ghi: ${line.languages ?? 'chưa rõ'})`,
    'Có ghi âm cuộc gọi không? Người gọi có phải nói tên không?',
    'Chúng tôi có được đăng số này trên trang tin công cộng không? Khi số thay đổi thì hỏi ai?',
  ];
}

export const callOpening =
  'Chào anh/chị. Tôi gọi từ trang tin về bình đẳng giới, không có việc khẩn cấp. Nếu anh/chị đang bận tôi xin gọi lại.';
const inWriting = 'Số khẩn cấp: không gọi thử. Hỏi bằng văn bản cơ quan vận hành, rồi ghi nguồn và ngày vào tệp.';

/** The list as plain text, for a terminal. */
export function callListText(tasks: readonly CallTask[], today: string): string {
  const one = (task: CallTask) =>
    [
      `${task.number}  ${task.name}`,
      `  mã: ${task.id} · ${task.published ? 'đang đăng' : 'chưa đăng'} · xem lại trước ${formatDate(task.reviewBy)} · lần gọi gần nhất: ${task.lastCall}`,
      ...task.places.map((place) => `  nơi dùng số này: ${place}`),
      ...(task.isEmergency ? [`  ${inWriting}`] : task.questions.map((question, i) => `  ${i + 1}. ${question}`)),
    ].join('\n');
  return [`Danh sách gọi kiểm tra, ngày ${formatDate(today)}: ${tasks.length} số.`, `Mở đầu: “${callOpening}”`, ...tasks.map(one)].join(
    '\n\n',
  );
}
