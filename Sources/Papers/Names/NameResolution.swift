package import Diagnostics
internal import Markdown
internal import Settings
internal import Values

/// A place of the text where a name was replaced by its value, or by a block.
package struct NameUse: Sendable {
    /// As it is written, without its braces.
    package let name: String
    package let span: Span
}

/// Puts values and blocks where their names stand. They are found in the tree as it was parsed, so that a value is
/// text whatever it holds.
struct NameResolution {
    private let known: KnownNames
    private let exempt: ExemptNames?
    private var near: Suggestions?
    private var findings: [Diagnostic] = []
    private var missing = MissingNames()
    /// In the order in which the text was walked.
    private(set) var values: [NameUse] = []
    private(set) var blocks: [NameUse] = []
    /// Names without a value whose data are at fault themselves.
    private(set) var excused: [NameUse] = []
    /// Names that nothing is known of, and those that may have been meant.
    private(set) var unknown: Set<String> = []

    /// - Parameter exempt: What is not for everybody; nil where there can be nothing.
    init(_ known: KnownNames, exempt: ExemptNames? = nil) {
        self.exempt = exempt
        self.known = known
    }

    /// Finds the names in a text, and marks their values and blocks. A name without a value stays as it is written.
    mutating func resolve(_ tree: MarkdownTree, marks: inout Marks) {
        guard tree.source.bytes.firstRange(ofBytes: Self.opening) != nil else { return }
        var node = tree.all.lowerBound
        var topLevel = tree.body.lowerBound
        while node < tree.all.upperBound {
            let isTopLevel = node == topLevel
            if isTopLevel { topLevel = tree.behind(node) }
            if isTopLevel, let block = block(in: node, of: tree) {
                marks.blocks.set(block, of: node)
                node = tree.behind(node)
            } else {
                if !marks.elsewhere.contains(node) { resolve(node, of: tree, marks: &marks) }
                node = marks.elsewhere.contains(node) ? tree.behind(node) : node.advanced(by: 1)
            }
        }
    }

    /// The text of a setting with its values, on one line.
    mutating func resolve(_ setting: Located<String>) -> Located<String> {
        guard setting.value.utf8.contains(UInt8(ascii: "{")) else { return setting }
        let bytes = Array(setting.value.utf8)
        var text = ""
        var start = 0
        for place in NamePlaces(in: setting.value).places {
            text += Self.printed(bytes[start..<place.range.lowerBound])
            let source = String(decoding: bytes[place.range], as: UTF8.self)
            text += value(of: place, at: setting.span)?.printed.withSingleBlanks ?? source
            start = place.range.upperBound
        }
        return Located(text + Self.printed(bytes[start...]), at: setting.span)
    }
}

extension NameResolution {
    private static let opening = Array("{{".utf8)

    /// The block of data that stands where a paragraph does that is only its name.
    private mutating func block(in paragraph: NodeID, of tree: MarkdownTree) -> PlacedBlock? {
        guard let name = Self.onlyName(in: paragraph, of: tree), let block = known.block(named: name) else {
            return nil
        }
        let use = NameUse(name: name, span: tree.span(of: paragraph))
        if let first = blocks.first(where: { known.block(named: $0.name) == block }) {
            findings.append(.blockTwice(use.name, at: use.span, first: first.span))
        }
        blocks.append(use)
        // What a chart marks stands there like a value in the text.
        values += known.marks(in: block).map { NameUse(name: $0.name, span: use.span) }
        for mark in known.lostMarks(in: block) { miss(NameUse(name: mark.value, span: mark.span)) }
        return PlacedBlock(name: name, block: block)
    }

    /// The name in a paragraph that holds nothing else.
    private static func onlyName(in paragraph: NodeID, of tree: MarkdownTree) -> String? {
        guard tree[paragraph].kind == .paragraph, let only = tree.inside(paragraph).first, tree[only].kind == .text,
            tree.behind(only) == tree.behind(paragraph)
        else { return nil }
        let range = tree[only].range
        guard tree.source.bytes[range].starts(with: opening) else { return nil }
        let places = NamePlaces(in: tree.source.bytes, range: range).places
        return places.count == 1 && places[0].range == range ? places[0].name : nil
    }

