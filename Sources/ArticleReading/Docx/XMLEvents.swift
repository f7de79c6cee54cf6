import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Walks through an XML document, calling back for each tag and text.
final class XMLEvents: NSObject, XMLParserDelegate {
  // A class, because Foundation's parser keeps a delegate.

  private let onStart: (String, [String: String]) -> Void
  private let onEnd: (String) -> Void
  private let onText: (String) -> Void
  /// Number of open elements, and of all there were; at the end of a whole document none is open.
  private var depth = 0
  private var count = 0

  private init(
    onStart: @escaping (String, [String: String]) -> Void, onEnd: @escaping (String) -> Void,
    onText: @escaping (String) -> Void
  ) {
    self.onStart = onStart
    self.onEnd = onEnd
    self.onText = onText
  }

  /// Walks through a document; names come without their prefix.
  ///
  /// - Returns: Whether it was well-formed to its end.
  static func walk(
    _ bytes: [UInt8], onStart: @escaping (String, [String: String]) -> Void,
    onEnd: @escaping (String) -> Void, onText: @escaping (String) -> Void
  ) -> Bool {
    let events = XMLEvents(onStart: onStart, onEnd: onEnd, onText: onText)
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = events
    return parser.parse() && events.depth == 0 && events.count > 0
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    depth += 1
    count += 1
    var plain: [String: String] = [:]
    for (name, value) in attributes { plain[Self.local(name)] = value }
    onStart(Self.local(elementName), plain)
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    depth -= 1
    onEnd(Self.local(elementName))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { onText(string) }

  private static func local(_ name: String) -> String {
    guard let colon = name.firstIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...])
  }
}
