/** Pairs of syllables that a line must not part, since a break reads as another word; pairs may chain. Lower case. */
const compounds: ReadonlySet<string> = new Set(
  [
    'đàn ông, phụ nữ, con trai, con gái, trẻ em, hàng xóm, cha mẹ, ông bà, vợ chồng, gia đình, bạn bè, chúng ta',
    'bình đẳng, bạo lực, hành động, giúp đỡ, lắng nghe, lên tiếng, bình tĩnh, yêu thương, tôn trọng, kiểm soát, chia sẻ',
    'việc nhà, việc chung, tài sản, giấy tờ, công việc, bữa cơm, điện thoại, cửa sổ, thân thể, kêu cứu, lý do, tử tế',
    'chuyên gia, ứng cử, lãnh đạo, bình thường, mang thai, phỏng vấn, sinh con, học tiếp, băng rôn, màu cam, nhà mình',
    'tháng hành, bắt đầu, ý tưởng, người lớn, câu hỏi, chị em, cô giáo, hy vọng',
    'ủy ban, nhân dân, thành phố, ngôi nhà, bình yên, đẳng giới, mua bán, bán người, trai hay, hay gái',
  ].flatMap((row) => row.split(', ')),
);

const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');

/** The text in pieces between which a line may break. A comma or full stop inside a pair always lets it. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const joins = /\p{L}$/u.test(last) && compounds.has(`${bare(last)} ${bare(word)}`);
    if (joins) pieces[pieces.length - 1] += ` ${word}`;
    else pieces.push(word);
    last = word;
  }
  return pieces;
}
