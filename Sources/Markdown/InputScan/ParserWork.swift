/// An estimate of what the library does beyond reading each byte once, in steps of about a nanosecond.
struct ParserWork {
    private(set) var steps = 0
    private(set) var heaviest: Burden?

    mutating func add(_ burdens: [Burden]) {
        for burden in burdens {
            steps += burden.steps
            if burden.steps > heaviest?.steps ?? 0 { heaviest = burden }
        }
    }
}

extension ParserWork {
    /// Comparing one mark with another: 1 while the list of them stays in the processor's cache, ten times that when
    /// it is longer.
    static let stepsForAPair = 8
    /// Making and freeing one cell of a table.
    static let stepsForACell = 256
    /// Reading one byte behind `www.`, as a letter of any script.
    static let stepsForAWebAddress = 6
    /// Reading one byte behind `@` and copying it. The copies stay, so it is the memory that counts: at the limit they
    /// have 32 MiB.
    static let stepsForAnAtSign = 16
}

extension ParserWork {
    /// Something that the library goes over more than once.
    struct Burden {
        let kind: Kind
        /// How many of its kind there are.
        let count: Int
        let steps: Int
        /// The line to name: that of the burden, or the first of its block.
        let line: Range<Int>

        init(_ kind: Kind, count: Int, steps: Int, at line: Range<Int>) {
            self.kind = kind
            self.count = count
            self.steps = steps
            self.line = line
        }
    }

    enum Kind {
        /// `*`, `_`, `~`, `[` and `]` of a block: each can be compared with every one before it.
        case marks
        /// `<!` and `<?` of a block.
        case markup
        /// Lines of a block that could be the row of dashes under a table's heads.
        case delimiterRows
        /// Web and e-mail addresses of a line.
        case addresses
    }
}

extension LineTally {
    /// The library reads on from each address to the next blank, which the line's end is at the latest. Then it takes
    /// closing parentheses off the address one by one, and each time counts those that are left.
    var work: [ParserWork.Burden] {
        let addresses = webAddresses + atSigns
        guard addresses > 0 else { return [] }
        let forAByte =
            ParserWork.stepsForAWebAddress * webAddresses + ParserWork.stepsForAnAtSign * atSigns + closingParentheses
        return [.init(.addresses, count: addresses, steps: forAByte * range.count, at: range)]
    }
}
