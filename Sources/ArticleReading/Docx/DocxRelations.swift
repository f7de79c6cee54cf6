/// Which parts of a package belong to another, by what they are to it (ECMA-376, part 2, section 9.3).
struct DocxRelations {
  private var targets: [String: String] = [:]

  /// Reads a part of relations; what is damaged ends it.
  init(_ bytes: [UInt8]) {
    guard var tokens = try? XMLTokenizer(bytes) else { return }
    while let token = try? tokens.next() {
      guard case .start("Relationship", let attributes) = token,
        tokens.value("TargetMode", of: attributes) != "External",
        let type = tokens.value("Type", of: attributes)?.split(separator: "/").last,
        let target = tokens.value("Target", of: attributes)
      else { continue }
      targets[String(type)] = target
    }
  }

  /// The name of the part that is of a type, in the archive.
  ///
  /// - Parameters:
  ///   - type: The last word of the type's address, such as `officeDocument`.
  ///   - folder: The folder of the part whose relations these are, with a slash behind it, or empty.
  /// - Returns: The name; nil where there is none.
  func target(_ type: String, from folder: String) -> String? {
    targets[type].map { $0.hasPrefix("/") ? String($0.dropFirst()) : folder + $0 }
  }
}
