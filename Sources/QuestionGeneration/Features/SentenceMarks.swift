/// The marks of a sentence, counted.
struct SentenceMarks {
  private(set) var commas = 0
  private(set) var enumeration = 0
  private(set) var semicolons = 0
  private(set) var colons = 0
  private(set) var dashes = 0
  private(set) var questions = 0
  private(set) var exclamations = 0
  private(set) var opened = 0
  private(set) var quotations = 0
  private(set) var isBalanced = true
  private(set) var letters = 0
  private(set) var latin = 0
  private(set) var han = 0
  private(set) var digits = 0
  private(set) var others = 0
  private(set) var percent = false
  private(set) var money = false
  private(set) var furniture = false
  /// Scalars before the first colon.
  private(set) var lead: Int?
  /// The last mark that is no closing one.
  private(set) var end: UInt32 = 0
  private(set) var opensWithQuotation = false
  private(set) var endsWithQuotation = false

  /// Reads the bytes of a sentence.
  ///
  /// - Complexity: O(*n*).
  init(_ range: Range<Int>, in text: [UInt8]) {
    var stack: [UInt32] = []
    var straight = 0
    var count = 0
    var last: UInt32 = 0
    var dollars: [Int] = []
    for scalar in String(decoding: text[range], as: UTF8.self).unicodeScalars {
      let value = scalar.value
      count += 1
      switch value {
      case 0x2C, 0xFF0C: commas += 1
      case 0x3001: enumeration += 1
      case 0x3B, 0xFF1B: semicolons += 1
      case 0x3A, 0xFF1A:
        colons += 1
        if lead == nil { lead = count }
      case 0x2014, 0x2013: dashes += 1
      // A question that a title or a quotation holds is told of, not asked.
      case 0x3F, 0xFF1F: if stack.isEmpty, straight % 2 == 0 { questions += 1 }
      case 0x21, 0xFF01: exclamations += 1
      case 0x25, 0xFF05: percent = true
      case 0x24, 0xA3, 0x20AC, 0xA5, 0xFFE5:
        money = true
        if value == 0x24 { dollars.append(count) }
      case 0x28, 0xFF08, 0x5B, 0x201C, 0x300C, 0x300E, 0x300A, 0x3010:
        stack.append(value)
        opened += 1
        if value == 0x201C || value == 0x300C { quotations += 1 }
      case 0x29, 0xFF09, 0x5D, 0x201D, 0x300D, 0x300F, 0x300B, 0x3011:
        if let open = stack.popLast() {
          if !Self.goTogether(open, value) { isBalanced = false }
        } else {
          isBalanced = false
        }
      case 0x22: straight += 1
      case 0x40, 0xA9, 0x7C, 0x7B, 0x7D, 0x5C, 0x5E, 0x2605, 0x25A0, 0x25B2, 0x25BC:
        furniture = true
      case 0x30...0x39, 0xFF10...0xFF19: digits += 1
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F:
        letters += 1
        latin += 1
      case 0x3400...0x9FFF, 0x20000...0x2FA1F:
        letters += 1
        han += 1
      case 0x2F where last == 0x2F: furniture = true
      // What stands for a gap here.
      case 0x5F where last == 0x5F: furniture = true
      default: if value > 0x7F { others += 1 }
      }
      if count == 1 { opensWithQuotation = [0x22, 0x201C, 0x300C].contains(value) }
      if ![0x22, 0x201D, 0x300D, 0x300F, 0x29, 0xFF09, 0x2019, 0x20].contains(value) {
        end = value
      }
      last = value
    }
    // A dollar sign that no digit follows, or that follows one, marks a formula.
    let scalars = Array(String(decoding: text[range], as: UTF8.self).unicodeScalars)
    for place in dollars {
      let isAmount =
        place < scalars.count && (0x30...0x39).contains(scalars[place].value)
        || place < scalars.count && scalars[place] == " "
      let closes = place > 1 && (0x30...0x39).contains(scalars[place - 2].value)
      if !isAmount || closes { furniture = true }
    }
    endsWithQuotation = [0x22, 0x201D, 0x300D].contains(last)
    if straight % 2 == 1 || !stack.isEmpty { isBalanced = false }
    quotations += straight / 2
    total = count
  }

  /// Scalars.
  let total: Int

  private static func goTogether(_ open: UInt32, _ close: UInt32) -> Bool {
    switch open {
    case 0x28, 0xFF08: close == 0x29 || close == 0xFF09
    case 0x5B: close == 0x5D
    case 0x201C: close == 0x201D
    default: close == open + 1
    }
  }

  /// Whether a full stop, or what stands for one, ends it.
  var endsWithStop: Bool { [0x2E, 0x3002, 0xFF0E, 0x21, 0xFF01, 0x2026].contains(end) }
}
