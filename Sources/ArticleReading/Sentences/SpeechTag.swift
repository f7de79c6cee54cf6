/// The words behind a quotation that say who said it, such as 他说.
enum SpeechTag {
  private static let verbs: [[UInt32]] = [
    "说", "道", "表示", "指出", "强调", "称", "认为", "写道", "問", "说道", "說", "表示", "指出", "強調", "稱", "寫道", "问",
  ].map { $0.unicodeScalars.map(\.value) }

  /// Whether such words begin at an offset: a verb of saying within 16 characters, before any mark but a comma at its end.
  static func follows(_ text: [UInt8], _ start: Int) -> Bool {
    var scalars: [UInt32] = []
    var offset = start
    while offset < text.count, scalars.count < 16 {
      let (value, count) = text.scalar(at: offset)
      if Scalars.isTerminator(value) || value == 0xFF0C || value == 0x2C || value == 0xFF1A {
        break
      }
      scalars.append(value)
      offset += count
    }
    guard let first = scalars.first, Scalars.isHan(first) else { return false }
    return verbs.contains { scalars.count >= $0.count && Array(scalars.suffix($0.count)) == $0 }
  }
}
