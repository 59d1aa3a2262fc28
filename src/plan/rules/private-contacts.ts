/** A person's mobile number in a plan: it would stay on the page for years. An office's line is better. */
import type { DoubtRule } from './doubt.ts';

/** Mobile numbers of Việt Nam since 2018: ten digits, 03, 05, 07, 08, 09. */
const mobile = /(?<![\d.])(?:\+?84|0)(?:3|5|7|8|9)(?:[\s.-]?\d){8}(?!\d)/gu;
const person = /(?:đồng chí|đ\/c|ông|bà|anh|chị)\s+((?:\p{Lu}\p{Ll}*\s?){2,5})/iu;

export const privateContacts: DoubtRule = ({ texts }) =>
  texts.flatMap(({ clause, text }) =>
    [...text.matchAll(mobile)].map((m) => {
      const name = person.exec(text)?.[1]?.trim();
      const whose = name ? `của ${name}` : 'của một người';
      return {
        clause,
        quote: text.slice(Math.max(0, m.index - 80), m.index + 30),
        message: `Có số di động riêng (${m[0].trim()}) ${whose}. Hãy hỏi người đó, hoặc thay bằng số của cơ quan, trước khi đăng.`,
      };
    }),
  );
