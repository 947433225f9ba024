package import Diagnostics

extension Rule {
    package static let attributes = Rule(
        "attributes", .error, "What stands in braces at the end of a heading, paragraph or item is not well formed.",
        example: .text(
            "The contracts end in March. {#End of contracts}", mended: "The contracts end in March. {#end-of-contracts}"
        ))
}

extension Diagnostic {
    static func malformedAttributes(_ span: Span) -> Diagnostic {
        if let tag = span.languageMeant {
            return Diagnostic(
                .attributes, at: span, "“\(span.text)” is not how a language is named",
                suggestion: "write {lang=\(tag)}, with nothing else between the braces")
        }
        if span.saysLanguage {
            return Diagnostic(
                .attributes, at: span, "“\(span.text)” names no language that is known",
                suggestion: "write the short name of the language: {lang=cy} for Welsh, {lang=en} for English")
        }
        return span.text.utf8.contains(UInt8(ascii: "="))
            ? Diagnostic(
                .attributes, at: span, "“\(span.text)” does not say which columns carry bars",
                suggestion: "write {bars=\"Name of a column\"}, with straight quotation marks and names between them")
            : Diagnostic(
                .attributes, at: span, "“\(span.text)” is not an id or a class",
                suggestion:
                    "an id is written {#some-name}: small letters a–z, digits and hyphens, beginning with a letter")
    }

    static func attributesAlone(_ span: Span) -> Diagnostic {
        Diagnostic(
            .attributes, at: span, "“\(span.text)” stands alone, so it names nothing",
            suggestion: "put it at the end of the paragraph or heading that it names")
    }

    static func misplacedAttributes(_ span: Span) -> Diagnostic {
        Diagnostic(
            .attributes, at: span, "“\(span.text)” would be printed, because something follows it or it is in a table",
            suggestion: span.saysLanguage
                ? "put it directly behind words in brackets, a link or stressed words: [words]\(span.text)"
                : "put it last, after the full stop; to print it, write \\\(span.text)")
    }
}

extension TreeBuilder {
    /// Takes `{#id .class}` off the end of the text of a heading or paragraph, whose last pieces were appended last. A
    /// brace behind a backslash is only a brace, and braces that hold neither `#` nor `.` first are only text.
    mutating func takeAttributes(endingTextOf block: NodeID) -> Attributes? {
        guard let last = openText, let braces = Braces.last(in: Span(text.source, nodes[last.index].range)) else {
            reportMisplacedAttributes(of: block)
            return nil
        }
        guard let attributes = Attributes(braces) else {
            diagnostics.append(.malformedAttributes(braces))
            reportMisplacedAttributes(of: block, besides: braces)
            return nil
        }
        if beginsWithLanguage(last), let piece = piece(before: last, among: outermostByEnd(in: block)),
            takeLanguage(offTheStartOf: last, for: piece)
        {
            reportMisplacedAttributes(of: block)
            return nil
        }
        guard remove(braces, from: last, endingTextOf: block) else {
            diagnostics.append(.attributesAlone(braces))
            return nil
        }
        reportMisplacedAttributes(of: block)
        return attributes
    }

    /// Finds what was meant as an id, but would be printed because it does not stand last.
    ///
    /// - Parameter told: Braces of which something else is said.
    mutating func reportMisplacedAttributes(of block: NodeID, besides told: Span? = nil) {
        var ends: [Int: NodeID]?
        for index in (block.index + 1)..<nodes.count where nodes[index].kind == .text {
            // Most texts hold none.
            guard text.source.bytes.hold(UInt8(ascii: "{"), in: nodes[index].range) else { continue }
            if beginsWithLanguage(NodeID(index)) {
                let known = ends ?? outermostByEnd(in: block)
                ends = known
                if let piece = piece(before: NodeID(index), among: known) {
                    _ = takeLanguage(offTheStartOf: NodeID(index), for: piece)
                }
            }
            for braces in Braces.all(in: Span(text.source, nodes[index].range)) where braces != told {
                if Attributes(braces) != nil {
                    diagnostics.append(.misplacedAttributes(braces))
                } else if braces.saysLanguage {
                    diagnostics.append(.malformedAttributes(braces))
                }
            }
        }
    }

    private func beginsWithLanguage(_ id: NodeID) -> Bool {
        text.source.bytes[nodes[id.index].range].starts(with: "{lang=".utf8)
    }

    /// The link or the stressed words that end where a text begins; nil where something else does.
    private func piece(before text: NodeID, among ends: [Int: NodeID]) -> NodeID? {
        ends[text.index].flatMap { [.link, .strong, .emphasis].contains(nodes[$0.index].kind) ? $0 : nil }
    }

    /// The nodes of a block by the places behind them; of several that end at one place the outermost.
    private func outermostByEnd(in block: NodeID) -> [Int: NodeID] {
        let ends = ((block.index + 1)..<nodes.count).map { (Int(nodes[$0].next), NodeID($0)) }
        return Dictionary(ends) { first, _ in first }
    }

