/// A text as the recogniser walks it: Unicode scalars folded for comparison, with their UTF-8 offsets.
///
/// Full-width forms become ASCII, typographic spaces a space, traditional characters of numerals and units their
/// simplified form; nothing is added or removed, so places stay places of the text.
struct FigureText {
  /// The folded scalars.
  let scalars: [UInt32]
  /// UTF-8 offset of each scalar, and of the end.
  let offsets: [Int]
  /// The text itself.
  let text: String

  /// Folds a text.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  init(_ text: String) {
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var offset = 0
    var wideDigitBefore = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      offsets.append(offset)
      offset += UTF8.width(scalar)
      if value < 0x80 {
        scalars.append(value == 0x09 ? 0x20 : value)
        wideDigitBefore = false
      } else if value == 0xFF0C {
        // A wide comma separates thousands only between wide digits; elsewhere it is punctuation.
        scalars.append(wideDigitBefore ? 0x2C : value)
        wideDigitBefore = false
      } else {
        scalars.append(Self.folded(value))
        wideDigitBefore = (0xFF10...0xFF19).contains(value)
      }
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
    self.text = text
  }

  /// Number of scalars.
  var count: Int { scalars.count }

  /// The folded scalar at an index; 0 outside the text.
  subscript(index: Int) -> UInt32 {
    index >= 0 && index < scalars.count ? scalars[index] : 0
  }

  /// UTF-8 offsets of a range of scalars.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    let inside = range.clamped(to: 0..<count)
    return offsets[inside.lowerBound]..<offsets[inside.upperBound]
  }

  /// The words of a range of scalars, as the text writes them.
  func substring(_ range: Range<Int>) -> String {
    let bytes = bytes(range)
    let start = text.utf8.index(text.startIndex, offsetBy: bytes.lowerBound)
    let end = text.utf8.index(start, offsetBy: bytes.count)
    return String(text[start..<end])
  }

  /// Whether the folded text goes on with these scalars at an index.
  func has(_ word: [UInt32], at index: Int) -> Bool {
    guard index >= 0, index + word.count <= scalars.count else { return false }
    for offset in word.indices where scalars[index + offset] != word[offset] { return false }
    return true
  }

  /// Whether the folded text goes on with this word at an index.
  func has(_ word: String, at index: Int) -> Bool {
    var index = index
    for scalar in word.unicodeScalars {
      guard self[index] == scalar.value else { return false }
      index += 1
    }
    return true
  }

  /// Whether the folded text ends with this word before an index.
  func has(_ word: String, before index: Int) -> Bool {
    has(word, at: index - word.unicodeScalars.count)
  }

  /// The index behind the spaces that begin at an index; a line end is none.
  func afterSpaces(_ index: Int) -> Int {
    var index = index
    while self[index] == 0x20 { index += 1 }
    return index
  }

  /// The index before the spaces that end before an index.
  func beforeSpaces(_ index: Int) -> Int {
    var index = index
    while self[index - 1] == 0x20 { index -= 1 }
    return index
  }

  /// The ASCII word at an index in lower case, with where it ends; nil where no letter stands.
  func word(at index: Int) -> (word: String, end: Int)? {
    var end = index
    var word = ""
    while Scalar.isLetter(self[end]), let scalar = Unicode.Scalar(self[end] | 0x20) {
      word.unicodeScalars.append(scalar)
      end += 1
    }
    return end > index ? (word, end) : nil
  }

  /// The ASCII word that ends before an index in lower case, with where it begins.
  func word(before index: Int) -> (word: String, start: Int)? {
    var start = index
    while Scalar.isLetter(self[start - 1]) { start -= 1 }
    guard start < index, let found = word(at: start) else { return nil }
    return (found.word, start)
  }

  private static func folded(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xFF01...0xFF5E where value != 0xFF0C: value - 0xFEE0
    case 0x3000, 0xA0, 0x2000...0x200A, 0x202F: 0x20
    case 0x2212: 0x2D
    case 0x2018, 0x2019: 0x27
    case 0xFFE5: 0xA5
    case 0x25CB: 0x3007  // ○ for 〇
    case 0x3400...0x9FFF: simplified[value] ?? value
    default: value
    }
  }

  /// Traditional forms that stand in numerals, units, qualifiers and the words around them.
  private static let simplified: [UInt32: UInt32] = {
    let pairs =
      "萬万億亿兩两點点幾几餘余個个負负陸陆貳贰參叁圓圆條条歲岁週周鐘钟時时間间項项種种類类"
      + "輛辆艘艘頭头幅幅場场屆届對对雙双組组門门處处層层顆颗萬万噸吨畝亩頃顷歐欧鎊镑盧卢韓韩"
      + "臺台台台幣币塊块錢钱約约過过達达計计預预將将從从後后來来際际紀纪國国會会號号級级區区"
      + "戶户張张隻只筆笔線线節节課课書书劃划規规員员縣县鎮镇鄉乡島岛廣广導导產产業业機机構构"
      + "聽听電电話话學学術术關关環环護护華华氏氏攝摄兆兆赫赫時时連连續续強强億亿爲为為为於于"
      + "該该農农體体開开長长飛飞馬马驗验麼么澤泽節节裡里倉仓選选題题證证據据寫写讀读觀观訪访"
      + "單单標标準准數数據据統统陣阵斷断壓压進进運运載载發发佔占較较實实現现習习舉举總总"
      + "與与擴扩漲涨縮缩減减調调躍跃額额積积價价營营銷销顯显據据報报"
      + "僅仅徑径穩稳擁拥質质貨货貸贷買买賣卖資资稅税佈布創创維维網网絡络駕驾齡龄齊齐"
    var map: [UInt32: UInt32] = [:]
    var traditional: UInt32?
    for scalar in pairs.unicodeScalars {
      if let from = traditional {
        map[from] = scalar.value
        traditional = nil
      } else {
        traditional = scalar.value
      }
    }
    return map
  }()
}
