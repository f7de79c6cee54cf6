/// The commands, in the order in which the overview names them.
enum CommandList {
  /// All of them.
  static let all: [any Command.Type] = [
    FiguresCommand.self,
    GradeCommand.self,
  ]
}
