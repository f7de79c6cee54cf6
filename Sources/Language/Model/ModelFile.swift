/// The parts of the file of learned data, by number.
package enum ModelSection: UInt32, CaseIterable, Sendable {
  case folding = 1
  case englishLexicon, englishTags, englishNames, englishRoles
  case chineseLexicon, chinesePrefixes, chineseBoundaries, chineseTags, chineseNames, chineseRoles
}

/// The file of learned data: a header, a table of sections, and their bytes.
///
/// All numbers are 32 bits, little-endian: the magic `QZLM`, the version, the number of sections; then for each section its number, the
/// offset of its first byte, the number of its bytes, and the number of its units (the bits of a table of rows, the slots of a lexicon).
/// Sections begin at multiples of 64.
package enum ModelFile {
  /// `QZLM`, read as a number.
  static let magic: UInt32 = 0x4D4C_5A51
  /// The version that this program reads: of the format, and of the features whose weights it holds.
  package static let version: UInt32 = 1

  /// A section's bytes and units.
  package struct Section {
    package var bytes: UnsafeRawBufferPointer
    package var units: Int
  }

  /// Finds the sections.
  ///
  /// - Parameter bytes: The file; it must outlive what comes of it.
  /// - Returns: Each section's bytes.
  /// - Throws: ``ModelError`` where the file is cut short, of another version, or lacks a section.
  package static func sections(
    of bytes: UnsafeRawBufferPointer
  ) throws(ModelError) -> [ModelSection: Section] {
    func number(_ index: Int) throws(ModelError) -> Int {
      guard index * 4 + 4 <= bytes.count else { throw .cutShort(bytes: bytes.count) }
      return Int(
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)))
    }
    guard try number(0) == Int(magic) else { throw .foreign }
    let version = try number(1)
    guard version == Int(Self.version) else {
      throw .version(found: version, expected: Int(Self.version))
    }
    let count = try number(2)
    var sections: [ModelSection: Section] = [:]
    for index in 0..<min(count, 1000) {
      let (name, offset) = (try number(3 + index * 4), try number(4 + index * 4))
      let (size, units) = (try number(5 + index * 4), try number(6 + index * 4))
      guard offset <= bytes.count, size <= bytes.count - offset, offset % 64 == 0 else {
        throw .cutShort(bytes: bytes.count)
      }
      guard let section = ModelSection(rawValue: UInt32(name)) else { continue }
      sections[section] = Section(
        bytes: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + size]), units: units)
    }
    for section in ModelSection.allCases where sections[section] == nil {
      throw .missing(section: Int(section.rawValue))
    }
    return sections
  }

  /// The bytes of a file with some sections.
  package static func bytes(
    of sections: [(name: ModelSection, units: Int, bytes: [UInt8])]
  ) -> [UInt8] {
    var head: [UInt32] = [magic, version, UInt32(sections.count)]
    var body: [UInt8] = []
    let first = (12 + sections.count * 16 + 63) / 64 * 64
    for section in sections {
      head += [
        section.name.rawValue, UInt32(first + body.count), UInt32(section.bytes.count),
        UInt32(section.units),
      ]
      body += section.bytes
      body += [UInt8](repeating: 0, count: (64 - body.count % 64) % 64)
    }
    var bytes = head.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
    bytes += [UInt8](repeating: 0, count: first - bytes.count)
    return bytes + body
  }
}

/// Why learned data can't be used.
public enum ModelError: Error, Hashable, Sendable {
  /// It ends before its last section does.
  case cutShort(bytes: Int)
  /// It doesn't begin as such data does.
  case foreign
  /// It was made for another version of the program.
  case version(found: Int, expected: Int)
  /// A section isn't there.
  case missing(section: Int)
  /// A section has another size than its units say.
  case size(section: Int)
}
