/// The commands, in the order in which the overview names them.
enum CommandList {
  /// All of them.
  static let all: [any Command.Type] = [
    GenerateCommand.self,
    PracticeCommand.self,
    ExportCommand.self,
    StatsCommand.self,
    OptimizeCommand.self,
    SettingsCommand.self,
    MergeCommand.self,
    ShowCommand.self,
    ReadCommand.self,
    VerifyCommand.self,
    ScheduleCommand.self,
    ImportCommand.self,
    AnalyseCommand.self,
    AssembleCommand.self,
    FiguresCommand.self,
    GradeCommand.self,
  ]
}
