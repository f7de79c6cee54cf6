/// The words of a command line, told apart by what its command takes.
struct ParsedArguments: Sendable {
  /// The arguments that are no options, in order.
  var positional: [String]
  /// Values of options by name; a flag has the empty value.
  private var values: [String: [String]]
  /// The language the program speaks.
  var language: InterfaceLanguage

  /// Options that every command takes.
  static let global: [CommandSpecification.Option] = [
    .init(
      name: "--progress", value: "FILE",
      help: Localized(
        en: "the progress file (default: quiz/progress.sqlite in $XDG_DATA_HOME or ~/.local/share)",
        zh: "学习进度文件（默认：$XDG_DATA_HOME 或 ~/.local/share 下的 quiz/progress.sqlite）")),
    .init(
      name: "--language", value: "en|zh",
      help: Localized(en: "the language of the program", zh: "程序界面的语言")),
    .init(name: "--help", value: nil, help: Localized(en: "shows this help", zh: "显示本帮助")),
  ]

  /// Parses the words behind the command's name.
  ///
  /// `--name value` and `--name=value` are the same; behind `--` everything is an argument; `-` is an argument.
  ///
  /// - Throws: ``QuizError/usage(_:command:)``.
  init(
    _ words: [String], for specification: CommandSpecification, environment: [String: String]
  ) throws {
    positional = []
    values = [:]
    language = InterfaceLanguage(option: nil, environment: environment)
    let options = specification.options + Self.global
    var onlyArguments = false
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if onlyArguments || !word.hasPrefix("-") || word == "-" {
        positional.append(word)
        continue
      }
      if word == "--" {
        onlyArguments = true
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts[0] == "-h" ? "--help" : String(parts[0])
      guard let option = options.first(where: { $0.name == name }) else {
        throw QuizError.usage(
          .unknownOption(name, known: options.map(\.name)), command: specification.name)
      }
      guard option.value != nil else {
        guard parts.count == 1 else {
          throw QuizError.usage(.valueOfFlag(name), command: specification.name)
        }
        values[name, default: []].append("")
        continue
      }
      if parts.count == 2 {
        values[name, default: []].append(String(parts[1]))
      } else if index < words.count {
        values[name, default: []].append(words[index])
        index += 1
      } else {
        throw QuizError.usage(.missingValue(name), command: specification.name)
      }
    }
    if let wanted = values["--language"]?.last {
      guard let known = InterfaceLanguage(rawValue: wanted) else {
        throw QuizError.usage(
          .badValue(wanted, option: "--language", expected: "en, zh"), command: specification.name)
      }
      language = known
    }
    guard values["--help"] == nil else { return }
    let count = specification.argumentCount
    guard positional.count >= count.least else {
      throw QuizError.usage(
        .tooFewArguments(expected: specification.arguments), command: specification.name)
    }
    if let most = count.most, positional.count > most {
      throw QuizError.usage(.tooManyArguments(positional[most]), command: specification.name)
    }
  }

  /// The last value given for an option; nil where it wasn't given.
  func value(_ name: String) -> String? { values[name]?.last }

  /// All values given for an option, in order.
  func allValues(_ name: String) -> [String] { values[name] ?? [] }

  /// Whether a flag was given.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The value of an option as a whole number in a range.
  ///
  /// - Throws: ``QuizError/usage(_:command:)`` where it is none.
  func number(
    _ name: String, in range: ClosedRange<Int>, orWord word: String? = nil, command: String
  ) throws -> Int? {
    guard let text = value(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw QuizError.usage(
        .badValue(
          text, option: name,
          expected: "\(range.lowerBound)–\(range.upperBound)" + (word.map { ", \($0)" } ?? "")),
        command: command)
    }
    return number
  }
}
