/// Articles with quotations and figures, made by rule, for measuring generation.
enum GenerationWorkload {
  private static let places = ["云川", "白石", "青溪", "长坪", "松岭", "南浦", "东明", "安阳坡", "柳河", "石门"]
  private static let goods = ["茶叶", "稻米", "竹器", "陶瓷", "蜂蜜", "药材", "丝绸", "木雕", "水果", "羊毛"]
  private static let people = ["王大林", "李文清", "张春梅", "陈立新", "赵敏华", "周广平", "吴建国", "孙玉兰"]
  private static let aims = [
    "守住山水的底色", "把学问写在田垄上", "让手艺传到年轻人手里", "给乡亲一条不求人的路", "让每一片叶子都有去处", "靠耐心而不是靠运气", "先种树再数钱",
    "把老规矩讲给新机器听",
  ]

  /// An article of about 1,500 characters; no two numbers give the same sentences.
  static func article(_ number: Int) -> String {
    var text =
      "---\ntitle: \(places[number % 10])\(goods[number / 10 % 10])纪事之\(number)\ndate: 2024-05-01\n---\n\n"
    for part in 0..<12 {
      let seed = number * 12 + part
      let place = places[seed % 10] + "第\(seed % 97 + 3)村"
      let good = goods[seed * 7 % 10]
      let person = people[seed * 5 % 8]
      text += """
        2023年，\(place)的\(good)产量达到\(seed * 37 % 9000 + 1100)吨，占全县总产量的\(seed * 13 % 80 + 11).\(seed % 9 + 1)%。\
        截至2023年底，\(place)从事\(good)生产的农户有\(seed * 29 % 7000 + 230)户，销售额为\(seed * 53 % 900 + 24)万元。\
        \(person)指出：“\(good)的出路在于\(aims[seed * 3 % 8])，\(place)要用\(seed % 8 + 2)代人的功夫换一块招牌的信誉。”\
        村里的老人常坐在桥头看水，说起年轻时挑担出山的日子，总要停下来想一想。


        """
    }
    return text
  }
}
