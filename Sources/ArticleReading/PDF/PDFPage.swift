/// A page of a PDF with the places of its lines, as `pdftotext -bbox-layout` tells them; in points, from the upper left.
struct PDFPage: Sendable {
  /// A piece of a line: words that stand close together.
  struct Piece: Sendable {
    var text: [UInt8] = []
    var left = Double.infinity
    var right = 0.0
    var top = Double.infinity
    var bottom = 0.0
    /// Height of the letters.
    var size = 0.0

    /// Whether it is set upright along the page, as stamps in the margin are.
    var isUpright: Bool { bottom - top > 3 * (right - left) && text.count > 4 }
  }

  var width = 612.0
  var height = 792.0
  var pieces: [Piece] = []

  /// The pages; none where the bytes are no such text.
  static func pages(in bytes: [UInt8]) -> [PDFPage] {
    guard String(decoding: bytes.prefix(600), as: UTF8.self).contains("<!DOCTYPE html"),
      String(decoding: bytes.prefix(4000), as: UTF8.self).contains("<page ")
    else { return [] }
    var pages: [PDFPage] = []
    var offset = 0
    var piece = Piece()
    var lastRight = 0.0
    while offset < bytes.count {
      guard bytes[offset] == 0x3C else {
        offset += 1
        continue
      }
      var end = offset
      while end < bytes.count, bytes[end] != 0x3E { end += 1 }
      if bytes.has("<page ", at: offset) {
        var page = PDFPage()
        page.width = number("width", bytes, offset, end) ?? page.width
        page.height = number("height", bytes, offset, end) ?? page.height
        pages.append(page)
      } else if bytes.has("<line ", at: offset) {
        piece = Piece()
        lastRight = 0
      } else if bytes.has("</line>", at: offset) {
        if !piece.text.isEmpty, !pages.isEmpty { pages[pages.count - 1].pieces.append(piece) }
      } else if bytes.has("<word ", at: offset),
        let left = number("xMin", bytes, offset, end),
        let right = number("xMax", bytes, offset, end),
        let top = number("yMin", bytes, offset, end),
        let bottom = number("yMax", bytes, offset, end)
      {
        var close = end + 1
        while close < bytes.count, bytes[close] != 0x3C { close += 1 }
        let word = Array(HTMLCharacterReferences.decoded(bytes[min(end + 1, close)..<close]).utf8)
        let size = min(bottom - top, right - left > 0 ? bottom - top : 0)
        let isRaised =
          !piece.text.isEmpty && size < piece.size * 0.8 && top < piece.bottom - piece.size * 0.6
        if isRaised, let raised = RaisedDigits.written(word[...], behind: piece.text[...]) {
          piece.text += raised
        } else {
          if !piece.text.isEmpty, left - lastRight > max(piece.size, size) * 0.12 {
            piece.text.append(0x20)
          }
          piece.text += word
          piece.size = max(piece.size, size)
        }
        piece.left = min(piece.left, left)
        piece.right = max(piece.right, right)
        piece.top = min(piece.top, top)
        piece.bottom = max(piece.bottom, bottom)
        lastRight = right
        end = close - 1
      }
      offset = end + 1
    }
    return pages
  }

  private static func number(_ name: String, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Double?
  {
    let mark = Array("\(name)=\"".utf8)
    var offset = start
    while offset + mark.count < end {
      if mark.indices.allSatisfy({ bytes[offset + $0] == mark[$0] }) {
        let value = bytes[(offset + mark.count)..<end].prefix { $0 != 0x22 }
        // Pages are at most 14,400 points wide and high (ISO 32000-1, annex C).
        return Double(String(decoding: value, as: UTF8.self)).flatMap {
          abs($0) <= 20_000 ? $0 : nil
        }
      }
      offset += 1
    }
    return nil
  }
}
