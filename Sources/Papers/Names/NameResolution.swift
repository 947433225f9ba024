internal import Diagnostics
internal import Markdown
internal import Settings
internal import Values

/// A place of the text where a name was replaced by its value, or by a block.
struct NameUse {
    let name: String
    let span: Span
}

/// Puts values and blocks where their names stand. It works on the parsed tree, so that a value is text whatever it
/// holds.
struct NameResolution {
    private let known: KnownNames
    private var near: Suggestions?
    private var findings: [Diagnostic] = []
    private var missing = MissingNames()
    /// In the order in which the text was walked.
    private(set) var values: [NameUse] = []
    private(set) var blocks: [NameUse] = []
    /// Names without a value whose data are at fault themselves.
    private(set) var excused: [NameUse] = []

    init(_ known: KnownNames) {
        self.known = known
    }

    /// The document with its values. A name without a value stays as it is written.
    mutating func resolve(_ document: MarkdownDocument) -> MarkdownDocument {
        let topLevel = Set(document.blocks.map(\.span.range.lowerBound))
        return document.rewriting(
            block: { block in
                guard topLevel.contains(block.span.range.lowerBound), let name = Self.onlyName(in: block),
                    known.isBlock(name)
                else { return block }
                placed(NameUse(name: name, span: block.span))
                return Block(.placed(name), at: block.span, attributes: block.attributes)
            },
            inline: { resolve($0) })
    }

    /// The text of a setting with its values, on one line.
    mutating func resolve(_ setting: Located<String>) -> Located<String> {
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
    /// The name in a paragraph that holds nothing else.
    private static func onlyName(in block: Block) -> String? {
        guard case .paragraph(let content) = block.kind, content.count == 1, case .text = content[0].kind else {
            return nil
        }
        let span = content[0].span
        let places = NamePlaces(in: span.file.bytes, range: span.range).places
        guard places.count == 1, places[0].range == span.range else { return nil }
        return places[0].name
    }

    private mutating func placed(_ use: NameUse) {
        let block = known.block(named: use.name)
        if let first = blocks.first(where: { known.block(named: $0.name) == block }) {
            findings.append(.blockTwice(use.name, at: use.span, first: first.span))
        }
        blocks.append(use)
    }

    /// The text of a setting as it is printed: `\{{` as `{{`.
    private static func printed(_ bytes: ArraySlice<UInt8>) -> String {
        let kept = bytes.indices.filter { !bytes[$0...].starts(with: "\\{{".utf8) }
        return String(decoding: kept.map { bytes[$0] }, as: UTF8.self)
    }

    private mutating func resolve(_ inline: Inline) -> [Inline] {
        switch inline.kind {
        case .text(let text): return resolve(text, of: inline)
        // An address that is its own text is looked at as text.
        case .link(let link) where link.destination != link.content.plainText:
            checkAddress([link.destination, link.title], at: inline.span)
        case .image(let image): checkAddress([image.source, image.title], at: inline.span)
        default: break
        }
        return [inline]
    }

    private mutating func checkAddress(_ texts: [String], at span: Span) {
        if texts.contains(where: { !NamePlaces(in: $0).places.isEmpty }) {
            findings.append(.nameInAddress(at: span))
        }
    }

    private mutating func resolve(_ text: String, of inline: Inline) -> [Inline] {
        let places = NamePlaces(in: inline.span.file.bytes, range: inline.span.range).places
        guard !places.isEmpty else { return [inline] }
        var divided = DividedText(text, of: inline)
        for place in places {
            let span = Span(inline.span.file, place.range)
            if place.isInAddress(in: inline.span.file.bytes) {
                findings.append(.nameInAddress(at: span))
                continue
            }
            if let value = value(of: place, at: span) { divided.replace(place.range, with: value) }
        }
        return divided.pieces
    }

    /// Nil for a name that stands for no value, which is a finding.
    private mutating func value(of place: NamePlaces.Place, at span: Span) -> NamedValue? {
        guard let name = place.name else {
            findings.append(.nameUnclosed(at: span))
            return nil
        }
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
        if let file = known.missingFile(of: use.name) {
            missing.add(use, of: "\(file).csv")
        } else if let reason = known.reason(forNo: use.name) {
            findings.append(.unknownName(use.name, at: use.span, advice: reason))
        } else {
            var near = self.near ?? Suggestions(among: known.all)
            if let meant = near.near(use.name) {
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
