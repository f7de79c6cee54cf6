/// What Chinese names of people and bodies look like.
enum ChineseNames {
  /// The commonest surnames; they cover well over nine tenths of the population.
  static let surnames: Set<Character> = {
    let simplified =
      "习王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲欧靳祁路涂兰甘裴梅童翁霍游阮尤岳柯牟滕谷舒卜成饶宁凌盛查单冉鲍华包屈房喻解蒲卫简时连车项闵邬吉党阳司费蒙席晏隋古强穆姬宫景米麦谈柏瞿艾沙鄢桂窦郁缪畅巩卓褚栾戚全娄甄郎池丛边岑农苟迟保商臧佘卞虞刁冷应匡栗仇练楚揭师官佟封燕桑巫敖原植邝仲荆储宗楼干苑寇盖南屠鞠荣井乐银奚明麻雍花闻冼木盘暨桓衡阚訾濮璩邰蒯郏扈郦郜廉衣蔺和冀占公门帅利满付闫肖阙覃仝亓仉幸晁逄逯荀撒邸昝"
    return Set(simplified + BothScripts.traditional(simplified))
  }()

  /// Double surnames.
  static let doubleSurnames: Set<String> = BothScripts.set([
    "欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "司徒", "端木", "东方", "南宫", "令狐", "宇文",
  ])

  /// How the names of bodies and documents end.
  static let bodyEndings: [String] = BothScripts.list([
    "部", "局", "委", "委员会", "院", "会", "组织", "集团", "公司", "大学", "中心", "联盟", "政府", "国务院", "大会", "峰会",
    "会议", "全会", "协会", "学会", "研究所", "实验室", "银行", "基金会", "法院", "检察院",
    "党中央", "中央", "外交部", "发言人", "办公室", "署", "厅", "处", "社", "报", "报告", "公报", "宣言", "白皮书", "决定", "意见",
    "纲要", "决议", "声明", "倡议", "条约", "公约", "宪章", "宪法", "法案", "文件", "规划", "计划", "通知",
    "论坛", "机构", "智库", "学院", "学校", "医院", "法庭", "理事会", "议会", "国会", "总署", "总局", "国际", "科技", "平台", "小组",
  ])

  /// Whether a word looks like a Chinese person's name: surname and one or two characters.
  static func isPerson(_ word: String) -> Bool {
    let characters = Array(word)
    guard characters.allSatisfy(\.isHan) else { return false }
    if (3...4).contains(characters.count), doubleSurnames.contains(String(characters.prefix(2))) {
      return true
    }
    guard (2...3).contains(characters.count), surnames.contains(characters[0]),
      !characters.contains(where: { "的了是与及或对从被使等而并也都又更最很要会已不着过这那".contains($0) })
    else { return false }
    // 陈一新, 张和平: one such character of three; 李在明: before the last.
    let words = characters.filter { "在和为向让能可正之其一".contains($0) }.count
    return words == 0 || words == 1 && characters.count == 3 && characters[2] != "在"
  }

  /// Whether a word looks like a foreign person's name: parts joned by a middle dot.
  static func isForeignPerson(_ word: String) -> Bool {
    let parts = word.split(whereSeparator: { "·•・".contains($0) })
    return parts.count >= 2 && parts.allSatisfy { $0.allSatisfy { $0.isHan || $0.isLatinLetter } }
  }

  /// Whether a word looks like the name of a body or a document.
  static func isBody(_ word: String) -> Bool {
    (word.hasPrefix("《") && word.hasSuffix("》")) || bodyEndings.contains { word.hasSuffix($0) }
  }
}
