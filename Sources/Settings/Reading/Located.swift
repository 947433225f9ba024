package import Diagnostics

/// A value together with the place in a source file that gave it.
package struct Located<Value: Sendable>: Sendable {
    package let value: Value
    package let span: Span

    package init(_ value: Value, at span: Span) {
        self.value = value
        self.span = span
    }
}

extension Located: Equatable where Value: Equatable {}
