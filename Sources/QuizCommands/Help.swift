/// The help screens.
enum Help {
  /// The help of one command.
  static func lines(for command: CommandSpecification, _ language: InterfaceLanguage) -> [String] {
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
    // The program without a command is where people ask what there is.
    if command.name.isEmpty { lines += ["", chinese ? "命令：" : "Commands:"] + overview(language) }
    return lines + ["", (chinese ? "例：" : "Example: ") + command.example]
  }

  /// A line a command, with the first sentence of its summary; plumbing is left out.
  private static func overview(_ language: InterfaceLanguage) -> [String] {
    let commands = CommandList.all.map { $0.specification }.filter { !$0.isPlumbing }
    let width = commands.map(\.name.count).max() ?? 0
    return commands.map { command in
      let padding = String(repeating: " ", count: width - command.name.count + 2)
      let summary = command.summary(language)
      let stop: Character = language == .chinese ? "。" : "."
      let end = summary.firstIndex(of: stop) ?? summary.endIndex
      return "  \(command.name)\(padding)\(summary[..<end])"
    }
  }

  private static func label(_ option: CommandSpecification.Option) -> String {
    option.value.map { "\(option.name) \($0)" } ?? option.name
  }
}
