#if canImport(_FoundationICU)
  import _FoundationICU
#endif

/// Which ICU finds the word boundaries; a bank records it, for another version may cut other terms.
public enum ICUVersion {
  /// Its version, such as `74.0.0.0`; nil where the system's own boundaries are used.
  public static let linked: String? = {
    #if canImport(_FoundationICU)
      var parts: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
      withUnsafeMutableBytes(of: &parts) { bytes in
        guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
        swift_u_getVersion(start)
      }
      return "\(parts.0).\(parts.1).\(parts.2).\(parts.3)"
    #else
      return nil
    #endif
  }()
}
