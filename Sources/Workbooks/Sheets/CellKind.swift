/// How the value of a cell is written (ECMA-376, 18.18.11).
enum CellKind {
    case number, shared, text, inline, flag, error, date

    /// - Parameter type: Nil for a cell that names none.
    init(_ type: UnsafePointer<CChar>?) {
        guard let type else {
            self = .number
            return
        }
        switch String(cString: type) {
        case "s": self = .shared
        case "str": self = .text
        case "inlineStr": self = .inline
        case "b": self = .flag
        case "e": self = .error
        case "d": self = .date
        default: self = .number
        }
    }
}
