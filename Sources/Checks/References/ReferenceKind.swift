internal import Diagnostics

/// What a typed reference is to: “Option 7”, “paragraph 9.9”.
enum ReferenceKind: String, CaseIterable {
    case option, paragraph, section, appendix, table, figure, recommendation

    /// Of one word of the text; nil for any other word.
    init?(_ word: ArraySlice<UInt8>) {
        let small = String(decoding: word.map(\.lowercased), as: UTF8.self)
        switch small {
        case "para", "paras": self = .paragraph
        case "annex", "annexes": self = .appendix
        default:
            let kind = Self.allCases.first { small == $0.rawValue || small == $0.plural }
            guard let kind else { return nil }
            self = kind
        }
    }

    var plural: String {
        switch self {
        case .appendix: "appendices"
        default: rawValue + "s"
        }
    }

    /// As it is written before a number: `Option`, `paragraph`.
    var word: String {
        switch self {
        case .option, .appendix, .table, .figure:
            String(UnicodeScalar(UInt8(rawValue.utf8.first ?? 0) & 0xDF)) + rawValue.dropFirst()
        case .paragraph, .section, .recommendation: rawValue
        }
    }

    /// Whether the word in small letters may say something else: “to table 3 motions”, “the figures 2 and 3”.
    var isName: Bool { self == .table || self == .figure }

    /// Whether laws and guidance have such parts too.
    var isOfAnyDocument: Bool {
        switch self {
        case .paragraph, .section, .table, .figure: true
        case .option, .appendix, .recommendation: false
        }
    }
}
