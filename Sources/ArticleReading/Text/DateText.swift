/// Dates as articles write them, turned into as much of ISO 8601 as they say.
enum DateText {
  /// The first date in a text: `2025-02-24`, `2025-02`, `--02-24`; nil where there is none.
  ///
  /// Understood are `2025-02-24T08:00`, `2025/2/24`, `2025年2月24日`, `2月24日`, `24 February 2025` and `February 24, 2025`.
  static func isoDate(in text: String) -> String? {
    let scalars: [UInt32] = text.unicodeScalars.prefix(2000).map { scalar -> UInt32 in
      let isFullWidth = scalar.value >= 0xFF10 && scalar.value <= 0xFF19
      return isFullWidth ? scalar.value - 0xFEE0 : scalar.value
    }
    return numeric(scalars) ?? english(text)
  }

  private static func numeric(_ scalars: [UInt32]) -> String? {
    var numbers: [(value: Int, digits: Int, end: Int, start: Int)] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index] >= 0x30, scalars[index] <= 0x39 else {
        index += 1
        continue
      }
      let start = index
      var value = 0
      while index < scalars.count, scalars[index] >= 0x30, scalars[index] <= 0x39 {
        value = min(value * 10 + Int(scalars[index] - 0x30), 1_000_000)
        index += 1
      }
      numbers.append((value, index - start, index, start))
    }
    func separator(_ number: Int) -> [UInt32] {
      let end = number + 1 < numbers.count ? numbers[number + 1].start : scalars.count
      return scalars[numbers[number].end..<end].filter { !Scalars.isWhite($0) }
    }
    for i in numbers.indices {
      let first = separator(i)
      let isYear = numbers[i].digits == 4 && (1500...2200).contains(numbers[i].value)
      guard let mark = first.first else { continue }
      if isYear, i + 1 < numbers.count, first.count == 1,
        [0x2D, 0x2F, 0x2E, 0x5E74].contains(mark),
        (1...12).contains(numbers[i + 1].value), numbers[i + 1].digits <= 2
      {
        let year = numbers[i].value
        let month = numbers[i + 1].value
        let second = separator(i + 1)
        if i + 2 < numbers.count, second.count == 1,
          second.first == (mark == 0x5E74 ? 0x6708 : mark), numbers[i + 2].digits <= 2,
          (1...31).contains(numbers[i + 2].value)
        {
          return "\(year)-\(padded(month))-\(padded(numbers[i + 2].value))"
        }
        if mark == 0x5E74 ? second.first == 0x6708 : mark == 0x2D {
          return "\(year)-\(padded(month))"
        }
      }
      if numbers[i].digits <= 2, (1...12).contains(numbers[i].value), first == [0x6708],
        i + 1 < numbers.count, (1...31).contains(numbers[i + 1].value),
        separator(i + 1).first == 0x65E5
      {
        return "--\(padded(numbers[i].value))-\(padded(numbers[i + 1].value))"
      }
    }
    return nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func english(_ text: String) -> String? {
    let words = text.prefix(2000).lowercased().split { !$0.isLetter && !$0.isNumber }
    for (i, word) in words.enumerated() {
      guard word.count >= 3,
        let month = months.firstIndex(where: {
          $0 == word || $0.prefix(word == "sept" ? 4 : 3) == word
        })
      else { continue }
      func number(_ index: Int) -> Int? {
        guard words.indices.contains(index) else { return nil }
        let digits = words[index].prefix { $0.isNumber }
        let tail = words[index].dropFirst(digits.count)
        return tail.isEmpty || ["st", "nd", "rd", "th"].contains(tail) ? Int(digits) : nil
      }
      func isYear(_ value: Int?) -> Bool { value.map { (1500...2200).contains($0) } ?? false }
      func isDay(_ value: Int?) -> Bool { value.map { (1...31).contains($0) } ?? false }
      if isDay(number(i + 1)), isYear(number(i + 2)), let day = number(i + 1),
        let year = number(i + 2)
      {
        return "\(year)-\(padded(month + 1))-\(padded(day))"
      }
      if isDay(number(i - 1)), isYear(number(i + 1)), let day = number(i - 1),
        let year = number(i + 1)
      {
        return "\(year)-\(padded(month + 1))-\(padded(day))"
      }
      if isYear(number(i + 1)), let year = number(i + 1) { return "\(year)-\(padded(month + 1))" }
    }
    return nil
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
