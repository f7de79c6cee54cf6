extension ScriptWords {
  static let chinese = ScriptWords(
    titles: ["{place}的{goods}", "在{place}座谈会上的讲话", "{year}年{place}统计公报", "關於{goods}的報告"],
    headings: ["一、总体情况", "（二）下一步工作", "第{note}章 {goods}", "三、保障措施"],
    sentences: [
      "{year}年，{place}的{goods}产量达到{number}吨，占全国总产量的{share}%。",
      "截至{year}年底，从事{goods}生产的农户有{number}万户，同比增长{share}%。",
      "老人常坐在桥头看水，说起年轻时的事，总要停下来想一想［{note}］。", "一是守住底线，二是办好{goods}，三是让{place}的人富起来。",
      "销售额比上年增加{number}亿元，增幅居全省第三位。", "《{goods}条例》自{year}年5月1日起施行。",
      "所谓{goods}，是指由{place}的人世代相传的手艺。",
      "其中，第一产业增加值{number}亿元，下降百分之三；第二产业增加值{number}亿元，增长{share}%。",
      "{year}年，{place}的{goods}出口額為{number}萬美元，較上年減少一成。", "{person}是{place}人，一九五八年出生，現任會長。",
      "从{year}年到{year}年，{place}先后建成三座水库、十二座桥。",
    ],
    quotations: [
      "{person}指出：“{goods}的出路在于守住{place}的山水，而不是靠运气。”", "“要把学问写在田垄上，”{person}说，“让手艺传到年轻人手里。”",
      "{person}强调，“先种树、再数钱”，这是{place}的‘老规矩’。", "文件提出，到{year}年“{goods}总量达到{number}万吨”。",
      "他引用古语「积土成山」，認為「{goods}」也是如此。",
    ],
    notes: ["{person}：《{goods}考》，{place}出版社{year}年版，第{number}页。", "见《{place}日报》{year}年3月4日。"],
    places: ["云川", "白石县", "青溪镇", "长坪", "松岭村", "臺東"], people: ["王大林", "李文清", "张春梅", "陳立新", "阿布都"],
    goods: ["茶叶", "稻米", "陶瓷", "人工智能", "新质生产力", "絲綢"], gap: "")

  static let english = ScriptWords(
    titles: ["The {goods} of {place}", "Remarks at {place}", "{place} in {year}"],
    headings: ["Background", "{note}. The {goods}", "What comes next", "II. RESULTS"],
    sentences: [
      "In {year} the port of {place} handled {number} tons of {goods}, {share} percent more than the year before.",
      "By the end of {year}, {number} million people in {place} worked in {goods}.",
      "Nobody in {place} had seen such a thing before.[{note}]",
      "The {goods} act, passed on 4 July {year}, cost $2.5 million and took twenty-five years.",
      "{goods} is a kind of trade that grew up in {place} between {year} and {year}.",
      "Three things mattered: water, wood, and {goods}.",
      "{person}, who was born in {place}, founded the {place} Society in {year}.",
      "Exports fell by a third, to {number},000 bales, the lowest since {year}.",
    ],
    quotations: [
      "“We counted the {goods} twice,” said {person}, “and we did not believe it ourselves.”",
      "\"It's the {goods} that made {place},\" {person} told reporters in {year}.",
      "{person} called it ‘the quiet revolution’ of {place}.",
      "“{goods} will not wait,” he said. “Neither will {place}.”",
    ],
    notes: ["{person}, The {goods} ({place}: Press, {year}), p. {number}.", "Ibid."],
    places: ["Alder", "New Birch", "Cedar County", "Dover", "St. Elgin"],
    people: ["Dr. Anna Reed", "James O’Neil", "Mary-Jane Fox", "Mr. Lee", "J. R. Stone"],
    goods: ["timber", "wool", "copper", "cotton cloth", "machine learning"], gap: " ")
}
