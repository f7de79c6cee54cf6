/// Formulas in MathML (MathML Core, sections 3.2 to 3.4) as a line of text: `x = (− b ± √(b² − 4 a c))/(2 a)`.
///
/// A sentence lacks words where its formulas are left out. Pages hide them from browsers that can't draw them; they are
/// read wherever they stand. The same formula in the notation of another language, beside them, is not.
extension HTMLPageBuilder {
  var isInFormula: Bool { !formulaParts.isEmpty }

  /// Opens an element of a formula, with the sign that ties it to the part before: a power's `^`, a fraction's `/`.
  mutating func beginInFormula(_ tag: HTMLTag) {
    if formulaParts.isEmpty {
      show()
      formulaStart = page.text.count
    }
    if let outer = open.last?.tag, let part = formulaParts.last {
      if let sign = Self.sign(of: outer, before: part) {
        needsSpace = false
        write(sign: sign)
      }
      formulaParts[formulaParts.count - 1] += 1
    }
    if tag == .mathToken || tag == .mathRoot { needsSpace = needsSpace || wantsSpace }
    if tag == .mathRoot { write(sign: "√") }
    push(tag, -1, 0, [.formula], isAside: false)
    formulaParts.append(0)
  }

  /// Closes a formula that was left open.
  mutating func endFormula() {
    while isInFormula { pop() }
  }

  /// Puts what an element of a formula holds in brackets, where it has several parts and the one around it ties it to others.
  mutating func endInFormula(_ tag: HTMLTag, _ start: Int) {
    formulaParts.removeLast()
    var isTied: Bool
    switch open.last?.tag {
    case .mathScript, .mathSubscript, .mathScripts, .mathFraction, .mathRoot: isTied = true
    default: isTied = false
    }
    if tag == .mathRoot { isTied = true }
    guard isTied, var current = leaf, let piece = current.pieces.last,
      piece.lowerBound <= start, piece.upperBound == page.text.count
    else { return }
    var first = start
    while first < page.text.count, page.text[first] == 0x20 { first += 1 }
    if tag == .mathRoot, page.text.has("√", at: first) { first += 3 }
    let written = page.text[first...]
    if open.last?.tag == .mathScript, written.count <= 4,
      let raised = RaisedDigits.exponent(written), first > piece.lowerBound,
      page.text[first - 1] == 0x5E
    {
      page.text.replaceSubrange((first - 1)..., with: raised)
    } else if written.contains(0x20) {
      page.text.insert(0x28, at: first)
      page.text.append(0x29)
    } else {
      return
    }
    current.formulaCount += page.text.count - piece.upperBound
    current.pieces[current.pieces.count - 1] = piece.lowerBound..<page.text.count
    leaf = current
  }

  private static func sign(of outer: HTMLTag, before part: Int) -> StaticString? {
    switch (outer, part) {
    case (.mathScript, 1), (.mathScripts, 2): "^"
    case (.mathSubscript, 1), (.mathScripts, 1): "_"
    case (.mathFraction, 1): "/"
    default: nil
    }
  }

  private var wantsSpace: Bool {
    guard page.text.count > formulaStart, let last = page.text.last else { return false }
    return ![0x5E, 0x5F, 0x2F, 0x28, 0x20, 0x0A].contains(last)
      && !page.text.has("√", at: page.text.count - 3)
  }

  private mutating func write(sign: StaticString) {
    guard skipping == 0 else { return }
    append(
      Array(UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount))[...],
      (traits.last ?? []).union(.formula))
  }

  /// Takes a formula out of the hidden element that holds nothing before it.
  private mutating func show() {
    while skipping == 0, let last = open.last, last.isAside, leaf == nil,
      Int(last.node) == page.nodes.count - 1,
      traits.last?.contains(.hidden) ?? false
    {
      page.nodes.removeLast()
      openNodes.removeLast()
      open[open.count - 1].node = -1
      open[open.count - 1].isAside = false
      traits[traits.count - 1] = traits.dropLast().last ?? []
      leaf = waiting.popLast() ?? nil
    }
  }
}
