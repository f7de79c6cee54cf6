// swift-tools-version: 6.1
import PackageDescription

/// Settings that every Swift target shares.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target under `Sources`, named like its folder.
func library(_ name: String, imports dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A test target under `Tests`, with what the tests share.
func tests(of name: String, imports dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "quiz",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "quiz", targets: ["quiz"])],
  targets: [
    // System libraries, declared by hand so that no development package is needed.
    .target(
      name: "CSQLite",
      linkerSettings: [
        .linkedLibrary(":libsqlite3.so.0", .when(platforms: [.linux])),
        .linkedLibrary("sqlite3", .when(platforms: [.macOS])),
      ]),
    .target(
      name: "CZlib",
      linkerSettings: [
        .linkedLibrary(":libz.so.1", .when(platforms: [.linux])),
        .linkedLibrary("z", .when(platforms: [.macOS])),
      ]),

    // The ground floor: what two others need.
    library("Hashing"),
    library("CheckedNumbers"),
    library("ScriptFolding"),
    library("Figures", imports: ["CheckedNumbers", "ScriptFolding"]),

    // From text to words.
    .target(
      name: "LanguageData", exclude: ["language.model"]),
    .target(
      name: "Language", dependencies: ["LanguageData"],
      // Words are read byte by byte: without optimisation a hundred times as slowly.
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .executableTarget(
      name: "LanguageTraining", dependencies: ["CZlib", "Language", "ScriptFolding"],
      swiftSettings: strict),

    // From files to a bank.
    library("ArticleReading", imports: ["CheckedNumbers", "CZlib", "Hashing", "ScriptFolding"]),
    // From words to what is meant.
    library("Discourse", imports: ["ArticleReading", "Figures", "Language"]),
    library("QuestionBank", imports: ["Hashing"]),
    .target(
      name: "QuestionGeneration",
      dependencies: [
        "ArticleReading", "CheckedNumbers", "Discourse", "Figures", "Hashing", "Language",
        "QuestionBank",
      ],
      swiftSettings: strict),

    // Fits the weights of questions' scores; not shipped.
    .executableTarget(
      name: "QuestionTraining", dependencies: ["ArticleReading", "QuestionGeneration"],
      swiftSettings: strict),

    // From a bank to what the learner remembers.
    library("MemoryModel", imports: ["CheckedNumbers"]),
    library("ProgressStore", imports: ["CSQLite", "MemoryModel", "QuestionBank"]),
    library(
      "PracticeSession",
      imports: [
        "CheckedNumbers", "Figures", "Hashing", "MemoryModel", "QuestionBank", "ScriptFolding",
      ]),
    library("TerminalUI", imports: ["MemoryModel", "PracticeSession", "QuestionBank"]),

    // The program.
    library(
      "QuizCommands",
      imports: [
        "ArticleReading", "Figures", "Hashing", "Language", "MemoryModel", "PracticeSession",
        "ProgressStore", "QuestionBank", "QuestionGeneration", "ScriptFolding", "TerminalUI",
      ]),
    // Programs on terminals, for the benchmark and the tests.
    library("PseudoTerminals"),
    // The program is named so that it is built, too: its start is measured.
    .executableTarget(
      name: "QuizBenchmark",
      dependencies: [
        "ArticleReading", "Hashing", "Language", "MemoryModel", "ProgressStore", "PseudoTerminals",
        "QuestionBank", "QuestionGeneration", "quiz",
      ],
      swiftSettings: strict),
    // Tries the program on hostile input; not shipped.
    library(
      "Fuzzing",
      imports: [
        "ArticleReading", "CSQLite", "Hashing", "MemoryModel", "PracticeSession", "QuestionBank",
        "QuestionGeneration", "QuizCommands", "TerminalUI",
      ]),
    .executableTarget(name: "QuizFuzz", dependencies: ["Fuzzing"], swiftSettings: strict),
    .executableTarget(name: "quiz", dependencies: ["QuizCommands"], swiftSettings: strict),

    // Tests.
    .target(
      name: "TestSupport", dependencies: ["QuestionBank"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Hashing"),
    tests(of: "CheckedNumbers"),
    tests(of: "ScriptFolding"),
    tests(of: "Figures"),
    tests(of: "Discourse", imports: ["ArticleReading", "Language"]),
    tests(of: "Language"),
    tests(of: "ArticleReading", imports: ["Hashing"]),
    tests(of: "QuestionBank"),
    tests(
      of: "QuestionGeneration",
      imports: ["ArticleReading", "Discourse", "Figures", "Hashing", "Language", "QuestionBank"]),
    tests(of: "MemoryModel"),
    tests(of: "ProgressStore", imports: ["CSQLite", "MemoryModel", "QuestionBank"]),
    tests(of: "PracticeSession", imports: ["MemoryModel", "QuestionBank"]),
    tests(of: "TerminalUI", imports: ["MemoryModel", "PracticeSession", "QuestionBank"]),
    tests(
      of: "QuizCommands",
      imports: [
        "ArticleReading", "MemoryModel", "PracticeSession", "ProgressStore", "QuestionBank",
        "QuestionGeneration", "TerminalUI",
      ]),
    // The driver is named so that it is built, too: the tests start it.
    tests(of: "Fuzzing", imports: ["PracticeSession", "QuizFuzz"]),
    .testTarget(
      name: "QuizExecutableTests",
      dependencies: [
        "quiz", "MemoryModel", "ProgressStore", "PseudoTerminals", "QuestionBank", "TestSupport",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
