import Testing

@testable import Language

/// Learned data that is damaged or of another version is told, never trusted.
@Suite("Learned data: faults")
struct ModelFileTests {
  /// A small file with every section.
  static func file(leaving missing: ModelSection? = nil) -> [UInt8] {
    ModelFile.bytes(
      of: ModelSection.allCases.filter { $0 != missing }.map { section in
        switch section {
        case .folding:
          (
            section, ScalarFolding.range.count,
            Array(repeating: 0, count: ScalarFolding.range.count * 2)
          )
        case .englishLexicon, .chineseLexicon: (section, 4, Array(repeating: 0, count: 16))
        case .chinesePrefixes: (section, 6, Array(repeating: 0, count: 8))
        case .chineseBoundaries: (section, 3, Array(repeating: 0, count: 8))
        default: (section, 2, Array(repeating: 0, count: 64))
        }
      })
  }

  /// What reading a file ends in; nil where it can be read.
  static func error(_ bytes: [UInt8]) -> ModelError? {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 64), alignment: 64)
    defer { memory.deallocate() }
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memory.copyMemory(from: base, byteCount: bytes.count) }
    }
    do {
      _ = try LanguageModel(UnsafeRawBufferPointer(start: memory, count: bytes.count))
      return nil
    } catch {
      return error
    }
  }

  @Test("a whole file is read")
  func wholeFileIsRead() { #expect(Self.error(Self.file()) == nil) }

  @Test("a file that ends anywhere before its end is cut short")
  func cutFilesAreTold() {
    let file = Self.file()
    for count in Array(0..<400) + stride(from: 400, to: file.count - 64, by: 997) {
      #expect(Self.error(Array(file.prefix(count))) == .cutShort(bytes: count))
    }
  }

  @Test("another version and other files are told")
  func otherVersionsAreTold() {
    var file = Self.file()
    file[4] = 9
    #expect(Self.error(file) == .version(found: 9, expected: Int(ModelFile.version)))
    file[0] = 0
    #expect(Self.error(file) == .foreign)
  }

  @Test("a section that is missing or of another size is told", arguments: ModelSection.allCases)
  func missingSectionsAreTold(_ section: ModelSection) throws {
    let name = Int(section.rawValue)
    #expect(Self.error(Self.file(leaving: section)) == .missing(section: name))
    var file = Self.file()
    let place = try #require(ModelSection.allCases.firstIndex(of: section))
    // The units of the section, one more than its bytes are for.
    file[12 + place * 16 + 12] &+= 1
    #expect(Self.error(file) == .size(section: name))
  }

  @Test("any changed byte of the header gives an error or a model, never a trap")
  func changedBytesNeverTrap() {
    let file = Self.file()
    for place in 0..<(12 + ModelSection.allCases.count * 16) {
      for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var changed = file
        changed[place] = value
        _ = Self.error(changed)
      }
    }
  }

  @Test("what the program carries is read")
  func embeddedIsRead() {
    #expect(LanguageModel.embedded.english.lexicon.entry(Marks.hash("the")).isKnown)
    #expect(LanguageModel.embedded.chinese.lexicon.entry(Marks.hash("经济")).isKnown)
  }
}
