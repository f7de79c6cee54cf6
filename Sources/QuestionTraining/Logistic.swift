import Foundation
import QuestionGeneration

/// Rows that a logistic model is fitted on.
struct Rows {
  var features: [[Int32]] = []
  var labels: [Bool] = []
  var weights: [Double] = []

  mutating func append(_ values: [Int32], _ label: Bool, _ weight: Double) {
    features.append(values)
    labels.append(label)
    weights.append(weight)
  }
}

/// Logistic regression with a penalty on squares, by Nesterov's accelerated gradient (Nesterov 1983) on standardised features.
enum Logistic {
  /// Fits a model.
  ///
  /// - Parameters:
  ///   - rows: At least one.
  ///   - penalty: Half of it times the squares of the standardised weights is added to the loss.
  ///   - steps: Steps of the gradient.
  ///   - least: Rows in which a feature must not be nought to be used.
  /// - Returns: The model, its weights for features in units.
  static func fit(_ rows: Rows, penalty: Double, steps: Int = 300, least: Int = 4) -> LinearModel {
    guard let width = rows.features.first?.count else { return LinearModel(weights: [], bias: 0) }
    let count = rows.features.count
    let total = rows.weights.reduce(0, +)
    var used: [Int] = []
    var mean: [Double] = []
    var deviation: [Double] = []
    for feature in 0..<width {
      var sum = 0.0
      var squares = 0.0
      var hits = 0
      for row in rows.features where row[feature] != 0 {
        let value = Double(row[feature]) / 64
        sum += value
        squares += value * value
        hits += 1
      }
      guard hits >= least else { continue }
      let average = sum / Double(count)
      let spread = max(0, squares / Double(count) - average * average).squareRoot()
      guard spread > 1e-6 else { continue }
      used.append(feature)
      mean.append(average)
      deviation.append(spread)
    }
    let n = used.count
    var matrix = [Float](repeating: 0, count: count * n)
    for row in 0..<count {
      for (column, feature) in used.enumerated() {
        matrix[row * n + column] = Float(
          (Double(rows.features[row][feature]) / 64 - mean[column]) / deviation[column])
      }
    }
    let bound = largest(matrix, rows.weights, count, n) / 4 / total + penalty / total
    var weights = [Float](repeating: 0, count: n)
    var bias: Float = 0
    var ahead = weights
    var aheadBias = bias
    var momentum = 1.0
    let biasRate = Float(1 / max(bound, 0.25))
    let rate = Float(1 / bound)
    for _ in 0..<steps {
      var gradient = [Float](repeating: 0, count: n)
      var biasGradient: Float = 0
      for row in 0..<count {
        var z = aheadBias
        let start = row * n
        for column in 0..<n { z += matrix[start + column] * ahead[column] }
        let p = 1 / (1 + Float(exp(-Double(max(-30, min(30, z))))))
        let error = (p - (rows.labels[row] ? 1 : 0)) * Float(rows.weights[row] / total)
        biasGradient += error
        for column in 0..<n { gradient[column] += error * matrix[start + column] }
      }
      let next = (1 + (1 + 4 * momentum * momentum).squareRoot()) / 2
      let push = Float((momentum - 1) / next)
      for column in 0..<n {
        let moved =
          ahead[column] - rate * (gradient[column] + Float(penalty / total) * ahead[column])
        ahead[column] = moved + push * (moved - weights[column])
        weights[column] = moved
      }
      let moved = aheadBias - biasRate * biasGradient
      aheadBias = moved + push * (moved - bias)
      bias = moved
      momentum = next
    }
    var result = [Int32](repeating: 0, count: width)
    var offset = Double(bias)
    for (column, feature) in used.enumerated() {
      let weight = Double(weights[column]) / deviation[column]
      offset -= weight * mean[column]
      result[feature] = Int32(clamping: Int((weight * Double(LinearModel.unit)).rounded()))
    }
    return LinearModel(
      weights: result, bias: Int32(clamping: Int((offset * Double(LinearModel.unit)).rounded())))
  }

  /// The largest eigenvalue of the weighted squares, by power iteration.
  private static func largest(_ matrix: [Float], _ weights: [Double], _ count: Int, _ n: Int)
    -> Double
  {
    var vector = [Float](repeating: 1, count: n)
    var value = 1.0
    for _ in 0..<20 {
      var next = [Float](repeating: 0, count: n)
      for row in 0..<count {
        var dot: Float = 0
        for column in 0..<n { dot += matrix[row * n + column] * vector[column] }
        dot *= Float(weights[row])
        for column in 0..<n { next[column] += dot * matrix[row * n + column] }
      }
      let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
      value = Double(length)
      vector = next.map { $0 / max(length, 1e-12) }
    }
    return value * 1.05
  }
}
