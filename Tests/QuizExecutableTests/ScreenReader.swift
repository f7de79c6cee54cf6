/// What a terminal would show of the bytes that a program wrote; just the sequences that the program uses.
struct ScreenReader {
  private(set) var columns: Int
  private(set) var rows: Int
  /// Whether the other screen is shown, which vanishes on leaving.
  private(set) var isOnOtherScreen = false
  private(set) var isCursorShown = true
  private var cells: [[Character]] = []
  private var row = 0
  private var column = 0
  private var pending: [UInt8] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    clear()
  }

  /// The lines without the spaces at their ends.
  var lines: [String] {
    cells.map { line in
      var text = String(line.filter { $0 != "\u{0}" })
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  var text: String { lines.joined(separator: "\n") }

  mutating func resize(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    clear()
  }

  mutating func take(_ bytes: [UInt8]) {
    pending += bytes
    var place = 0
    while place < pending.count {
      guard let length = takeOne(at: place) else { break }
      place += length
    }
    pending.removeFirst(place)
  }

  private mutating func clear() {
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    (row, column) = (0, 0)
  }

  /// How many bytes the next thing took; nil where it isn't whole yet.
  private mutating func takeOne(at place: Int) -> Int? {
    let byte = pending[place]
    switch byte {
    case 0x1B: return takeSequence(at: place)
    case 0x0D: column = 0
    case 0x0A: row = min(row + 1, rows - 1)
    case 0x08: column = max(0, column - 1)
    case 0..<0x20: break
    default:
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard place + length <= pending.count else { return nil }
      put(String(decoding: pending[place..<(place + length)], as: UTF8.self))
      return length
    }
    return 1
  }

  private mutating func put(_ text: String) {
    guard let character = text.first, let scalar = text.unicodeScalars.first else { return }
    let isWide =
      (0x2E80...0xFFEF).contains(scalar.value) && !(0xFF61...0xFFDC).contains(scalar.value)
    let width = isWide ? 2 : 1
    guard row < rows, column + width <= columns else { return }
    cells[row][column] = character
    if isWide { cells[row][column + 1] = "\u{0}" }
    column += width
  }

  private mutating func takeSequence(at place: Int) -> Int? {
    guard place + 1 < pending.count else { return nil }
    guard pending[place + 1] == 0x5B else { return 2 }
    var end = place + 2
    while end < pending.count, !(0x40...0x7E).contains(pending[end]) { end += 1 }
    guard end < pending.count else { return nil }
    let parameters = String(decoding: pending[(place + 2)..<end], as: UTF8.self)
    switch (pending[end], parameters) {
    case (0x48, _):
      let numbers = parameters.split(separator: ";").compactMap { Int($0) }
      row = min((numbers.first ?? 1) - 1, rows - 1)
      column = min((numbers.count > 1 ? numbers[1] : 1) - 1, columns - 1)
    case (0x4A, _): clear()
    case (0x4B, _): cells[row] = Array(repeating: " ", count: columns)
    case (0x68, "?1049"): isOnOtherScreen = true
    case (0x6C, "?1049"): isOnOtherScreen = false
    case (0x68, "?25"): isCursorShown = true
    case (0x6C, "?25"): isCursorShown = false
    default: break
    }
    return end + 1 - place
  }
}
