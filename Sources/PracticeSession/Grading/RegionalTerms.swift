/// Words that the mainland and Taiwan say otherwise: known there, and another word here.
enum RegionalTerms {
  /// Whether two texts in simplified characters differ only by such words.
  static func areSame(_ left: String, _ right: String) -> Bool {
    for (mainland, taiwan) in pairs
    where left.contains(mainland) && right.contains(taiwan)
      || left.contains(taiwan) && right.contains(mainland)
    {
      if unified(left) == unified(right) { return true }
    }
    return false
  }

  private static func unified(_ text: String) -> String {
    var text = text
    for (mainland, taiwan) in pairs {
      text = text.split(separator: taiwan, omittingEmptySubsequences: false)
        .joined(separator: mainland)
    }
    return text
  }

  /// Longer words first, so that none is taken for a part of another.
  private static let pairs: [(mainland: String, taiwan: String)] = [
    ("人工智能", "人工智慧"), ("智能手机", "智慧型手机"), ("互联网", "网际网路"), ("大数据", "巨量资料"),
    ("半导体芯片", "半导体晶片"), ("操作系统", "作业系统"), ("人工神经网络", "类神经网路"), ("计算机", "电脑"),
    ("智能", "智慧"), ("信息", "资讯"), ("网络", "网路"), ("软件", "软体"), ("硬件", "硬体"), ("数字", "数位"),
    ("程序", "程式"), ("质量", "品质"), ("数据", "资料"), ("算法", "演算法"), ("芯片", "晶片"), ("激光", "雷射"),
    ("航天", "太空"), ("服务器", "伺服器"), ("视频", "影片"), ("打印", "列印"), ("内存", "记忆体"), ("移动", "行动"),
    ("可持续", "永续"), ("宽带", "宽频"), ("新西兰", "纽西兰"), ("公交车", "公车"), ("出租车", "计程车"),
  ]
}
