import CheckedNumbers

/// The places from one to before another; none where the second lies before the first.
///
/// The rules of this target find their places in words that anybody may have written, in any order: here every range of
/// them is checked where it is made.
@inline(__always)
func ..< (lower: Int, upper: Int) -> Range<Int> { Range(from: lower, upTo: upper) }
