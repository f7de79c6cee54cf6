import Foundation
import PracticeSession
import QuestionBank
import TerminalUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lets the learner change a question in an editor; what is changed goes into the bank's `edits.json`.
struct QuestionEditor {
  /// What the learner's file holds.
  private struct Draft: Codable, Equatable {
    var prompt: String
    var answer: String
    var accepted: [String]
    var choices: [String]?
    var context: [ContextEdit]?
  }

  let language: InterfaceLanguage
  /// The editor's command line: `$VISUAL`, else `$EDITOR`, else vi.
  let command: String

  init(_ environment: [String: String], _ language: InterfaceLanguage) {
    self.language = language
    let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
    command = named ?? "vi"
  }

  /// Opens the editor on a question and keeps what was changed.
  ///
  /// - Returns: The changed question; nil with a sentence where nothing was changed or it couldn't be kept.
  func edit(_ asked: AskedQuestion, in bank: Bank) -> (edited: AskedQuestion?, notice: String?) {
    let question = asked.question
    let old = Draft(
      prompt: question.prompt, answer: question.answer, accepted: question.accepted,
      choices: question.choices,
      context: question.context.map {
        ContextEdit(
          kind: $0.kind, word: $0.word, text: $0.text, article: asked.article($0.article)?.path)
      })
    do {
      guard let new = try changed(old) else {
        let text = Localized(
          en: "The editor '\(command)' ended with an error, so nothing was changed; "
            + "EDITOR names another.",
          zh: "编辑器“\(command)”出错，未作改动；可用环境变量 EDITOR 指定其他编辑器。")
        return (nil, text(language))
      }
      guard new != old else {
        return (nil, Localized(en: "Nothing was changed.", zh: "未作改动。")(language))
      }
      try bank.write(
        QuestionEdit(
          prompt: new.prompt == old.prompt ? nil : new.prompt,
          answer: new.answer == old.answer ? nil : new.answer,
          accepted: new.accepted == old.accepted ? nil : new.accepted,
          choices: new.choices == old.choices ? nil : new.choices,
          context: new.context == old.context ? nil : new.context ?? []), for: question.id)
      guard let edited = try bank.questions().first(where: { $0.id == question.id }) else {
        return (nil, nil)
      }
      var result = asked
      result.question = edited
      return (result, nil)
    } catch let error as BankError {
      return (nil, ErrorSentences.sentence(QuizError(bank: error), language))
    } catch let error as QuizError {
      return (nil, ErrorSentences.sentence(error, language))
    } catch {
      let text = Localized(
        en: "What was written is no question; nothing was changed.", zh: "所写内容不是有效的题目，未作改动。")
      return (nil, text(language))
    }
  }

  /// What the learner has made of a draft; nil where the editor failed.
  private func changed(_ old: Draft) throws -> Draft? {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "quiz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "question.json")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(old).write(to: file)
    guard Self.run(["/bin/sh", "-c", "\(command) \"$1\"", "sh", file.path]) == 0 else { return nil }
    return try BoundedJSON.decode(Draft.self, from: Data(contentsOf: file))
  }

  /// Runs a program on the terminal and waits for it.
  ///
  /// Not with Foundation's Process: it puts the program into a group of its own, which can't read the terminal.
  ///
  /// - Returns: Its exit status; nil where it couldn't be started or a signal ended it.
  private static func run(_ words: [String]) -> Int32? {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    // Ctrl-C in the editor is the editor's.
    let old = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
    defer {
      signal(SIGINT, old.0)
      signal(SIGQUIT, old.1)
    }
    #if canImport(Glibc)
      var attributes = posix_spawnattr_t()
    #else
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child: pid_t = 0
    guard posix_spawn(&child, words[0], nil, &attributes, arguments, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}
