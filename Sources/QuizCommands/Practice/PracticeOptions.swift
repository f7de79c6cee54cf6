import Foundation
import PracticeSession
import QuestionBank
import TerminalUI

/// What the words behind `quiz practice` ask for.
struct PracticeOptions {
  /// The options of the command, as its help shows them.
  static let specification: [CommandSpecification.Option] = [
    .init(
      name: "--new", value: "N",
      help: Localized(en: "at most N new questions (default: 10)", zh: "最多 N 道新题（默认：10）")),
    .init(
      name: "--due", value: "N",
      help: Localized(en: "at most N due questions", zh: "最多 N 道到期的题")),
    .init(
      name: "--minutes", value: "N",
      help: Localized(en: "ends after N minutes", zh: "N 分钟后结束")),
    .init(
      name: "--cram", value: nil,
      help: Localized(en: "asks everything, due or not", zh: "不论是否到期，全部练习")),
    .init(
      name: "--article", value: "NAME",
      help: Localized(en: "only about an article: file, id or title", zh: "只练某篇文章：文件名、编号或标题")),
    .init(
      name: "--topic", value: "TOPIC",
      help: Localized(
        en: "only quote, figure, date, title, list, term, definition, cause, name or place",
        zh: "只练某类题：quote、figure、date、title、list、term、definition、cause、name 或 place")),
    .init(
      name: "--kind", value: "KIND",
      help: Localized(en: "only cloze or multiple-choice", zh: "只练 cloze 或 multiple-choice")),
    .init(
      name: "--importance", value: "N",
      help: Localized(en: "only from this importance on, 0 to 1", zh: "只练重要度不低于 N 的题（0 到 1）")),
    .init(
      name: "--flagged", value: nil,
      help: Localized(en: "only questions flagged as bad", zh: "只练标记有误的题")),
    .init(
      name: "--leeches", value: nil,
      help: Localized(
        en: "only questions forgotten again and again", zh: "只练反复遗忘的题")),
    .init(
      name: "--suspended", value: nil,
      help: Localized(
        en: "only questions set aside; those known come back", zh: "只练已搁置的题，答对后恢复")),
    .init(
      name: "--seed", value: "N",
      help: Localized(en: "makes the same session again", zh: "用同一个数得到同样的练习")),
    .init(
      name: "--background", value: "SHADE",
      help: Localized(
        en: "colours for a light or a dark background", zh: "按浅色（light）或深色（dark）背景配色")),
    .init(
      name: "--plain", value: nil,
      help: Localized(en: "lines instead of screens", zh: "逐行显示，不用全屏界面")),
  ]

  /// Whether lines are wanted although there is a terminal.
  var isPlain: Bool
  /// What stands behind the text; nil where nothing was said.
  var background: Palette.Background?
  /// What the queue is asked for, but for articles.
  var queue: QueueOptions
  /// The articles wanted, as they were named.
  var articleNames: [String]

  /// Reads the options.
  ///
  /// - Throws: ``QuizError/usage(_:command:)``.
  init(_ arguments: ParsedArguments, command: String, seed: UInt64) throws {
    func value<Value: RawRepresentable & CaseIterable & Hashable>(
      _ name: String, _ type: Value.Type
    ) throws -> Set<Value>? where Value.RawValue == String {
      let words = arguments.allValues(name)
      guard !words.isEmpty else { return nil }
      return Set(
        try words.map { word in
          guard let value = Value(rawValue: word) else {
            let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw QuizError.usage(
              .badValue(word, option: name, expected: known), command: command)
          }
          return value
        })
    }
    let most = 1_000_000
    isPlain = arguments.has("--plain")
    background = try value("--background", Palette.Background.self)?.first
    articleNames = arguments.allValues("--article")
    let seedText = arguments.value("--seed")
    let named = seedText.flatMap { UInt64($0) }
    if let seedText, named == nil {
      throw QuizError.usage(
        .badValue(seedText, option: "--seed", expected: "0–\(UInt64.max)"), command: command)
    }
    queue = QueueOptions(
      newLimit: try arguments.number("--new", in: 0...most, command: command)
        ?? (arguments.has("--cram") ? most : QueueOptions.usualNewLimit),
      dueLimit: try arguments.number("--due", in: 0...most, command: command),
      minutes: try arguments.number("--minutes", in: 1...1440, command: command),
      isCram: arguments.has("--cram"), topics: try value("--topic", Question.Topic.self),
      kinds: try value("--kind", Question.Kind.self),
      leastImportance: try Self.importance(arguments, command),
      marked: Self.marked(arguments),
      seed: named ?? seed)
  }

  private static func marked(_ arguments: ParsedArguments) -> Set<QueueOptions.Marked> {
    let options: [(String, QueueOptions.Marked)] = [
      ("--flagged", .flagged), ("--leeches", .leeches), ("--suspended", .suspended),
    ]
    return Set(options.filter { arguments.has($0.0) }.map(\.1))
  }

  private static func importance(_ arguments: ParsedArguments, _ command: String) throws -> Double {
    guard let text = arguments.value("--importance") else { return 0 }
    guard let number = Double(text), (0...1).contains(number) else {
      throw QuizError.usage(
        .badValue(text, option: "--importance", expected: "0–1"), command: command)
    }
    return number
  }
}