    /// The text of a setting as it is printed: `\{{` as `{{`.
    private static func printed(_ bytes: ArraySlice<UInt8>) -> String {
        let kept = bytes.indices.filter { !bytes[$0...].starts(with: "\\{{".utf8) }
        return String(decoding: kept.map { bytes[$0] }, as: UTF8.self)
    }

    private mutating func resolve(_ node: NodeID, of tree: MarkdownTree, marks: inout Marks) {
        switch tree[node].kind {
        case .text:
            let values = values(in: node, of: tree)
            if !values.isEmpty { marks.values.set(values, of: node) }
        // An address that is its own text is looked at as text.
        case .link where !tree.destination(of: node).elementsEqual(tree.plainText(of: node).utf8):
            checkAddress(of: node, of: tree)
        case .image: checkAddress(of: node, of: tree)
        default: break
        }
    }

    private mutating func checkAddress(of link: NodeID, of tree: MarkdownTree) {
        let holdsName = [tree.destination(of: link), tree.title(of: link)].contains { address in
            !NamePlaces(in: Array(address), range: 0..<address.count).places.isEmpty
        }
        if holdsName { findings.append(.nameInAddress(at: tree.span(of: link))) }
    }

    private mutating func values(in text: NodeID, of tree: MarkdownTree) -> [ValuePlace] {
        let bytes = tree.source.bytes
        guard bytes.hold(UInt8(ascii: "{"), in: tree[text].range) else { return [] }
        var values: [ValuePlace] = []
        var offsets = TextOffsets(of: text, in: tree)
        for place in NamePlaces(in: bytes, range: tree[text].range).places {
            let span = Span(tree.source, place.range)
            if place.isInAddress(in: bytes) {
                findings.append(.nameInAddress(at: span))
            } else if let value = value(of: place, at: span), let range = offsets.place(of: place.range) {
                let lines = value.printed.split(whereSeparator: \.isNewline).map(String.init)
                values.append(ValuePlace(name: value.name, lines: lines, place: range))
            }
        }
        return values
    }

    /// Nil for a name that stands for no value, which is a finding.
    private mutating func value(of place: NamePlaces.Place, at span: Span) -> NamedValue? {
        guard let name = place.name else {
            findings.append(.nameUnclosed(at: span))
            return nil
        }
        if let words = exempt?.words.words(named: name) { return NamedValue(name, words, at: span) }
        if let value = known.value(named: name) {
            values.append(NameUse(name: name, span: span))
            return value
        }
        if known.isBlock(name) {
            findings.append(.blockInText(name, at: span))
        } else if known.isExcused(name) {
            excused.append(NameUse(name: name, span: span))
        } else {
            miss(NameUse(name: name, span: span))
        }
        return nil
    }
}

extension NameResolution {
    var diagnostics: [Diagnostic] { findings + missing.diagnostics }

    private mutating func miss(_ use: NameUse) {
        unknown.insert(use.name)
        if let finding = exempt?.finding(use.name, at: use.span) {
            findings.append(finding)
        } else if let file = known.missingFile(of: use.name) {
            missing.add(use, of: "\(file).csv")
        } else if let reason = known.reason(forNo: use.name) {
            findings.append(.unknownName(use.name, at: use.span, advice: reason))
        } else {
            var near = self.near ?? Suggestions(among: known.names(most: NearNames.most))
            if let meant = near.near(use.name) {
                unknown.formUnion(meant.all)
                findings.append(
                    .unknownName(use.name, at: use.span, advice: meant.question, fix: meant.fix(at: use.span)))
            } else {
                missing.add(use, advice: known.advice(on: use.name))
            }
            self.near = near
        }
    }
}

extension NamePlaces.Place {
    /// Whether it stands in what was meant as the address of a link, `[text]({{ name }})`: because of the blanks within
    /// the braces Markdown sees none.
    fileprivate func isInAddress(in bytes: [UInt8]) -> Bool {
        let address = bytes[..<range.lowerBound].reversed().prefix { !$0.isBlank && !$0.isLineEnd && $0 != open }
        return bytes[..<(range.lowerBound - address.count)].reversed().starts(with: [open, UInt8(ascii: "]")])
    }

    private var open: UInt8 { UInt8(ascii: "(") }
}
