import { describe, expect, test } from 'vitest';
import { helpPhrases, situationOf } from '../../src/search/help-first.ts';

const phrases = helpPhrases([
  { say: ['bị chồng đánh', 'chồng đánh tôi'], situation: 'nguoi-than' },
  { say: ['bị đánh'], situation: 'nguy-hiem' },
  { say: ['tự tử'], situation: 'tam-ly' },
]);

describe('help comes first', () => {
  test.each([
    ['bị chồng đánh', 'nguoi-than'],
    ['bi chong danh phai lam sao', 'nguoi-than'],
    ['bij choongf ddanhs', 'nguoi-than'],
    ['bị chông đánh', 'nguoi-than'],
    ['Tôi BỊ ĐÁNH', 'nguy-hiem'],
    ['tu tu', 'tam-ly'],
    ['tự tư', 'tam-ly'],
  ])('for “%s”', (query, situation) => expect(situationOf(query, phrases)).toBe(situation));

  test.each(['từ từ', 'đánh giá', 'bình đẳng giới', ''])('not for “%s”', (query) => expect(situationOf(query, phrases)).toBeNull());
});
