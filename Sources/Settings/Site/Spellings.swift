internal import Datasets
package import Diagnostics

extension Rule {
    package static let spellingTwice = Rule(
        "spelling-twice", .error, "site.yml lists one spelling in two places.",
        example: .site(
            "spellings: [[in-house, in house], [inhouse, in house]]",
            mended: "spellings: [[in-house, in house, inhouse]]"))
}

extension Diagnostic {
    fileprivate static func spellingTwice(_ spelling: Located<String>) -> Diagnostic {
        Diagnostic(
            .spellingTwice, at: spelling.span, "\(spelling.value.quoted) stands in this list twice",
            suggestion: "delete one of the two")
    }

    fileprivate static func spellingsKind(at span: Span) -> Diagnostic {
        .settingKind(
            "spellings", at: span, expected: "a list of lists of words, in each the preferred spelling first",
            suggestion: "write [[in-house, in house], [homecare, home care]]")
    }
}

/// The words that a site spells in one way: `spellings:` of `site.yml`.
package struct Spellings: Sendable {
    private struct Spelling {
        let group: Int
        /// 0 is the preferred one.
        let index: Int
        /// With plain signs, in small letters.
        let bytes: [UInt8]
    }

    private var preferred: [String] = []
    /// By their first words, the longest first. Only looked up, never listed.
    private var spellings: [String: [Spelling]] = [:]

    init() {}

    /// - Parameter nodes: The entries of the list. One that does not fit is left out, and a finding.
    init(_ nodes: [DataNode], diagnostics: inout [Diagnostic]) {
        var known: Set<String> = []
        for node in nodes {
            guard let group = Self.group(node) else {
                diagnostics.append(.spellingsKind(at: node.span))
                continue
            }
            for (index, spelling) in group.enumerated() {
                guard known.insert(spelling.value.wording).inserted else {
                    diagnostics.append(.spellingTwice(spelling))
                    continue
                }
                add(spelling.value, index)
            }
            preferred.append(group[0].value)
        }
        spellings = spellings.mapValues { $0.sorted { ($1.bytes.count, $0.group) < ($0.bytes.count, $1.group) } }
    }

    package var isEmpty: Bool { preferred.isEmpty }

    /// The spelling that stands first in a group.
    package func preferred(ofGroup group: Int) -> String { preferred[group] }

    /// The longest spelling that a text begins with, as whole words, in any case of letters.
    ///
    /// - Parameter word: The first word of the text, in small letters.
    package func match(in bytes: ArraySlice<UInt8>, _ word: String) -> (group: Int, spelling: Int, length: Int)? {
        for spelling in spellings[word] ?? [] {
            let text = bytes.prefix(spelling.bytes.count)
            let next = bytes.dropFirst(spelling.bytes.count).first
            if text.map(\.lowercased) == spelling.bytes, !(next?.isLetterOrDigit ?? false) {
                return (spelling.group, spelling.index, spelling.bytes.count)
            }
        }
        return nil
    }
}

extension Spellings {
    /// Nil unless it is a list of at least two texts that begin with a letter or digit.
    private static func group(_ node: DataNode) -> [Located<String>]? {
        guard case .list(let items) = node.kind, items.count > 1 else { return nil }
        let group = items.compactMap { item -> Located<String>? in
            guard case .text(let text) = item.kind, firstWord(of: text) != nil else { return nil }
            return Located(text.withSingleBlanks, at: item.span)
        }
        return group.count == items.count ? group : nil
    }

    private static func firstWord(of text: String) -> String? {
        let bytes = text.withPlainSigns.map(\.byte)
        guard let first = bytes.words.first, first.lowerBound == 0 else { return nil }
        return String(decoding: bytes[first], as: UTF8.self).lowercased()
    }

    private mutating func add(_ text: String, _ index: Int) {
        guard let word = Self.firstWord(of: text) else { return }
        let spelling = Spelling(
            group: preferred.count, index: index, bytes: text.withPlainSigns.map(\.byte.lowercased))
        spellings[word, default: []].append(spelling)
    }
}
