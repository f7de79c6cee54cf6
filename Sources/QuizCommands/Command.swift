/// One of the program's commands.
protocol Command: Sendable {
  /// The word that calls it, its arguments, options and help.
  static var specification: CommandSpecification { get }

  /// Does it.
  ///
  /// - Throws: ``QuizError`` with the facts of what went wrong.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus
}

/// What a command takes, for parsing and for its help.
struct CommandSpecification: Sendable {
  /// An option such as `--output FILE`; a flag where it takes no value.
  struct Option: Hashable, Sendable {
    /// With its two hyphens.
    var name: String
    /// What the value is called in the help; nil for a flag.
    var value: String?
    /// What it does, in both languages.
    var help: Localized
  }

  /// The word that calls it.
  var name: String
  /// The arguments as the usage line shows them, such as `BANK [ARTICLE…]`.
  var arguments: String
  /// Least and most number of arguments; no upper bound where nil.
  var argumentCount: (least: Int, most: Int?)
  /// Its options, beside the global ones.
  var options: [Option] = []
  /// What it does, a sentence or two.
  var summary: Localized
  /// A line that can be typed as it is.
  var example: String
  /// Whether it is for programs and left out of the overview.
  var isPlumbing = false
}

/// A text in the program's two languages.
struct Localized: Hashable, Sendable {
  /// English.
  var en: String
  /// Simplified Chinese.
  var zh: String

  /// The text in a language.
  func callAsFunction(_ language: InterfaceLanguage) -> String {
    language == .chinese ? zh : en
  }
}

/// The language the program speaks, whatever the language of the articles.
enum InterfaceLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh"

  /// The language of `--language`, else of the locale in the environment, else English.
  init(option: String?, environment: [String: String]) {
    let locale =
      option
      ?? ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
      ?? ""
    self = locale.hasPrefix("zh") ? .chinese : .english
  }
}
