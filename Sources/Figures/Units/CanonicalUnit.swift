/// A unit as values of it are compared: its name, and what a number of it is multiplied by.
///
/// 公里, km and kilometres are all 1000 m; 元, 人民币 and yuan are CNY.
public struct CanonicalUnit: Hashable, Sendable {
  /// The name that all spellings share; the folded word itself where the unit is unknown.
  public var name: String
  /// What a number is multiplied by to be of ``name``.
  public var factor: Double

  /// The canonical form of a unit as a text writes it.
  ///
  /// - Parameter unit: The unit without magnitude words, such as 元, 个百分点, square kilometres or `US$`.
  public init(_ unit: String) {
    let folded = FigureText.folded(unit.trimmingSpaces())
    if let known = Self.known[folded] ?? Self.known[folded.lowercased()] {
      self = known
      return
    }
    let word = folded.lowercased().filter { $0 != " " && $0 != "." && $0 != "-" }
    if let known = Self.known[word] {
      self = known
    } else if word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") {
      self.init(name: String(word.dropLast()), factor: 1)
    } else {
      self.init(name: word, factor: 1)
    }
  }

  /// Creates a unit from its parts.
  public init(name: String, factor: Double) {
    self.name = name
    self.factor = factor
  }

  private static let known: [String: CanonicalUnit] = {
    var known: [String: CanonicalUnit] = [:]
    for line in spellings.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count > 2, let factor = Double(parts[1]) else { continue }
      let unit = CanonicalUnit(name: String(parts[0]), factor: factor)
      for spelling in parts.dropFirst(2) {
        known[String(spelling.map { $0 == "_" ? " " : $0 })] = unit
        known[String(spelling.filter { $0 != "_" })] = unit
      }
    }
    return known
  }()

  /// Name, factor, spellings; a space within a spelling is written `_`.
  private static let spellings = """
    % 1 % 百分之 percent per_cent pct percentage
    % 10 成
    % 0.1 ‰ 千分之
    % 0.01 ‱ 万分之
    pp 1 个百分点 百分点 percentage_point percentage_points percent_points 个点
    pp 0.01 个基点 基点 basis_point basis_points bp
    times 1 倍 times fold x
    CNY 1 元 人民币 元人民币 人民币元 块 块钱 yuan rmb cny renminbi chinese_yuan ¥
    USD 1 美元 美金 $ us$ us_$ usd dollar dollars us_dollar us_dollars american_dollars
    USD 0.01 美分 cent cents
    EUR 1 欧元 € eur euro euros
    GBP 1 英镑 镑 £ gbp pound pounds pounds_sterling british_pounds
    GBP 0.01 便士 pence penny
    JPY 1 日元 日圆 yen jpy japanese_yen
    HKD 1 港元 港币 hk$ hkd hong_kong_dollars
    TWD 1 新台币 台币 新台币元 nt$ twd
    MOP 1 澳门元 澳门币 mop
    CAD 1 加元 加拿大元 c$ cad canadian_dollars
    AUD 1 澳元 澳大利亚元 a$ aud australian_dollars
    SGD 1 新元 新加坡元 s$ sgd singapore_dollars
    CHF 1 瑞士法郎 chf swiss_francs swiss_franc
    RUB 1 卢布 rub ruble rubles rouble roubles
    KRW 1 韩元 韩圆 krw won south_korean_won ₩
    INR 1 卢比 印度卢比 inr rupee rupees ₹
    year 1 年 载 year years yr yrs
    month 1 个月 month months
    week 1 周 星期 个星期 个礼拜 week weeks
    day 1 天 日 day days
    hour 1 小时 个小时 个钟头 hour hours h hr hrs
    minute 1 分钟 分 minute minutes min mins
    second 1 秒 秒钟 second seconds s sec secs
    second 0.001 毫秒 millisecond milliseconds ms
    century 1 世纪 个世纪 century centuries
    decade 1 decade decades
    age 1 岁 周岁 years_old year_old year-old years_of_age
    m 1 米 metre metres meter meters m 公尺
    m 1000 公里 千米 kilometre kilometres kilometer kilometers km
    m 0.01 厘米 公分 centimetre centimetres centimeter centimeters cm
    m 0.001 毫米 millimetre millimetres millimeter millimeters mm
    m 0.000001 微米 micrometre micrometres μm µm
    m 0.000000001 纳米 nanometre nanometres nanometer nanometers nm
    m 500 里 华里
    mile 1 英里 mile miles mi
    foot 1 英尺 foot feet ft
    inch 1 英寸 inch inches in
    m2 1 平方米 平米 square_metres square_meters square_metre square_meter m2 m² ㎡
    m2 1000000 平方公里 平方千米 square_kilometres square_kilometers square_kilometre square_kilometer km2 km² sq_km
    m2 10000 公顷 hectare hectares ha
    mu 1 亩
    sqmile 1 平方英里 square_miles square_mile sq_mi
    m3 1 立方米 立方 方 cubic_metres cubic_meters m3 m³
    L 1 升 公升 litre litres liter liters l L
    L 0.001 毫升 millilitres milliliters ml mL
    kg 1 千克 公斤 kilogram kilograms kg
    kg 0.5 斤
    kg 0.001 克 gram grams g
    kg 0.000001 毫克 milligrams milligram mg
    kg 1000 吨 公吨 tonne tonnes metric_tons metric_tonnes t
    W 1 瓦 watt watts W
    W 1000 千瓦 kilowatt kilowatts kW
    W 1000000 兆瓦 megawatt megawatts MW
    W 1000000000 吉瓦 gigawatt gigawatts GW
    kWh 1 千瓦时 度电 kilowatt_hours kilowatt-hours kWh
    kWh 1000000 吉瓦时 gigawatt-hours gigawatt_hours GWh
    celsius 1 摄氏度 ℃ °C degrees_celsius celsius °c
    fahrenheit 1 华氏度 ℉ °F degrees_fahrenheit fahrenheit °f
    Hz 1 赫兹 赫 hertz Hz
    Hz 1000000 兆赫 兆赫兹 megahertz MHz
    Hz 1000000000 吉赫 吉赫兹 gigahertz GHz
    byte 1 字节 byte bytes B
    byte 1000 千字节 kilobytes KB kB
    byte 1000000 兆字节 megabytes megabyte MB
    byte 1000000000 吉字节 gigabytes gigabyte GB
    byte 1000000000000 太字节 terabytes terabyte TB
    byte 1000000000000000 拍字节 petabytes PB
    byte 1000000000000000000 艾字节 exabytes EB
    byte 1000000000000000000000 泽字节 zettabytes ZB
    ops/s 1 次/秒 次每秒 次浮点运算/秒 次浮点运算每秒 次运算/秒 flops FLOPS
    ops/s 1000000000000000 PFLOPS petaflops
    ops/s 1000000000000000000 EFLOPS exaflops
    km/h 1 公里/小时 千米/小时 公里每小时 km/h kph kilometres_per_hour kilometers_per_hour
    mile/h 1 mph miles_per_hour mile_per_hour mi/h
    m/s 1 米/秒 米每秒 m/s metres_per_second
    person 1 人 名 位 口 person persons people
    visit 1 人次
    household 1 户 户家庭 households household
    """
}

extension String {
  /// The text without spaces at its ends.
  fileprivate func trimmingSpaces() -> String {
    var text = self[...]
    while text.first == " " || text.first == "\u{3000}" { text.removeFirst() }
    while text.last == " " || text.last == "\u{3000}" { text.removeLast() }
    return String(text)
  }
}

extension FigureText {
  /// A word folded as a text is for recognition.
  static func folded(_ word: String) -> String {
    String(String.UnicodeScalarView(FigureText(word).scalars.compactMap(Unicode.Scalar.init)))
  }
}
