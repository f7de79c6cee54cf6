/// The commands, in the order in which the overview names them.
enum CommandList {
  /// All of them.
  static let all: [any Command.Type] = [
    GenerateCommand.self,
    PracticeCommand.self,
    ExportCommand.self,
    ReadCommand.self,
    ShowCommand.self,
    VerifyCommand.self,
    StatsCommand.self,
    ScheduleCommand.self,
    FiguresCommand.self,
    ExportCommand.self,
    ReadCommand.self,
    ShowCommand.self,
    VerifyCommand.self,
  ]
}
