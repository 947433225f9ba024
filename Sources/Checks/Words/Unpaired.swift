internal import Diagnostics

/// Marks that open and close something, of which one lacks the other.
struct Unpaired {
    struct Mark {
        /// Where it stands in the bytes of its passage.
        let place: Int
        let opens: Bool
    }

    private var found: [(passage: Passage, mark: Mark)] = []
    /// Those that a passage opened which ends with a colon: the list or quotation after it may close them.
    private var open: [(passage: Passage, mark: Mark)] = []

    /// All of them, in no order.
    var all: [(passage: Passage, mark: Mark)] { found + open }

    /// What is left of the marks of one passage when each that closes is paired with the last that opens.
    static func left(of marks: [Mark]) -> [Mark] {
        marks.reduce(into: []) { left, mark in
            if !mark.opens, left.last?.opens ?? false { left.removeLast() } else { left.append(mark) }
        }
    }

    /// Takes the marks that a passage leaves alone, after those of the passages before it.
    mutating func add(_ marks: [Mark], of passage: Passage) {
        for mark in marks {
            if mark.opens, passage.leadsOn {
                open.append((passage, mark))
            } else if mark.opens || open.popLast() == nil {
                found.append((passage, mark))
            }
        }
    }
}

extension Passage {
    /// Whether it ends with a colon, so that a list or a quotation goes on with its sentence.
    private var endOfWords: UInt8? { line.bytes.last { !$0.isBlank && !$0.isLineEnd } }
    fileprivate var leadsOn: Bool { endOfWords == UInt8(ascii: ":") }
}
