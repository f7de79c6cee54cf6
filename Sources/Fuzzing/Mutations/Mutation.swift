import PracticeSession

/// A change to an input.
struct Mutation: Sendable {
  /// What a change may use.
  struct Scene {
    var random: SeededGenerator
    /// Bytes that the result may have; more are cut off behind it.
    var most: Int
    /// Makes another sound input of the same kind.
    var other: (inout SeededGenerator) -> [UInt8]

    /// A number from 0 up to but without a bound.
    mutating func number(_ bound: Int) -> Int { random.number(below: bound) }

    /// One of some things.
    mutating func one<Element>(of elements: [Element]) -> Element {
      elements[random.number(below: elements.count)]
    }

    /// A place in bytes, most often where a character of UTF-8 begins.
    mutating func place(in bytes: [UInt8]) -> Int {
      var place = random.number(below: bytes.count + 1)
      if random.number(below: 16) != 0 {
        while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
      }
      return place
    }

    /// A stretch of bytes that is at most so long.
    mutating func stretch(of bytes: [UInt8], longest: Int) -> Range<Int> {
      let first = place(in: bytes)
      var last = min(bytes.count, first + 1 + random.number(below: longest))
      while last < bytes.count, bytes[last] & 0xC0 == 0x80 { last += 1 }
      return first..<max(first, last)
    }
  }

  var name: String
  var apply: @Sendable ([UInt8], inout Scene) -> [UInt8]

  /// Changes that any bytes can bear.
  static let ofBytes = [splice, cut, repeatUnit, swapUnits, flipBytes, spoilUTF8]
  /// Changes to lines.
  static let ofLines = [doubleLine, shuffleLines, joinLines]

  /// The beginning of one input, the end of another.
  static let splice = Mutation(name: "splice") { bytes, scene in
    let other = scene.other(&scene.random)
    let (first, second) = (scene.place(in: bytes), scene.place(in: other))
    return Array(bytes[..<first]) + other[second...]
  }

  /// A stretch less.
  static let cut = Mutation(name: "cut") { bytes, scene in
    var bytes = bytes
    let longest = scene.number(3) == 0 ? bytes.count : 40
    bytes.removeSubrange(scene.stretch(of: bytes, longest: longest))
    return bytes
  }

  /// A stretch many times.
  static let repeatUnit = Mutation(name: "repeat") { bytes, scene in
    let unit = scene.stretch(of: bytes, longest: scene.one(of: [1, 4, 12, 60, 300]))
    guard !unit.isEmpty else { return bytes }
    let room = max(1, (scene.most - bytes.count) / unit.count)
    let times = scene.number(4) == 0 ? room : min(room, 2 + scene.number(30))
    var result = Array(bytes[..<unit.lowerBound])
    for _ in 0..<times { result += bytes[unit] }
    return result + bytes[unit.upperBound...]
  }

  /// Two stretches in each other's place.
  static let swapUnits = Mutation(name: "swap") { bytes, scene in
    let one = scene.stretch(of: bytes, longest: 60)
    let two = scene.stretch(of: bytes, longest: 60)
    guard one.upperBound <= two.lowerBound else { return bytes }
    return Array(bytes[..<one.lowerBound]) + bytes[two] + bytes[one.upperBound..<two.lowerBound]
      + bytes[one] + bytes[two.upperBound...]
  }

  /// Some bytes that are others.
  static let flipBytes = Mutation(name: "flip") { bytes, scene in
    guard !bytes.isEmpty else { return bytes }
    var bytes = bytes
    for _ in 0...scene.number(4) {
      bytes[scene.number(bytes.count)] = UInt8(scene.number(256))
    }
    return bytes
  }

  /// Bytes that are no UTF-8.
  static let spoilUTF8 = Mutation(name: "spoil") { bytes, scene in
    var bytes = bytes
    let spoilt: [[UInt8]] = [
      [0xFF], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4],
      [0x80], [0xEF, 0xBB, 0xBF], [0xD6, 0xD0], [0xF8, 0x88, 0x80, 0x80, 0x80], [0],
    ]
    for _ in 0...scene.number(3) {
      let place = scene.place(in: bytes)
      bytes.replaceSubrange(place..<place, with: scene.one(of: spoilt))
    }
    return bytes
  }

  /// A line twice, or many times.
  static let doubleLine = Mutation(name: "double line") { bytes, scene in
    var lines = lines(of: bytes)
    let place = scene.number(lines.count)
    let times = scene.number(3) == 0 ? 40 : 1
    lines.insert(contentsOf: Array(repeating: lines[place], count: times), at: place)
    return Array(lines.joined(separator: [0x0A]))
  }

  /// Lines in another order.
  static let shuffleLines = Mutation(name: "shuffle lines") { bytes, scene in
    Array(scene.random.shuffled(lines(of: bytes)).joined(separator: [0x0A]))
  }

  /// Line ends that are others, or none.
  static let joinLines = Mutation(name: "line ends") { bytes, scene in
    let end: [UInt8] = scene.one(of: [
      [], [0x20], [0x0D, 0x0A], [0x0D], [0xE2, 0x80, 0xA8], [0xC2, 0x85], [0x0C], [0x0A, 0x0A],
    ])
    return Array(lines(of: bytes).joined(separator: end))
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }
}
