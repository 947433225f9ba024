internal import Diagnostics
internal import Markdown
internal import Settings

/// The abbreviations of a paper, and where each text first uses them, so that its page can say there what they stand
/// for.
struct AbbreviationUse {
    private(set) var diagnostics: [Diagnostic] = []
    /// Of all texts of the paper, in their order, each once.
    private(set) var known: [Abbreviation] = []
    /// The place in `known` of each short form. Only looked up, never listed.
    private var places: [ArraySlice<UInt8>: Int] = [:]
    /// By the first byte of short forms: how many bytes they have.
    private var lengths: [UInt8: [Int]] = [:]

    /// - Parameter names: Puts values where their names stand in the words.
    init(definedBy texts: [ReadText], resolvedBy names: inout NameResolution) {
        for abbreviation in texts.flatMap(\.definitions) {
            let words = names.resolve(Located(abbreviation.words, at: abbreviation.span)).value
            add(Abbreviation(short: abbreviation.short, words: words, span: abbreviation.span))
        }
    }

    private mutating func add(_ abbreviation: Abbreviation) {
        let short = Array(abbreviation.short.utf8)[...]
        guard let place = places[short] else {
            places[short] = known.count
            if let first = short.first, lengths[first]?.contains(short.count) != true {
                lengths[first, default: []].append(short.count)
            }
            known.append(abbreviation)
            return
        }
        if known[place].words != abbreviation.words {
            diagnostics.append(
                .abbreviationTwice(abbreviation.short, at: abbreviation.span, first: known[place].span))
        }
    }
}

extension AbbreviationUse {
    /// Marks the first uses in a text, and lists those that it uses or defines, in the order of their letters.
    ///
    /// - Parameter withheld: Short forms that stand in no list although the text defines them.
    func mark(_ text: inout PaperText, defining own: [Abbreviation], withheld: Set<String>) {
        guard !known.isEmpty else { return }
        var used = Set<Int>()
        var marks = text.marks
        var node = text.tree.all.lowerBound
        while node < text.tree.all.upperBound {
            let kind = text.tree[node].kind
            let isApart = kind == .heading || kind == .link || text.definitions.contains(node)
            if kind == .text {
                let uses = firstUses(in: node, of: text, used: &used)
                if !uses.isEmpty { marks.firstUses.set(uses, of: node) }
            }
            node = isApart ? text.tree.behind(node) : node.advanced(by: 1)
        }
        let defined = Set(own.map(\.short)).subtracting(withheld)
        let listed = known.enumerated()
            .filter { used.contains($0.offset) || defined.contains($0.element.short) }.map(\.element)
            .sorted { $0.short.utf8.lexicographicallyPrecedes($1.short.utf8) }
        text = text.with(marks: marks, abbreviations: listed)
    }

    /// The short forms that nothing of a paper uses that everybody reads: what they stand for may be known by exempt texts
    /// alone.
    ///
    /// - Parameter words: Those of settings and data.
    func unused(in texts: [PaperText], besides words: [String]) -> Set<String> {
        guard !known.isEmpty else { return [] }
        var used = Set<Int>()
        for text in texts {
            var node = text.tree.all.lowerBound
            while node < text.tree.all.upperBound {
                let isDefinition = text.definitions.contains(node)
                if !isDefinition, [.text, .inlineCode, .code].contains(text.tree[node].kind) {
                    note(usesIn: text.tree.bytes(of: node), &used)
                }
                node = isDefinition ? text.tree.behind(node) : node.advanced(by: 1)
            }
        }
        for text in words { note(usesIn: Array(text.utf8)[...], &used) }
        return Set(known.indices.filter { !used.contains($0) }.map { known[$0].short })
    }

    private func note(usesIn words: ArraySlice<UInt8>, _ used: inout Set<Int>) {
        for index in words.indices where index == words.startIndex || !words[index - 1].isPartOfWord {
            if let place = known(at: index, of: words, except: used) { used.insert(place) }
        }
    }

    /// A short form counts where it stands by itself. A sign that is no letter of English counts as one.
    private func firstUses(in node: NodeID, of text: PaperText, used: inout Set<Int>) -> [FirstUse] {
        var uses: [FirstUse] = []
        text.forEachPiece(of: node) { piece in
            guard case .written(let range) = piece else { return }
            let words = text.tree.text[range]
            var index = range.lowerBound
            while index < range.upperBound {
                if index == range.lowerBound || !words[index - 1].isPartOfWord,
                    let place = known(at: index, of: words, except: used)
                {
                    used.insert(place)
                    let end = index + known[place].short.utf8.count
                    uses.append(FirstUse(abbreviation: known[place], place: index..<end))
                    index = end
                } else {
                    index += 1
                }
            }
        }
        return uses
    }

    /// The one that was defined first of those that stand at a place of a text.
    private func known(at start: Int, of words: ArraySlice<UInt8>, except used: Set<Int>) -> Int? {
        guard let lengths = lengths[words[start]] else { return nil }
        return lengths.compactMap { length -> Int? in
            let end = start + length
            guard end <= words.endIndex, end == words.endIndex || !words[end].isPartOfWord,
                let place = places[words[start..<end]], !used.contains(place)
            else { return nil }
            return place
        }.min()
    }
}

extension UInt8 {
    fileprivate var isPartOfWord: Bool { isLetterOrDigit || self >= 0x80 || self == UInt8(ascii: "-") }
}