    /// Takes `{lang=cy}` off a text, for the piece that ends where it begins.
    private mutating func takeLanguage(offTheStartOf id: NodeID, for piece: NodeID) -> Bool {
        var node = nodes[id.index]
        guard node.isVerbatim, !nodes[piece.index].hasAttributes,
            text.source.bytes[node.range].starts(with: "{lang=".utf8),
            let braces = Braces.all(in: Span(text.source, node.range)).first,
            braces.range.lowerBound == node.range.lowerBound, let attributes = Attributes(braces),
            attributes.saysLanguageAlone
        else { return false }
        node.start += UInt32(braces.range.count)
        node.textStart += UInt32(braces.range.count)
        nodes[id.index] = node
        add(attributes, to: piece)
        return true
    }

    /// Takes the braces and the blanks before them off a text, and the text too, with the line's end before it, if
    /// nothing is left of it.
    ///
    /// - Returns: Whether anything is left of the block's text; if not, nothing was taken off.
    private mutating func remove(_ braces: Span, from last: NodeID, endingTextOf block: NodeID) -> Bool {
        var node = nodes[last.index]
        node.textEnd -= UInt32(braces.range.count)
        while !node.text.isEmpty, raw.text[node.text.range.upperBound - 1].isBlank { node.textEnd -= 1 }
        node.end = UInt32(braces.range.lowerBound)
        while !node.range.isEmpty, text.source.bytes[node.range.upperBound - 1].isBlank { node.end -= 1 }
        if !node.text.isEmpty {
            nodes[last.index] = node
            return true
        }
        guard let end = endOfWords(before: last, in: block) else { return false }
        nodes.removeLast(nodes.count - end)
        return true
    }

    /// Behind the last piece before `last` that is no line's end; nil when there is none.
    private func endOfWords(before last: NodeID, in block: NodeID) -> Int? {
        var end: Int?
        var index = block.index + 1
        while index < last.index {
            let isBreak = nodes[index].kind == .softBreak || nodes[index].kind == .hardBreak
            index = Int(nodes[index].next)
            if !isBreak { end = index }
        }
        return end
    }
}

extension Span {
    /// Whether it is braces that are to say a language.
    fileprivate var saysLanguage: Bool {
        ["{lang=", "{lang:", "{lang "].contains { file.bytes[range].starts(with: $0.utf8) }
    }

    /// The tag of a language that is known and written in another way: `{lang: cy}`, `{lang=“cy”}`.
    fileprivate var languageMeant: String? {
        guard saysLanguage else { return nil }
        let signs = file.bytes[range].dropFirst("{lang".utf8.count)
        let tag = signs.drop { !$0.isLetterOrDigit }.prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
        let rest = signs[tag.endIndex...].dropLast()
        guard LanguageCodes.isKnown(tag), rest.allSatisfy({ !$0.isLetterOrDigit }) else { return nil }
        return String(decoding: tag, as: UTF8.self)
    }
}

extension Attributes {
    /// Whether they say a language and nothing else.
    var saysLanguageAlone: Bool { language != nil && id == nil && classes.isEmpty && bars == nil }

    /// Nil when the braces hold anything but classes, and one id, one language and one setting at the most.
    init?(_ braces: Span) {
        var id: String?
        var classes: [String] = []
        var bars: String?
        var language: String?
        var rest = braces.file.bytes[braces.range].dropFirst().dropLast().drop(while: \.isBlank)
        while let first = rest.first {
            if let value = Self.value(of: Self.barsStart, takenFrom: &rest), bars == nil {
                bars = value
            } else {
                let word = rest.prefix { !$0.isBlank }
                if language == nil, word.starts(with: Self.languageStart) {
                    guard let tag = LanguageCodes.tag(writtenAs: word.dropFirst(Self.languageStart.count))
                    else { return nil }
                    language = tag
                    rest = rest[word.endIndex...].drop(while: \.isBlank)
                    continue
                }
                guard Self.isName(word.dropFirst()) else { return nil }
                let name = String(decoding: word.dropFirst(), as: UTF8.self)
                if first == UInt8(ascii: "#"), id == nil {
                    id = name
                } else if first == UInt8(ascii: ".") {
                    classes.append(name)
                } else {
                    return nil
                }
                rest = rest[word.endIndex...]
            }
            rest = rest.drop(while: \.isBlank)
        }
        self.init(id: id, classes: classes, bars: bars, language: language, at: braces)
    }

    private static let languageStart = Array("lang=".utf8)

    private static let barsStart = Array("bars=\"".utf8)

    /// What stands between the quotation marks; nil where something else does, or nothing.
    private static func value(of start: [UInt8], takenFrom rest: inout ArraySlice<UInt8>) -> String? {
        guard rest.starts(with: start) else { return nil }
        let value = rest.dropFirst(start.count).prefix { $0 != UInt8(ascii: "\"") }
        let behind = rest[value.endIndex...].dropFirst()
        guard value.endIndex < rest.endIndex, value.contains(where: { !$0.isBlank }), behind.first?.isBlank ?? true
        else { return nil }
        rest = behind
        return String(decoding: value, as: UTF8.self)
    }
}
