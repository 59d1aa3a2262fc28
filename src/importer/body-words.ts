/** Words with which names of public bodies begin, of whatever kind: offices, committees, parties, unions, units, enterprises, villages. */

/** Always a body: "Sở", "Tạp chí", "Hạt". */
export const heads =
  'Tổng cục|Bộ phận|Chi cục|Cục|Sở|Phòng|Ban|Bộ trưởng|Thứ trưởng|Bộ Chỉ huy|Bộ Tư lệnh|Bộ đội|Bộ|Vụ|Viện|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Hiệp hội|Hội|Công đoàn|Công an|' +
  'Cơ quan|Đài|Báo|Trung tâm|Liên đoàn|Liên minh|Liên hiệp|Tỉnh Hội|Thành Hội|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Đoàn|Tòa án|Toà án|Viện kiểm sát|Văn phòng|Trường|Đại học|Học viện|' +
  'Bảo hiểm xã hội|Ngân hàng|Kho bạc|Thanh tra|Mặt trận|UBMTTQ|MTTQ|Trạm|Bệnh viện|Công ty|Tập đoàn|Đảng ủy|Đảng bộ|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|' +
  'Thường trực|Thủ tướng|Thống đốc|Tổng Thanh tra|Tổng Kiểm toán|Chánh án|Viện trưởng|Trại tạm giam|Nhà tạm giữ|Nhà tạm giam|Chính phủ|Quốc hội|Chủ tịch|Phó Chủ tịch|Giám đốc|Thủ trưởng|Trưởng phòng|Trưởng ban|Chánh Văn phòng|Bí thư|Ban Bí thư|Trung ương|' +
  'Tổng Liên đoàn|Tổ công tác|Quỹ|Nhà|Thư viện|Bảo tàng|Hợp tác xã|BCH|BHXH|LĐLĐ|Lực lượng|Đồn|Hạt|Đội|Ấp|Khu phố|Thôn|' +
  'Lãnh đạo|Người đứng đầu|Doanh nghiệp|Chi bộ|Chi hội|Chi đoàn|Chi nhánh|Tổ dân phố|Tổ truyền thông|Tổ hòa giải|Tổng [Cc]ông ty|Khoa|Bưu điện|Viễn thông|Thuế|Hải quan|Điện lực|Xã đoàn|Phường đoàn|Quân khu|Trung đoàn' +
  '|Tạp chí|Xí nghiệp|Nông trường|Lâm trường|Phân hiệu|Phân viện|Cụm thi đua|Khối thi đua|Khối các cơ quan|Câu lạc bộ|Cấp ủy|Cấp uỷ|Chi ủy|Chi uỷ|Đảng uỷ|Tỉnh uỷ|Thành uỷ|Huyện uỷ|Đảng đoàn|' +
  'Tổ|Thi hành án|Quản lý thị trường|Kiểm toán|Cảng vụ|Tỉnh đội|Huyện đội|Xã đội|Sư đoàn|Lữ đoàn|Tiểu đoàn|Đại đội|Binh đoàn|Quân đoàn|Quân chủng|Giáo hội|Làng nghề|Vườn quốc gia|Vườn Quốc gia|' +
  'Tỉnh Đoàn|Thành Đoàn|Huyện Đoàn|Quận Đoàn|BTV|UBKT|BQL|BCĐ|UBMTTQVN|Cổng thông tin|Cổng Thông tin|Trang thông tin|Trang Thông tin|Quận đoàn|Thị Đoàn|Thị đoàn|Xã Đoàn|Phường Đoàn|Tỉnh hội|Thành hội|Huyện hội|Huyện Hội|Tập thể';
/** A body only before a name or a field: "Công chức Tư pháp - Hộ tịch", "Bản Nà Phung", "Thống kê tỉnh". */
export const headsBeforeNames = String.raw`(?:Công chức|Cán bộ|Ngành|Làng|Bản|Buôn|Xóm|Khóm|Khu|Khối|Nhóm|Trại|Cảng)(?=\s\p{Lu})|Thống kê(?=\s(?:tỉnh|thành phố|cơ sở|\p{Lu}))|Cơ sở(?=\s(?:[Tt]rợ giúp|[Cc]ai nghiện|[Bb]ảo trợ|[Gg]iáo dục nghề))`;
/** What many bodies of a kind are called: "các sở, ban, ngành". */
export const groups =
  'sở|ban|bộ|ngành|cơ quan|đơn vị|phòng|tổ chức|hội|đoàn thể|xã|phường|huyện|quận|thị xã|địa phương|doanh nghiệp|trường|trung tâm|cấp hội|thành viên|thôn|ấp|khu phố|tổ dân phố|khoa|đài|báo|chi bộ|chi hội|chi đoàn|đảng bộ|đảng ủy|cấp ủy|công đoàn|cơ sở|bản|buôn|làng|khóm|bệnh viện|trạm|đồn|hợp tác xã|đồng chí|xưởng|phân xưởng|tổ|đội|hộ|câu lạc bộ|khối|cụm|nhà trường|chi ủy|tổ công nghệ|nhà máy|công ty|nông trường|ủy viên|thành phố|đặc khu|thôn, bản|phường, xã';
/** Head words with a second syllable that makes them something else: "Hội nghị", "Ban hành", "Báo cáo". */
export const others =
  'Hội nghị|Hội thảo|Hội thi|Hội diễn|Ban hành|Bộ luật|Bộ tiêu|Bộ chỉ số|Bộ chỉ tiêu|Báo cáo|Sở hữu|Trường hợp|Đoàn kết|Đội ngũ|Nhà nước|Nhà tạm lánh|Nhà trường|Phòng ngừa|Phòng,|Phòng chống|Cơ quan hệ|Đài thọ|Tổ chức thực|Hội nhập|Thanh tra,|Thanh tra việc|Viện trợ|Trung tâm hóa|Quỹ đất|Thôn tính|Bộ máy|Ban đầu|Ban ngày|Vụ việc|Công an toàn|Bộ mặt|Khoa học|Khoa giáo|Thuế thu|Tổ chức|Tổ quốc|Đội viên|Phòng\u0001';
