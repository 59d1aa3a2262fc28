import { describe, expect, test } from 'vitest';
import { helpPhrases, situationOf } from '../../src/search/help-first.ts';
import { realContent } from '../fixtures/real.ts';

const phrases = helpPhrases({
  help: [
    { say: ['Bị đánh', 'bị chồng đánh'], situation: 'nguoi-than' },
    { say: ['con bị đánh'], situation: 'tre-em' },
    { say: ['đường lưỡi'], situation: 'phap-ly' },
  ],
});

describe('helpPhrases', () => {
  test('are folded and stand longest first', () => {
    expect(phrases).toEqual([
      { phrase: 'bi chong danh', situation: 'nguoi-than' },
      { phrase: 'con bi danh', situation: 'tre-em' },
      { phrase: 'duong luoi', situation: 'phap-ly' },
      { phrase: 'bi danh', situation: 'nguoi-than' },
    ]);
  });
});

describe('situationOf', () => {
  test.each([
    'bị chồng đánh',
    'bi chong danh',
    'BỊ CHỒNG ĐÁNH',
    'Tôi bị chồng đánh!',
    'bị   chồng, đánh',
    'bị chồng đánh'.normalize('NFD'),
  ])('understands “%s”', (query) => {
    expect(situationOf(query, phrases)).toBe('nguoi-than');
  });

  test('goes by the longest phrase, which tells most', () => {
    expect(situationOf('con bị đánh ở trường', phrases)).toBe('tre-em');
    expect(situationOf('tôi bị đánh', phrases)).toBe('nguoi-than');
  });

  test.each(['bi danhx', 'xbi danh', 'sobi danhsach', 'bi-danhsách', 'bịđánh', 'b ị đánh'])(
    'finds no phrase inside the words of “%s”',
    (query) => {
      expect(situationOf(query, phrases)).toBeNull();
    },
  );

  test.each(['kế hoạch', '67/KH-UBND', 'đánh giá', 'chồng', '', '   ', '!!!'])('takes “%s” for an ordinary search', (query) => {
    expect(situationOf(query, phrases)).toBeNull();
  });

  test('finds nothing where no phrase is given', () => {
    expect(situationOf('bị chồng đánh', [])).toBeNull();
  });
});

describe('the site’s own list of words', async () => {
  const [words] = (await realContent()).content.words;
  const real = helpPhrases(words!.facts);

  test.each([
    ['bị chồng đánh', 'nguoi-than'],
    ['bi chong danh', 'nguoi-than'],
    ['chong danh', 'nguoi-than'],
    ['bạo lực gia đình', 'nguoi-than'],
    ['con bi danh', 'tre-em'],
    ['bị lừa sang Campuchia', 'mua-ban-nguoi'],
    ['hàng xóm đánh vợ', 'lo-cho-nguoi-khac'],
    ['tôi đánh vợ', 'muon-dung-lai'],
    ['luật sư miễn phí', 'phap-ly'],
    ['không muốn sống nữa', 'tam-ly'],
    ['tu tu', 'tam-ly'],
  ])('leads “%s” to %s', (query, situation) => {
    expect(situationOf(query, real)).toBe(situation);
  });

  test.each([
    'kế hoạch',
    'ke hoach',
    'An Giang 2021',
    '67/KH-UBND',
    'tỷ số giới tính khi sinh',
    'lồng ghép giới',
    'chủ đề Tháng hành động',
    'Sở Tư pháp',
    'đánh giá',
    'Bộ luật Lao động',
  ])('leads “%s” nowhere', (query) => {
    expect(situationOf(query, real)).toBeNull();
  });

  test('says no phrase for two situations', () => {
    const bySituation = new Map<string, Set<string>>();
    for (const { phrase, situation } of real) bySituation.set(phrase, new Set([...(bySituation.get(phrase) ?? []), situation]));
    expect([...bySituation].filter(([, situations]) => situations.size > 1).map(([phrase]) => phrase)).toEqual([]);
  });
});
