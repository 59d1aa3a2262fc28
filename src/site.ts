/** Name, menu, licence, addresses and budgets of the site: constants. */

export const site = {
  name: 'Bình đẳng giới Việt Nam',
  /** Shown in tabs of help pages, which must say nothing of their subject. */
  neutralName: 'Thông tin',
  tagline: 'Chỗ giúp, chiến dịch, kế hoạch và số liệu về bình đẳng giới, có nguồn, có ngày.',
  language: 'vi',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
  /** Where “Thoát nhanh” leads: a page that anyone may have open. */
  exitUrl: 'https://vi.wikipedia.org/wiki/Trang_Ch%C3%ADnh',
} as const;

export const menu = [
  { url: '/can-giup-do/', label: 'Cần giúp đỡ' },
  { url: '/thang-hanh-dong/', label: 'Tháng hành động' },
  { url: '/ke-hoach/', label: 'Kế hoạch' },
  { url: '/chi-so/', label: 'Chỉ số' },
  { url: '/bao-chi/', label: 'Báo chí' },
] as const;

export const footerLinks = [
  { url: '/duong-day-nong/', label: 'Đường dây nóng' },
  { url: '/dia-chi-tin-cay/', label: 'Địa chỉ tin cậy' },
  { url: '/ngoai-tuyen/', label: 'Xem khi không có mạng' },
  { url: '/in-an/', label: 'Thẻ, tờ rơi để in' },
  { url: '/muc-luc/', label: 'Mục lục A–Z' },
  { url: '/tim-kiem/', label: 'Tìm kiếm' },
  { url: '/cho-co-quan/', label: 'Cho cơ quan đăng kế hoạch' },
  { url: '/lich/', label: 'Lịch' },
  { url: '/ban-do/', label: 'Bản đồ' },
  { url: '/du-lieu/', label: 'Dữ liệu mở' },
  { url: '/gioi-thieu/', label: 'Giới thiệu' },
  { url: '/nguon/', label: 'Nguồn và cách làm' },
  { url: '/tiep-can/', label: 'Khả năng tiếp cận' },
  { url: '/an-toan/', label: 'An toàn khi xem trang' },
  { url: '/rieng-tu/', label: 'Riêng tư' },
] as const;

/** Pages of which there is one each. */
export const fixedUrls = [
  '/',
  '/can-giup-do/',
  '/duong-day-nong/',
  '/duong-day-nong/chon/',
  '/dia-chi-tin-cay/',
  '/ngoai-tuyen/',
  '/in-an/',
  '/thang-hanh-dong/',
  '/ke-hoach/',
  '/chi-so/',
  '/bao-chi/',
  '/bao-chi/thong-diep/',
  '/bao-chi/loi-ket/',
  '/bao-chi/ap-phich/',
  '/bao-chi/ap-phich/lam-cho-xa/',
  '/muc-luc/',
  '/muc-luc/so-van-ban/',
  '/tim-kiem/',
  '/du-lieu/',
  '/lich/',
  '/ban-do/',
  '/dang-ke-hoach/',
] as const;

/** The address of each kind of page, made here and nowhere else. */
export const urlOf = {
  plan: (id: string) => `/ke-hoach/${id}/`,
  month: (year: number | string) => `/thang-hanh-dong/${year}/`,
  hotline: (id: string) => `/duong-day-nong/${id}/`,
  province: (id: string) => `/dia-chi-tin-cay/${id}/`,
  message: (id: string) => `/bao-chi/thong-diep/${id}/`,
  posters: (id: string) => `/bao-chi/ap-phich/${id}/`,
  commune: (province: string, id: string) => `/dia-chi-tin-cay/${province}/${id}/`,
  indicator: (id: string) => `/chi-so/${id}/`,
  /** The page to embed: the one that follows the site, or as it stood on a day. A folder of its own: it alone may be framed. */
  embed: (id: string, day?: string) => `/nhung/chi-so/${id}/${day ? `${day}/` : ''}`,
  /** Prose files keep their section in their name: `can-giup-do-tre-em` → /can-giup-do/tre-em/. */
  page: (name: string) => (name.startsWith('can-giup-do-') ? `/can-giup-do/${name.slice(12)}/` : `/${name}/`),
} as const;

/** Compressed bytes and requests of a first visit. */
export const budgets = {
  help: { html: 14_336, script: 2_048, fonts: 0, requests: 1 },
  reading: { html: 40_960, script: 10_240, fonts: 46_080, requests: 6 },
} as const;

/** Pictures of the officers' guide (`npm run guide`), all of one size. */
export const guidePicture = { width: 960, height: 640, url: (name: string) => `/huong-dan/${name}.webp` } as const;
