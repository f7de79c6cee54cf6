/// The help screens.
enum Help {
  /// The help of one command.
  static func text(for command: CommandSpecification, _ language: InterfaceLanguage) -> String {
    let chinese = language == .chinese
    var lines = [
      command.summary(language), "",
      (chinese ? "用法：" : "Usage: ")
        + ["quiz", command.name, command.arguments, chinese ? "[选项]" : "[options]"]
        .filter { !$0.isEmpty }.joined(separator: " "),
      "", chinese ? "选项：" : "Options:",
    ]
    let options = command.options + ParsedArguments.global
    let width = options.map { label($0).count }.max() ?? 0
    for option in options {
      let label = label(option)
      let padding = String(repeating: " ", count: width - label.count + 2)
      lines.append("  \(label)\(padding)\(option.help(language))")
    }
    lines += ["", (chinese ? "例：" : "Example: ") + command.example]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func label(_ option: CommandSpecification.Option) -> String {
    option.value.map { "\(option.name) \($0)" } ?? option.name
  }
}
