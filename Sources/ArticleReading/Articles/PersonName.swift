/// Names of people as by-lines write them.
enum PersonName {
  /// The commonest surnames of one character, and those of two, in both scripts.
  private static let surnames = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金\
    石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁\
    岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳\
    时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑党宫费卜冷晏席卫米柏宗桂全佟应闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池\
    查麻苑迟邝官封谈匡鞠惠荆乐冀胥南班储原栗燕楚鄢劳谌奚习皮粟冼蔺楼盘满闻厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿\
    国狄平计索宣晋相初门云容敬来扈晁芮都普阙戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利\
    於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由習劉陳楊黃趙吳孫馬鄭梁謝許韓馮鄧蕭潘於蔣餘葉程蘇魏呂盧鍾譚陸範\
    賈韋鄒龍賀顧龔邵萬錢嚴湯溫齊喬龐顏倪莊聶魯歐關蘭寧紀畢單塗穀藍遊華饒時農簡車項連蘆麥婁竇戚
    """.unicodeScalars.filter { Scalars.isHan($0.value) }.map(\.value))

  private static let doubleSurnames: Set<String> = [
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "南宫", "端木", "歐陽", "司馬",
  ]

  /// Words that look like a name and are a section, a button or an office.
  private static let noNames: Set<String> = [
    "高端", "高级", "文章", "文化", "文明", "方法", "方案", "时间", "时事", "时政", "成果", "成都", "成员", "章节", "查看", "解读",
    "万元", "包括",
    "关于", "关注", "国际", "国内", "国家", "计划", "项目", "向前", "路径", "金融", "金额", "石油", "连接", "管理", "明确", "安全",
    "安排", "平台",
    "全国", "全文", "全球", "原文", "原因", "党建", "农业", "农村", "都市", "公告", "公司", "公共", "信息", "展望", "智能", "支持",
    "相关", "来源",
    "印发", "容量", "费用", "席位", "商业", "海外", "海洋", "强国", "修订", "云端", "田野", "史话", "江山", "江苏", "江西", "陕西",
    "广告", "陈述",
    "何为", "何以", "任务", "许可", "和平", "温馨", "严肃", "权威", "储存", "普及", "利率", "应用", "应对", "项目组", "单位", "左右",
    "解释",
    "编者按", "温故", "全部", "游戏", "乐活", "历史", "车市", "房产", "华东", "安徽", "宁夏", "时评", "社论", "评论", "马上", "方向",
    "路线", "终端", "甘肃", "云南", "海南", "湖南", "贵州", "宫廷", "童话", "金句", "向上", "向下", "向善", "白皮书", "高考", "党委",
    "施行",
    "总书记", "夏季", "冬季", "明天", "明年", "成长", "成功", "成立", "成就", "万众", "万岁", "解决", "解放", "连续", "纪念", "纪要",
    "纪律",
    "公报", "公开", "公文", "公众", "通知", "花絮", "封面", "程序", "程度", "管控", "高效", "元素", "元旦", "元首", "平安", "平等",
  ]

  /// Characters that end the names of papers, sites and offices, and nobody's.
  private static let publisherEnds = Set("网網报報社刊版讯訊局厅廳部省县縣".unicodeScalars.map(\.value))

  /// A Chinese name in a text of two to four characters, white space between them aside; nil where it is none.
  static func chinese(in text: String) -> String? {
    let scalars = text.unicodeScalars.filter { !Scalars.isWhite($0.value) }
    guard (2...4).contains(scalars.count), scalars.allSatisfy({ Scalars.isHan($0.value) }),
      let first = scalars.first
    else { return nil }
    var name = ""
    name.unicodeScalars.append(contentsOf: scalars)
    guard !noNames.contains(name), let last = scalars.last, !publisherEnds.contains(last.value)
    else { return nil }
    if doubleSurnames.contains(String(name.prefix(2))) { return scalars.count >= 3 ? name : nil }
    guard surnames.contains(first.value), scalars.count <= 3 else { return nil }
    return name
  }

  /// Whether a text names a group that writes under its office: `…课题组`, `本报评论员`.
  static func isGroup(_ text: String) -> Bool {
    let bare = text.filter { !$0.isWhitespace }
    return (4...36).contains(bare.count) && !bare.contains("。") && !bare.contains("，")
      && [
        "课题组", "調研組", "调研组", "编写组", "写作组", "联合调研组", "评论员", "編輯部", "编辑部", "理论学习中心组", "課題組", "党组",
        "研究室",
      ]
      .contains { bare.hasSuffix($0) }
  }

  /// Several names that a by-line joins with spaces, `、` or commas, as it joins them; nil unless all are names.
  ///
  /// `高 文` is one name, `张三 李四` are two.
  static func chineseList(in text: String) -> String? {
    let parts = text.split { $0 == "、" || $0 == "，" || $0 == "," || $0 == "/" || $0 == "／" }
    var names: [String] = []
    for part in parts {
      let words = part.split { $0.isWhitespace }
      if words.allSatisfy({ $0.unicodeScalars.count == 1 }) || words.count == 1 {
        guard let name = chinese(in: String(part)) else { return nil }
        names.append(name)
      } else if words.count == 2, words[0].count + words[1].count <= 3,
        words.contains(where: { $0.count == 1 })
      {
        guard let name = chinese(in: String(part)) else { return nil }
        names.append(name)
      } else {
        var index = 0
        while index < words.count {
          var word = String(words[index])
          if word.count == 1, index + 1 < words.count {
            index += 1
            word += words[index]
          }
          guard let name = chinese(in: word) else { return nil }
          names.append(name)
          index += 1
        }
      }
    }
    guard !names.isEmpty else { return nil }
    let separator =
      text.contains("、") ? "、" : text.contains("，") ? "，" : text.contains(",") ? "," : " "
    return names.joined(separator: separator)
  }

  /// Words in capitals that stand in the heads of documents and in nobody's name.
  private static let officeWords: Set<String> = [
    "the", "of", "for", "and", "on", "in", "to", "at", "office", "house", "release", "immediate",
    "report", "annual", "authority", "minutes", "meeting", "capitol", "department", "ministry",
    "press", "national", "united", "states", "government", "committee", "commission", "council",
    "washington,", "d.c.", "u.s.", "u.k.", "edition", "volume", "chapter", "section", "part",
    "table", "contents", "summary", "introduction", "foreword", "conclusion", "university",
    "institute", "bank", "federal", "new", "city", "state", "news", "daily", "times", "review",
    "policy", "economic", "economy", "public", "act", "law", "bill", "congress", "parliament",
    "senate", "conference", "statement", "speech", "remarks", "address", "transcript", "president",
    "minister", "secretary", "service", "agency", "center", "centre", "association", "society",
    "executive", "director", "directors", "officer", "officers", "chief", "counsel", "division",
    "legal", "affairs", "registrars", "assistant", "deputy", "general", "manual", "board", "chair",
    "chairman", "member", "members", "staff", "bureau", "branch", "unit", "group", "team",
    "company",
    "corporation", "limited", "inc.", "ltd.", "llc", "street", "avenue", "road", "school",
    "college",
    "museum", "library", "hospital", "court", "district", "county", "north", "south", "east",
    "west",
    "america", "american", "world", "international", "global", "health", "education", "science",
    "research", "technology", "energy", "security", "defense", "foreign", "trade", "finance",
    "treasury", "reserve", "history", "culture", "sports", "business", "opinion", "politics",
  ]

  /// An English name of two to five words in capitals or with capitals: `Harry S. Truman`, `HARRY S. TRUMAN`.
  static func english(in text: String) -> String? {
    let words = text.split { $0.isWhitespace }
    guard (2...5).contains(words.count),
      !words.contains(where: { officeWords.contains($0.lowercased()) })
    else { return nil }
    let small: Set<Substring> = [
      "de", "del", "la", "le", "van", "von", "der", "den", "da", "bin", "al", "di", "du", "el", "y",
      "ter",
    ]
    for word in words where !small.contains(word) {
      guard let first = word.unicodeScalars.first, Scalars.isUppercase(first.value),
        word.unicodeScalars.allSatisfy({
          Scalars.isAlphabetic($0.value) || [0x2E, 0x27, 0x2D, 0x2019].contains($0.value)
        })
      else { return nil }
    }
    guard let last = words.last, !small.contains(last), last.count > 1 else { return nil }
    let isCapitals = text.unicodeScalars.allSatisfy { !Scalars.isLowercase($0.value) }
    guard isCapitals else { return words.joined(separator: " ") }
    return words.map { word in
      var isFirst = true
      return String(
        word.lowercased().map { character in
          defer { isFirst = !character.isLetter }
          return isFirst ? Character(character.uppercased()) : character
        })
    }.joined(separator: " ")
  }
}
