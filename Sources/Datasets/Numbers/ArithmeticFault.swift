/// Why a calculation has no result.
package enum ArithmeticFault: Error, Sendable, Equatable {
    /// The result, or a step on the way to it, has more than 4,000 binary digits above or below the line.
    case tooLarge
    case divisionByZero
}
