import QuestionGeneration

/// Small articles of every sort that the laws of the generator are tried on.
enum SampleTexts {
  /// All of them, each as the only article of a file.
  static var sources: [SourceArticle] {
    all.enumerated().map { SampleSources.plain($0.element, name: "text-\($0.offset).txt") }
  }

  /// The texts.
  static let all = [
    chineseNews, chineseReport, chineseSecondNews, traditional, englishNews, englishReport,
    lighthouse, teaVillage,
  ]

  static let chineseNews = """
    # 海岸城市的风电之路
    2024年11月，林建国市长在第三届海上风电发展论坛上指出：“发展海上风电是海岸城市实现绿色转型的必由之路，必须牢牢掌握关键部件的制造能力。”
    2024年，海岸市海上风电装机容量达到850万千瓦，占全市发电装机容量的37.5%。
    截至2024年底，海岸市风电企业超过460家，带动就业约12.8万人。
    林建国市长强调：“要把渔民的长远利益放在第一位，让海上风电真正惠及沿岸的每一个村庄。”
    海岸大学教授周明远认为：“深远海风电的难点不在风机本身，而在柔性直流输电和运维船队。”
    2021年3月，海岸市政府发布《海上风电中长期发展规划》，提出到2030年装机容量突破2000万千瓦。
    ## 渔民怎么看
    东湾村村民陈小兰表示：“风机来了以后，村里的码头变得热闹，年轻人也愿意回乡工作。”
    2023年，东湾村人均可支配收入达到48600元，比2019年增长62%。
    所谓“风电致富”并非一句口号。
    """

  static let chineseReport = """
    # 全国湿地保护年度观察
    2023年，全国新增湿地保护面积达到240万亩，湿地保护率提高到54.3%。
    2022年6月，全国人大常委会通过的《湿地保护法》正式施行。
    截至2023年底，全国共有国际重要湿地82处，国家湿地公园903处。
    国家湿地研究中心主任方志强指出：“湿地保护的关键是恢复自然水文过程，而不是多种几棵树。”
    方志强强调：“没有流域上下游的协同治理，任何一处湿地都不可能独善其身。”
    2023年，参加湿地监测的志愿者超过3.6万人，累计提交观察记录127万条。
    青湖保护协会会长韩雪梅表示：“观鸟的孩子将来会成为守护湿地的大人，这比任何罚款都更有力量。”
    2020年，青湖的水鸟数量只有8400只，2023年增加到15700只。
    2019年5月，青湖省出台《青湖流域生态补偿办法》，明确下游每年向上游支付2.4亿元。
    """

  static let chineseSecondNews = """
    # 论坛侧记
    第三届海上风电发展论坛日前落幕。林建国市长在会上说：“发展海上风电是海岸城市实现绿色转型的必由之路，必须牢牢掌握关键部件的制造能力。”
    2024年，论坛吸引来自31个国家的2600名代表参加。
    中国可再生能源学会理事长高文博指出：“海上风电的竞争归根到底是全产业链成本的竞争，抢占技术制高点刻不容缓。”
    2018年，国内海上风电的度电成本为0.85元，2024年降至0.33元。
    """

  static let traditional = """
    # 港島圖書館的一百年
    2023年，港島公共圖書館的借閱總量達到1860萬冊，電子書佔28.4%。
    館長歐陽慧指出：「圖書館不是存放舊書的倉庫，而是整座城市共用的書房。」
    2015年，市議會通過《公共圖書館條例》，規定每10萬名居民至少設立一所分館。
    歷史學者梁思遠認為：「沒有公共閱讀的傳統，就沒有能夠理性討論公共事務的市民。」
    截至2023年底，全市設有分館76所，流動圖書車12輛。
    """

  static let englishNews = """
    # A bridge for the northern islands
    On 14 March 1998, in a speech to the Harbour Council, the engineer Margaret Holloway said: “A bridge is a promise that two shores make to each other, and we intend to keep that promise in every winter storm.”
    The Northern Bridge cost $412 million and opened on 6 June 2004 after 1,130 days of construction.
    “Nobody believed that the seabed would carry a tower of this height,” said the geologist Peter Van Allen, “until the drilling cores came out of the ground as hard as marble.”
    In 2005 the Northern Bridge carried 3.6 million vehicles, which was 48 per cent more than the ferries had carried in 2003.
    Mayor Ingrid Solberg declared: “The ferry taught us patience and the bridge has taught us punctuality.”
    In 2019, Margaret Holloway wrote in a letter to the Harbour Council: “Steel forgives a careless painter for ten years and then it forgives nobody at all.”
    The word “bridge” is old.
    """

  static let englishReport = """
    # Counting the seabirds of Gull Rock
    In 1986 the wardens of Gull Rock counted 24,300 pairs of puffins, the largest colony in the province.
    By 2016 the colony had fallen to 9,800 pairs, a loss of 60 per cent in thirty years.
    “The puffins did not leave because the island changed,” said the warden Thomas Ashby, “they left because the cold water and the small fish moved north.”
    In 2011 the province passed the Seabird Protection Act, which closed 215 square kilometres of sea to industrial trawling.
    The biologist Helen Marchetti argued: “A colony that loses its young fishermen loses its memory of the feeding grounds.”
    In 2021 Helen Marchetti told the Marine Conference: “Recovery begins on the day when nobody is watching and the sand eels quietly return.”
    In 2022 the wardens counted 13,100 pairs of puffins on Gull Rock.
    """

  static let lighthouse = """
    # A light for the northern coast
    The lighthouse at Norrin was built of grey granite by Welsh masons between 1898 and 1904.
    Margaret Holloway designed the lamp, which can be seen from a distance of 34 kilometres. She had studied optics in Dublin.
    The tower is 52 metres tall and cost 148,000 pounds, a fifth of what the province earned from herring in that year.
    Before the tower was built, 23 ships had been lost on the reef within ten years; in the ten years after it, only 2 were lost.
    The keepers followed what fishermen called the “two lamps rule”, which forbade a man to sleep while both lamps were lit.
    In 1931 the Harbour Council replaced the oil burner with an electric arc that needed 7.5 kilowatts.
    ## The last keeper
    Helen Reed kept the light at Norrin until 1987, when it was joined to the automatic network of the Coast Agency.
    The agency sold the keeper’s house to a school for young sailors, which teaches navigation to 240 children each summer.
    """

  static let teaVillage = """
    # 高山茶村的变化
    白石村的茶园面积从2015年的320亩扩大到2023年的1860亩，茶农人数增加了近三倍。
    2018年，林建国在村里创办了第一家茶叶合作社，吸引142户农民加入。他曾在青岛的一家茶厂当过技术员。
    合作社采用“先摘后晒”的做法，使茶叶的含水量降低到6.5%。
    2021年，白石村的茶叶首次出口到摩洛哥，全年出口额达到2700万元。
    2022年9月，县政府出台了《高山茶园保护办法》，规定海拔800米以上的茶园不得使用化学农药。
    青岛的茶叶市场每年从白石村购买45吨绿茶，占全村产量的38%。
    ## 年轻人回乡
    去年有67名大学毕业生回到村里工作，他们大多负责网络销售和茶文化旅游。
    村里新建的茶叶博物馆收藏了1300多件制茶工具，每年接待游客5.2万人。
    """
}
