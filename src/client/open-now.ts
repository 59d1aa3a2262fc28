/** "Open now" beside the hours of a line, by the reader's clock turned to Việt Nam's time. Without it the hours stand alone. */
import { isOpenAt, vietnamWeekTime, type OpenSpan } from '../text/opening-hours.ts';

const { weekday, minutes } = vietnamWeekTime(Date.now());
const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

for (const element of document.querySelectorAll<HTMLElement>('[data-hours]')) {
  const isOpen = isOpenAt(JSON.parse(element.dataset['hours'] ?? '[]') as OpenSpan[], weekday, minutes);
  element.textContent = `Lúc này là ${clock} ở Việt Nam: ${isOpen ? 'trong giờ nghe' : 'ngoài giờ nghe'}. Ngày lễ, Tết thì chưa rõ.`;
}
