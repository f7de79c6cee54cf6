/// Finds events of history by their names: 枣宜会战, 辛亥革命, 第三届海洋博览会.
enum NamedEvent {
  /// Whether a Chinese text names one.
  static func stands(in passage: Passage) -> Bool {
    kinds.contains { kind in
      var from = passage.all
      while let place = passage.first(kind, in: from) {
        let name = passage[..<place.lowerBound].reversed().prefix { $0.isHan }
        // 在这次会战中, 的战役: no name.
        if name.count >= 2, let last = name.first, !"的次场场这该各大了一在和与".contains(last) { return true }
        from = place.upperBound..<passage.count
      }
      return false
    }
  }

  private static let kinds = BothScripts.list([
    "战役", "会战", "起义", "事变", "保卫战", "革命", "惨案", "大捷", "远征", "奥运会", "世博会", "博览会", "条约", "运动会", "独立战争",
    "大地震", "诺贝尔", "宪法", "遗址", "空间站", "探测器", "卫星",
  ])
}
