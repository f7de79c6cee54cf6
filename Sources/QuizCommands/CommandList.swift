/// The commands, in the order in which the overview names them.
enum CommandList {
  /// All of them.
  static let all: [any Command.Type] = [
    PracticeCommand.self,
    StatsCommand.self,
    ScheduleCommand.self,
    ImportCommand.self,
    FiguresCommand.self,
    ReadCommand.self,
  ]
}
