import { describe, expect, test } from 'vitest';
import { helpPhrases, situationOf } from '../../src/search/help-first.ts';
import { situations } from '../../src/support/schema.ts';
import { realContent } from '../fixtures/real.ts';

const phrases = helpPhrases([
  { say: ['Bị đánh', 'bị chồng đánh'], situation: 'nguoi-than' },
  { say: ['con bị đánh'], situation: 'tre-em' },
  { say: ['đường lưỡi'], situation: 'phap-ly' },
]);

describe('helpPhrases', () => {
  test('stand longest first', () => {
    expect(phrases.map(({ words, situation }) => [words.map(({ fold }) => fold).join(' '), situation])).toEqual([
      ['bi chong danh', 'nguoi-than'],
      ['con bi danh', 'tre-em'],
      ['bi danh', 'nguoi-than'],
      ['duong luoi', 'phap-ly'],
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
  const real = helpPhrases(words!.facts.help);

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
    ['bi quay roi', 'quay-roi'],
    ['sep ga gam toi', 'quay-roi'],
    ['quấy rối nơi làm việc', 'quay-roi'],
    ['doa tung anh', 'tren-mang'],
    ['người yêu cũ dọa tung ảnh', 'tren-mang'],
    ['bi tong tien anh nong', 'tren-mang'],
    ['bị quấy rối trên mạng', 'tren-mang'],
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
    'tong tien cho moi nam',
    'quấy rối tình dục',
    'truyền thông trên mạng',
  ])('leads “%s” nowhere', (query) => {
    expect(situationOf(query, real)).toBeNull();
  });

  test('has words for every situation', () => {
    expect(Object.keys(situations).filter((id) => !real.some(({ situation }) => situation === id))).toEqual([]);
  });

  test('says no phrase for two situations', () => {
    const bySituation = new Map<string, Set<string>>();
    for (const { words: said, situation } of real) {
      const phrase = said.map(({ key }) => key).join(' ');
      bySituation.set(phrase, new Set([...(bySituation.get(phrase) ?? []), situation]));
    }
    expect([...bySituation].filter(([, situations]) => situations.size > 1).map(([phrase]) => phrase)).toEqual([]);
  });
});

const few = helpPhrases([
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
  ])('for “%s”', (query, situation) => expect(situationOf(query, few)).toBe(situation));

  test.each(['từ từ', 'đánh giá', 'bình đẳng giới', ''])('not for “%s”', (query) => expect(situationOf(query, few)).toBeNull());
});
