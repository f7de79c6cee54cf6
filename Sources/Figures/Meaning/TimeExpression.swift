/// Words of a sentence that say when something was so.
struct TimeExpression {
  /// What a date is there for.
  enum Role: Hashable {
    /// It says when.
    case period
    /// It is what something is compared with: 比2019年增长, up from 2019.
    case comparison
    /// It belongs to a name: 《数字中国发展报告（2024年）》.
    case name
  }

  /// What an expression needs to be a date.
  enum Leaning: Hashable {
    /// 同年, 当年: the year named before.
    case yearBefore
    /// 全年, 年末: the year named before or in the heading.
    case yearOfHeading
    /// 6月25日: the year named before in the sentence, if there is one.
    case yearOfSentence
  }

  /// Scalars of the words, with 截至 and 以来.
  var range: Range<Int>
  /// What it is there for.
  var role: Role
  /// What it leans on; nil where it stands on its own.
  var leansOn: Leaning?
  /// Four digits of the year that it names; nil where it names none.
  var year: String?
}
