/** Tables of what is written short and spoken long, and of foreign words whose syllables cannot be seen. */

/** Written → spoken. Longer entries are tried first. */
export const abbreviations: Readonly<Record<string, string>> = {
  'TP.HCM': 'thành phố Hồ Chí Minh',
  'TP. HCM': 'thành phố Hồ Chí Minh',
  TPHCM: 'thành phố Hồ Chí Minh',
  'TP.': 'thành phố',
  TP: 'thành phố',
  UBND: 'ủy ban nhân dân',
  HĐND: 'hội đồng nhân dân',
  MTTQ: 'mặt trận tổ quốc',
  LHPN: 'liên hiệp phụ nữ',
  BĐG: 'bình đẳng giới',
  BLGĐ: 'bạo lực gia đình',
  LĐTBXH: 'lao động thương binh và xã hội',
  CLB: 'câu lạc bộ',
  HTX: 'hợp tác xã',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  KH: 'kế hoạch',
  QĐ: 'quyết định',
  NĐ: 'nghị định',
  NQ: 'nghị quyết',
  CP: 'chính phủ',
  TTg: 'thủ tướng',
  GDP: 'gi đi pi',
  'UN Women': 'iu en uy mừn',
  UNFPA: 'iu en ép pi ây',
  Zalo: 'da lô',
  Facebook: 'phây búc',
  Internet: 'in tơ nét',
  internet: 'in tơ nét',
  video: 'vi đê ô',
  Video: 'vi đê ô',
  chat: 'chát',
  online: 'on lai',
  email: 'i meo',
  '&': 'và',
};

/** Names of letters, for capitals that no table knows. */
export const letterNames: Readonly<Record<string, string>> = {
  A: 'a', Ă: 'á', Â: 'ớ', B: 'bê', C: 'xê', D: 'dê', Đ: 'đê', E: 'e', Ê: 'ê', F: 'ép', G: 'giê', H: 'hát', I: 'i', J: 'giây', K: 'ca',
  L: 'en lờ', M: 'em mờ', N: 'en nờ', O: 'o', Ô: 'ô', Ơ: 'ơ', P: 'pê', Q: 'quy', R: 'e rờ', S: 'ét', T: 'tê', U: 'u', Ư: 'ư', V: 'vê',
  W: 'vê kép', X: 'ích', Y: 'i dài', Z: 'dét',
}; // prettier-ignore

/** Units that follow a number. */
export const units: Readonly<Record<string, string>> = {
  '%': 'phần trăm',
  'm²': 'mét vuông',
  km: 'ki lô mét',
  kg: 'ki lô gam',
  cm: 'xen ti mét',
  đ: 'đồng',
};

/** Lines of three digits that are called, and so read digit by digit … */
export const shortLines: readonly string[] = ['111', '112', '113', '114', '115'];
/** … unless one of these words follows: then they are counted. */
export const counted =
  /^\s*(?:%|phần|bé|trẻ|em|người|ca|vụ|tỉnh|xã|phường|thôn|lần|năm|ngày|giờ|đồng|nghìn|triệu|tỷ|phụ nữ|nam|nữ|đại biểu|chỉ tiêu|trên)/;
