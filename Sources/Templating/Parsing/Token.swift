/// A tag of a template, or a piece of text that holds the end of a line at its end at most.
struct Token: Sendable {
    enum Kind: Sendable, Equatable {
        case text
        case variable
        /// `{{{name}}}` or `{{&name}}`
        case rawVariable
        case section
        case invertedSection
        case parent
        case block
        case close
        case partial
        /// A comment, new delimiters, or a tag that could not be read, which has been reported.
        case silent
    }

    var kind: Kind
    /// The bytes of the file, delimiters and all.
    let range: Range<Int>
    /// What stands in the tag, without its sign and blanks.
    let name: String
    /// For a tag that opens or closes: the place of the other one among the tokens.
    var partner: Int?

    init(_ kind: Kind, _ range: Range<Int>, name: String = "") {
        self.kind = kind
        self.range = range
        self.name = name
    }
}

extension Token.Kind {
    /// What the sign after the opening delimiter says.
    init(sign: UInt8?) {
        switch sign {
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .invertedSection
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .rawVariable
        case UInt8(ascii: "!"), UInt8(ascii: "="): self = .silent
        default: self = .variable
        }
    }

    var opens: Bool {
        self == .section || self == .invertedSection || self == .parent || self == .block
    }

    /// How the sign is written: `#`.
    var sign: String {
        switch self {
        case .section: "#"
        case .invertedSection: "^"
        case .parent: "<"
        case .block: "$"
        case .close: "/"
        case .partial: ">"
        case .text, .variable, .rawVariable, .silent: ""
        }
    }
}
