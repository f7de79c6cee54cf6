import Testing

@testable import Language

@Suite("English words")
struct EnglishTokenizerTests {
  @Test(
    "clitics, hyphens and marks stand by themselves; numbers, initials and addresses stay whole",
    arguments: [
      ("Don't stop.", ["Do", "n't", "stop", "."]),
      ("It’s the harbour’s.", ["It", "’s", "the", "harbour", "’s", "."]),
      ("They cannot, we'll see", ["They", "can", "not", ",", "we", "'ll", "see"]),
      ("a well-known 3.5% rise", ["a", "well", "-", "known", "3.5", "%", "rise"]),
      ("$1,590.50 at 10:30", ["$", "1,590.50", "at", "10:30"]),
      ("the U.S. Navy", ["the", "U.S.", "Navy"]),
      ("in the U.S.", ["in", "the", "U.S."]),
      ("Mr. J. F. Roe left.", ["Mr.", "J.", "F.", "Roe", "left", "."]),
      ("see www.a-b.org/x?y=1 now", ["see", "www.a-b.org/x?y=1", "now"]),
      ("mail a.b@c.org, please", ["mail", "a.b@c.org", ",", "please"]),
      ("O'Brien's “Hamlet”'s end...", ["O'Brien", "'s", "“", "Hamlet", "”", "'s", "end", "..."]),
      ("AT&T and/or us", ["AT&T", "and", "/", "or", "us"]),
      ("the 1980s, 4bn", ["the", "1980s", ",", "4bn"]),
    ] as [(String, [String])])
  func words(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    var found: [String] = []
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      EnglishTokenizer(text: base, end: bytes.count).forEachWord(from: 0) {
        found.append(String(decoding: bytes[$0], as: UTF8.self))
      }
    }
    #expect(found == expected)
  }
}
