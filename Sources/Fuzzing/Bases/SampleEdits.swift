/// What a person wrote over a bank, made by rule.
enum SampleEdits {
  /// Edits of the first three questions, and two questions of one's own.
  static func text(of ids: [String]) -> String {
    func id(_ place: Int) -> String { place < ids.count ? ids[place] : "aaaaaaaaaaaaaaa\(place)" }
    return """
      {"format":"quiz-edits","version":1,"questions":{"\(id(0))":{"prompt":"It is ____."},
       "\(id(1))":{"answer":"7","accepted":["seven"],"choices":["7","8","9"]},
       "\(id(2))":{"removed":true}},
       "own":[{"prompt":"The ____ landed first.","answer":"Eagle"},
       {"prompt":"Which?","answer":"鹰","choices":["鹰","雀"],"accepted":[]}]}
      """
  }
}
