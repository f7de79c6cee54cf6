/// Reads Chinese numerals, with digits among them: 一千五百九十, 4.3万, 25万6千, 六千多万, 三点二亿.
struct HanNumeralReader {
  let text: FigureText
  /// Whether spaces may stand between any two characters, as in justified lines.
  let allowsSpaces: Bool

  /// More scalars than any numeral has, spaces included; a limit keeps the walk over nonsense linear.
  private static let longest = 80

  /// Value of a Chinese digit, 0–9; nil for anything else.
  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007, 0x96F6: 0  // 〇零
    case 0x4E00, 0x58F9: 1  // 一壹
    case 0x4E8C, 0x4E24, 0x8D30: 2  // 二两贰
    case 0x4E09, 0x53C1: 3  // 三叁
    case 0x56DB, 0x8086: 4  // 四肆
    case 0x4E94, 0x4F0D: 5  // 五伍
    case 0x516D, 0x9646: 6  // 六陆
    case 0x4E03, 0x67D2: 7  // 七柒
    case 0x516B, 0x634C: 8  // 八捌
    case 0x4E5D, 0x7396: 9  // 九玖
    default: nil
    }
  }

  /// 十, 百, 千 and their forms for cheques.
  static func smallUnit(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0x5341, 0x62FE: 10
    case 0x767E, 0x4F70: 100
    case 0x5343, 0x4EDF: 1000
    default: nil
    }
  }

  /// 廿 and 卅, as dates in traditional characters have them.
  static func contractedTens(_ scalar: UInt32) -> Double? {
    scalar == 0x5EFF ? 20 : scalar == 0x5345 ? 30 : nil
  }

  /// 万, 亿, 兆 (10¹²).
  static func bigUnit(_ scalar: UInt32) -> Double? {
    switch scalar {
    case 0x4E07: 1e4
    case 0x4EBF: 1e8
    case 0x5146: 1e12
    default: nil
    }
  }

  /// A form for cheques, which in other words means something else: 陆地, 收拾, 队伍.
  static func isFormal(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x58F9, 0x8D30, 0x53C1, 0x8086, 0x4F0D, 0x9646, 0x67D2, 0x634C, 0x7396, 0x62FE, 0x4F70,
      0x4EDF:
      true
    default: false
    }
  }

  /// Whether a Chinese numeral may begin with this scalar.
  static func mayBegin(_ scalar: UInt32) -> Bool {
    digit(scalar) != nil || smallUnit(scalar) != nil || contractedTens(scalar) != nil
  }

  /// What has been read of a numeral.
  private struct State {
    /// Closed sections, each with the magnitude behind it.
    var sections: [(value: Double, unit: Double)] = []
    /// The section being read: thousands, hundreds, tens.
    var section = 0.0
    /// The digit or number that waits for its unit.
    var current: Double?
    /// Whether ``current`` came from Chinese digits.
    var currentIsHan = false
    /// The second digit of two neighbours, as in 二三十.
    var neighbour: Double?
    /// Value of the unit read last.
    var lastUnit = 1.0
    /// The last unit within the section; units fall within it.
    var lastSmall = 1e4
    var zeroBefore = false
    var lastWasBig = false
    var row: [Int] = []
    var unitsRead = 0
    var rangeFactor = 0.0
  }

  /// The numeral at an index; nil where none begins.
  func numeral(at start: Int) -> Numeral? {
    var state = State()
    var index = start
    var end = start
    var qualifier: Range<Int>?
    var mantissaEnd: Int?
    var hasDigits = false
    var hasHanDigits = false
    var beginsWithUnit = false
    var hasMagnitude = false
    var decimalsRead = false

    scan: while end - start < Self.longest {
      let next = allowsSpaces || hasDigits ? text.afterSpaces(index) : index
      let scalar = text[next]
      if Scalar.isDigit(scalar) || (scalar == 0x2E && index == start) {
        guard state.current == nil, !decimalsRead, next == index || allowsSpaces,
          let row = DigitReader(text: text).row(at: next),
          // 百万5G is a million of another thing.
          state.unitsRead == 0 || !Scalar.isLatin(text[row.end])
        else { break scan }
        state.current = row.value
        // 13万2 is as 十三万二.
        state.currentIsHan = row.isPlain && row.digitCount == 1 && state.unitsRead > 0
        hasDigits = true
        index = row.end
        end = index
        mantissaEnd = end
      } else if let digit = Self.digit(scalar) {
        guard !decimalsRead, next == index || allowsSpaces, !hasDigits || state.unitsRead > 0 else {
          break scan
        }
        if digit == 1, isPriced(state, by: next + 1) { break scan }
        if digit == 0, state.unitsRead > 0, state.current == nil {
          guard canGoOn(behindZeroAt: next) else { break scan }
          state.zeroBefore = true
        } else if let current = state.current {
          guard state.currentIsHan, state.neighbour == nil || !state.row.isEmpty else { break scan }
          if state.unitsRead == 0 {
            // 两三个 are two or three; 两 stands in no other row.
            let hasLiang = scalar == 0x4E24 || text[next - 1] == 0x4E24
            guard !hasLiang || Double(digit) == current + 1 else { break scan }
            state.row.append(digit)
            state.current = current * 10 + Double(digit)
          } else if state.lastUnit == 10, Double(digit) == current + 1 {
            state.neighbour = Double(digit)
          } else {
            break scan
          }
        } else {
          state.current = Double(digit)
          state.currentIsHan = true
          if state.unitsRead == 0 { state.row = [digit] }
        }
        hasHanDigits = true
        index = next + 1
        end = index
        state.lastWasBig = false
        continue scan
      } else if let tens = Self.contractedTens(scalar), state.current == nil, state.lastSmall > 10 {
        state.section += tens
        state.lastUnit = 10
        state.lastSmall = 10
        state.unitsRead += 1
        state.zeroBefore = false
        index = next + 1
        end = index
      } else if let unit = Self.smallUnit(scalar),
        !(hasDigits && state.unitsRead == 0 && isPrefix(at: next))
      {
        guard !decimalsRead || hasDigits, unit < state.lastSmall else { break scan }
        if state.row.count > 1 {
          guard state.row.count == 2, state.row[1] == state.row[0] + 1, state.unitsRead == 0 else {
            break scan
          }
          state.rangeFactor = unit
          state.current = Double(state.row[0])
          state.neighbour = nil
        }
        if index == start { beginsWithUnit = true }
        if state.current == nil, state.unitsRead > 0, !state.zeroBefore,
          unit != 10 || state.lastWasBig
        {
          guard state.lastWasBig, unit == 10 else { break scan }
        }
        // 零十 is ten.
        state.section += (state.current.flatMap { $0 == 0 ? nil : $0 } ?? 1) * unit
        // 1590百亿亿: behind digits a small unit begins a magnitude.
        if hasDigits, state.unitsRead == 0 { hasMagnitude = true }
        state.current = nil
        state.lastUnit = unit
        state.lastSmall = unit
        state.unitsRead += 1
        state.zeroBefore = false
        state.lastWasBig = false
        state.row = []
        index = next + 1
        end = index
      } else if let unit = Self.bigUnit(scalar), !isPrefix(at: next) {
        if state.row.count > 1 {
          guard state.row.count == 2, state.row[1] == state.row[0] + 1 else { break scan }
          state.rangeFactor = unit
          state.current = Double(state.row[0])
        }
        var value = state.section + (state.current ?? 0)
        if value == 0, state.lastWasBig, let top = state.sections.popLast() {
          state.sections.append((top.value * unit, top.unit * unit))
        } else {
          guard value > 0 else { break scan }
          while let top = state.sections.last, top.unit < unit {
            value += top.value
            state.sections.removeLast()
          }
          state.sections.append((value * unit, unit))
        }
        if state.rangeFactor > 0, state.rangeFactor != unit { state.rangeFactor *= unit }
        state.section = 0
        state.current = nil
        state.lastUnit = unit
        state.lastSmall = 1e4
        state.unitsRead += 1
        state.zeroBefore = false
        state.lastWasBig = true
        state.row = []
        hasMagnitude = true
        index = next + 1
        end = index
      } else if scalar == 0x70B9, !decimalsRead, end > start, !hasDigits || state.unitsRead > 0,
        let decimals = decimals(behind: next)
      {
        expandShorthand(&state)
        state.current = (state.current ?? 0) + decimals.value
        state.currentIsHan = true
        state.row = []
        decimalsRead = true
        index = decimals.end
        end = index
        if state.unitsRead == 0 { mantissaEnd = end }
      } else if let length = approximation(at: next), end > start {
        let behind = next + length
        let following = text.afterSpaces(behind)
        if Self.bigUnit(text[following]) != nil, !isPrefix(at: following) {
          qualifier = next..<behind
          index = allowsSpaces ? following : behind
          if Self.bigUnit(text[index]) == nil { break scan }
          continue scan
        }
        qualifier = next..<behind
        break scan
      } else {
        break scan
      }
    }
    guard end > start else { return nil }
    return finish(
      state, start: start, end: end, mantissaEnd: mantissaEnd, qualifier: qualifier,
      script: hasDigits ? .digits : .han, hasHanDigits: hasHanDigits,
      beginsWithUnit: beginsWithUnit, hasMagnitude: hasMagnitude, hasDecimals: decimalsRead)
  }

  /// Whether 一 behind a magnitude is no digit of the number but counts what follows: 三万一天, 三千一个月.
  private func isPriced(_ state: State, by index: Int) -> Bool {
    guard state.unitsRead > 0, state.current == nil, state.lastUnit >= 100, !state.zeroBefore else {
      return false
    }
    return Self.priced.contains(text[index]) || text.has("小时", at: index)
  }

  /// What goods and time are priced by.
  private static let priced: Set<UInt32> = Set(
    "天年月日周夜晚次个人位头只台辆套张件份斤吨米平亩户".unicodeScalars.map(\.value))

  private func finish(
    _ state: State, start: Int, end: Int, mantissaEnd: Int?, qualifier: Range<Int>?,
    script: Numeral.Script, hasHanDigits: Bool, beginsWithUnit: Bool, hasMagnitude: Bool,
    hasDecimals: Bool
  ) -> Numeral? {
    var state = state
    // 兆 or 万 alone is no number.
    guard state.unitsRead > 0 || state.current != nil else { return nil }
    if !hasDecimals { expandShorthand(&state) }
    let base = state.sections.reduce(0) { $0 + $1.value } + state.section
    let value = Decimals.rounded(base + (state.current ?? 0))
    guard value.isFinite else { return nil }
    var upper: Double?
    if state.rangeFactor > 0 {
      upper = value + state.rangeFactor
    } else if let neighbour = state.neighbour {
      upper = base + neighbour
    }
    let isRow = state.unitsRead == 0 && !hasDecimals && script == .han
    return Numeral(
      range: start..<end, mantissaEnd: script == .digits ? mantissaEnd ?? end : end, value: value,
      upper: upper, script: script, qualifier: qualifier, hasMagnitude: hasMagnitude,
      beginsWithUnit: beginsWithUnit, isPlainRow: isRow, digitCount: isRow ? state.row.count : 0)
  }

  /// 四百五 is 450, 九万四 is 94000, 五亿零六 is not.
  private func expandShorthand(_ state: inout State) {
    guard let current = state.current, state.currentIsHan, state.lastUnit >= 100,
      !state.zeroBefore, current < 10, state.neighbour == nil
    else { return }
    state.current = current * state.lastUnit / 10
  }

  private func canGoOn(behindZeroAt index: Int) -> Bool {
    let next = allowsSpaces ? text.afterSpaces(index + 1) : index + 1
    let scalar = text[next]
    return Self.digit(scalar) != nil || Self.smallUnit(scalar) != nil || Scalar.isDigit(scalar)
      || scalar == 0x51E0
  }

  /// The digits behind 点, as a fraction of one; nil where it is a time or a point.
  private func decimals(behind point: Int) -> (value: Double, end: Int)? {
    var digits = ""
    var index = point + 1
    while true {
      let next = allowsSpaces ? text.afterSpaces(index) : index
      let scalar = text[next]
      if scalar == 0x4E24 { break }
      if let digit = Self.digit(scalar) {
        digits += String(digit)
      } else if Scalar.isDigit(scalar) {
        digits += String(scalar - 0x30)
      } else {
        break
      }
      index = next + 1
    }
    guard !digits.isEmpty, Self.smallUnit(text[index]) == nil, let value = Double("0." + digits)
    else { return nil }
    return (value, index)
  }

  /// Length of 余, 多, 几 or 来 at an index where it makes the number before it approximate.
  private func approximation(at index: Int) -> Int? {
    switch text[index] {
    case 0x4F59, 0x51E0: 1  // 余几
    case 0x591A:  // 多
      // 更多, 多年 behind digits is fine; 多边, 多元, 多种 begin another word.
      [0x8FB9, 0x5143, 0x6837, 0x6781].contains(text[index + 1]) ? nil : 1
    default: nil
    }
  }

  /// 兆, behind digits 千 and 百 too, as the prefix of a unit: 兆瓦, 5千克, 1013百帕, but not 三千米.
  private func isPrefix(at index: Int) -> Bool {
    switch text[index] {
    case 0x5343:  // 千: 米克瓦字赫帕焦卡伏比
      return [
        0x7C73, 0x514B, 0x74E6, 0x5B57, 0x8D6B, 0x5E15, 0x7126, 0x5361, 0x4F0F, 0x6BD4,
      ].contains(text[index + 1])
    case 0x767E: return text[index + 1] == 0x5E15
    case 0x5146: break
    default: return false
    }
    return [0x8D6B, 0x74E6, 0x5B57, 0x6BD4, 0x5E15, 0x7126, 0x6B27, 0x4F0F].contains(
      text[index + 1])
  }
}
