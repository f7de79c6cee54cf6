import Language
import ScriptFolding

/// The simplified character of each Han character, one for one.
enum FoldingTable {
  /// The table, made with the rules of `TextFolding.simplified`.
  static func simplified() -> [UInt16] {
    ScalarFolding.range.map { value in
      guard let scalar = Unicode.Scalar(value),
        let folded = TextFolding.simplified(String(scalar)).unicodeScalars.first,
        folded.value <= UInt16.max
      else { return UInt16(value) }
      return UInt16(folded.value)
    }
  }

  /// The table as a section of the file.
  static func section(_ table: [UInt16]) -> (name: ModelSection, units: Int, bytes: [UInt8]) {
    (.folding, table.count, table.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
  }
}
