/// Tells the language of a text by its letters: `zh-Hans`, `zh-Hant`, `en`, or `und`.
public enum LanguageDetector {
  /// Characters of modern prose that only the simplified script has.
  private static let simplified = Set(
    "国会为发来产时经业对开应动长现体学实进机关与东问从无电见数样车书话语观设难义举习乡众优传伤严个们这还进远连运过边选项领飞马鸟鱼龙门间闻阳阴际陈队陆陕险随难顺预题额风龄齐"
      .unicodeScalars.map(\.value))
  /// Their counterparts, and others that only the traditional script has.
  private static let traditional = Set(
    "國會為發來產時經業對開應動長現體學實進機關與東問從無電見數樣車書話語觀設難義舉習鄉眾優傳傷嚴個們這還遠連運過邊選項領飛馬鳥魚龍門間聞陽陰際陳隊陸陝險隨順預題額風齡齊"
      .unicodeScalars.map(\.value))

  /// The language of UTF-8 text, judged by its first 100,000 bytes.
  ///
  /// - Returns: A BCP 47 tag; `und` where there are too few letters, or of another script.
  public static func language(of bytes: [UInt8]) -> String {
    var counter = Counter()
    counter.count(bytes)
    return counter.language
  }

  static func language(of paragraphs: [Paragraph]) -> String {
    var counter = Counter()
    for paragraph in paragraphs where counter.seen < Counter.most {
      counter.count(paragraph.text.utf8)
    }
    return counter.language
  }

  private struct Counter {
    static let most = 100_000
    var seen = 0
    var han = 0
    var latin = 0
    var kana = 0
    var other = 0
    var simplified = 0
    var traditional = 0
    var english = 0

    mutating func count(_ bytes: [UInt8]) {
      var offset = 0
      var word: UInt64 = 0
      while offset < bytes.count, seen + offset < Self.most {
        let (value, length) = bytes.scalar(at: offset)
        offset += length
        if value < 0x80 {
          if value | 0x20 >= 0x61, value | 0x20 <= 0x7A {
            latin += 1
            word = word << 8 | UInt64(value | 0x20)
          } else {
            // the, and, of, to, in, that, is: English without them is no prose.
            switch word {
            case 0x746865, 0x616E64, 0x6F66, 0x746F, 0x696E, 0x7468_6174, 0x6973: english += 1
            default: break
            }
            word = 0
          }
          continue
        }
        if Scalars.isHan(value) {
          han += 1
          if LanguageDetector.simplified.contains(value) {
            if !LanguageDetector.traditional.contains(value) { simplified += 1 }
          } else if LanguageDetector.traditional.contains(value) {
            traditional += 1
          }
        } else if value >= 0x3041, value <= 0x30FF {
          kana += 1
        } else if Scalars.isAlphabetic(value) {
          latin += 1
        } else if value > 0x530, value < 0x2000 || value >= 0xAC00 && value <= 0xD7A3 {
          other += 1
        }
      }
      seen += bytes.count
    }

    var language: String {
      if kana * 10 > han, kana > 10 { return "und" }
      if han * 3 > latin, han >= 2, han > other {
        return traditional > simplified ? "zh-Hant" : "zh-Hans"
      }
      let words = max(1, latin / 5)
      if latin > other, english * 12 >= words || latin < 60 && latin > 0 && english > 0 {
        return "en"
      }
      return "und"
    }
  }
}
