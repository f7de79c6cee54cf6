/// Forms of one English word.
enum WordForms {
  /// Whether two words are singular and plural of one noun: effect, effects; theory, theories.
  static func areSame(_ left: String, _ right: String) -> Bool {
    guard left != right, min(left.count, right.count) >= 3 else { return false }
    return plurals(left).contains(right) || plurals(right).contains(left)
  }

  private static func plurals(_ word: String) -> [String] {
    var plurals = [word + "s", word + "es"]
    if word.hasSuffix("y") { plurals.append(word.dropLast() + "ies") }
    if word.hasSuffix("fe") { plurals.append(word.dropLast(2) + "ves") }
    if word.hasSuffix("us") { plurals.append(word.dropLast(2) + "i") }
    if word.hasSuffix("a") { plurals.append(word + "e") }
    if word.hasSuffix("ix") || word.hasSuffix("ex") { plurals.append(word.dropLast(2) + "ices") }
    if word.hasSuffix("f") { plurals.append(word.dropLast() + "ves") }
    if word.hasSuffix("is") { plurals.append(word.dropLast(2) + "es") }
    if word.hasSuffix("um") { plurals.append(word.dropLast(2) + "a") }
    if word.hasSuffix("on") { plurals.append(word.dropLast(2) + "a") }
    if let irregular = irregular[word] { plurals.append(irregular) }
    return plurals
  }

  private static let irregular: [String: String] = [
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet",
    "mouse": "mice", "louse": "lice", "tooth": "teeth", "goose": "geese", "ox": "oxen",
  ]
}
