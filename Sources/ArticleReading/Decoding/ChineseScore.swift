/// How much a text reads like Chinese when it is taken to be in an encoding.
enum ChineseScore {
  /// The commonest characters of modern Chinese, in both scripts; they make up four tenths of any prose.
  private static let common = Set(
    """
    的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种\
    开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感見這個們來時為說國著後會過對於學麼發當沒樣種\
    開總從無現動經長兒愛給間兩親進話與產業經濟社會政府主民部市全行公工力重建本新化制加強實
    """.unicodeScalars.filter { Scalars.isHan($0.value) }.map(\.value))

  /// Common characters a thousand Han characters, broken ones counted against it; nil where the encoding is not known.
  static func score(ofSample bytes: [UInt8], in encoding: String) -> Int? {
    guard let text = CharacterConversion.utf8(from: sample(bytes), in: encoding) else { return nil }
    var han = 0
    var known = 0
    var broken = 0
    var odd = 0
    var offset = 0
    while offset < text.count {
      let (value, count) = text.scalar(at: offset)
      offset += count
      if value == 0xFFFD {
        broken += 1
      } else if Scalars.isHan(value) {
        han += 1
        if common.contains(value) { known += 1 }
      } else if value > 0x2FF, !Scalars.isWide(value), !Scalars.isAmbiguousPunctuation(value),
        !Scalars.isWhite(value)
      {
        odd += 1
      }
    }
    guard han > 0 else { return 0 }
    return max(0, known * 1000 / (han + odd) - broken * 2000 / (han + broken))
  }

  /// A quarter megabyte from where the first byte above ASCII stands.
  private static func sample(_ bytes: [UInt8]) -> [UInt8] {
    let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
    return Array(bytes[first..<min(bytes.count, first + (1 << 18))])
  }

  /// Whether bytes above ASCII stand alone among letters, as accents and typographic marks of a Western encoding do.
  static func looksWestern(_ sample: [UInt8]) -> Bool {
    var alone = 0
    var high = 0
    for index in sample.indices where sample[index] >= 0x80 {
      high += 1
      let before = index > 0 ? sample[index - 1] : 0x20
      let behind = index + 1 < sample.count ? sample[index + 1] : 0x20
      if before < 0x80, behind < 0x80 { alone += 1 }
    }
    return high > 0 && alone * 10 >= high * 7
  }
}
