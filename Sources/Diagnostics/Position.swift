/// A place in a text as people count it: lines and columns from 1, columns in Unicode scalars.
package struct Position: Hashable, Sendable, CustomStringConvertible {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// `12:5`
    package var description: String { "\(line):\(column)" }
}
