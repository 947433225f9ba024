internal import Diagnostics
internal import Markdown

/// Brings text into a form that Markdown has marks for; `MarkdownWriter` lists what changes. Words never do.
///
/// Of the result holds: text never meets text, nor code code, nor emphasis emphasis of its kind; emphasis holds none
/// of its kind, is never empty, and begins and ends with something to be seen.
struct InlineSimplifier {
    let address: @Sendable (String) -> String?
    let isOneLine: Bool

    func simplified(_ inlines: [Inline]) -> [Inline] {
        simplified(inlines, inside: []).partingBlanks { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }.core
    }
}

extension InlineSimplifier {
    /// What a piece stands in, and cannot stand in twice.
    private struct Enclosure: OptionSet {
        let rawValue: Int
        static let emphasis = Enclosure(rawValue: 1)
        static let strong = Enclosure(rawValue: 2)
        static let strikethrough = Enclosure(rawValue: 4)
        static let link = Enclosure(rawValue: 8)
    }

    private func simplified(_ inlines: [Inline], inside outer: Enclosure) -> [Inline] {
        inlines.reduce(into: []) { $0.appendJoining(pieces(of: $1, inside: outer)) }
    }

    private func pieces(of inline: Inline, inside outer: Enclosure) -> [Inline] {
        switch inline.kind {
        case .text(let text), .html(let text): text.isEmpty ? [] : [Inline(.text(text), at: inline.span)]
        case .value(let value): value.printed.isEmpty ? [] : [Inline(.text(value.printed), at: inline.span)]
        case .abbreviation(let abbreviation): [Inline(.text(abbreviation.short), at: inline.span)]
        case .code(let text): code(text, at: inline, inside: outer)
        case .softBreak: [Inline(.text(" "), at: inline.span)]
        case .hardBreak: isOneLine ? [Inline(.text(" "), at: inline.span)] : [inline]
        case .footnoteReference: [inline]
        case .emphasis(let content): emphasis(content, .emphasis, inside: outer) { .emphasis($0) }
        case .strong(let content): emphasis(content, .strong, inside: outer) { .strong($0) }
        case .strikethrough(let content): emphasis(content, .strikethrough, inside: outer) { .strikethrough($0) }
        case .link(let link): pieces(of: link, at: inline, inside: outer)
        case .image(let image): [simplified(image, at: inline)]
        }
    }

    /// A link at the start of a paragraph whose code holds `]:` would be read as the definition of a link.
    private func code(_ text: String, at inline: Inline, inside outer: Enclosure) -> [Inline] {
        let isDefinition = outer.contains(.link) && text.utf8.contains(bytes: "]:".utf8)
        return text.isEmpty ? [] : isDefinition ? [Inline(.text(text), at: inline.span)] : [inline]
    }

    private func emphasis(
        _ content: [Inline], _ kind: Enclosure, inside outer: Enclosure, wrap: ([Inline]) -> Inline.Kind
    ) -> [Inline] {
        let content = simplified(content, inside: outer.union(kind))
        guard !outer.contains(kind) else { return content }
        let (before, core, after) = content.partingBlanks { $0.properties.isWhitespace }
        guard let first = core.first else { return content }
        return before + [Inline(wrap(core), at: first.span)] + after
    }

    private func pieces(of link: Inline.Link, at inline: Inline, inside outer: Enclosure) -> [Inline] {
        let content = simplified(link.content, inside: outer.union(.link))
        guard let destination = destination(of: link), !outer.contains(.link) else { return content }
        return [Inline(.link(.init(destination: destination, title: link.title, content: content)), at: inline.span)]
    }

    private func destination(of link: Inline.Link) -> String? {
        guard link.destination.utf8.first == UInt8(ascii: "#") else { return link.destination }
        return address(String(decoding: link.destination.utf8.dropFirst(), as: UTF8.self))
    }

    private func simplified(_ image: Inline.Image, at inline: Inline) -> Inline {
        let text = Inline(.text(image.alternative.plainText), at: inline.span)
        return Inline(.image(.init(source: image.source, title: image.title, alternative: [text])), at: inline.span)
    }
}

// MARK: - Joining what touches

extension [Inline] {
    fileprivate mutating func appendJoining(_ pieces: [Inline]) {
        for piece in pieces {
            if let last, let joined = last.joined(to: piece) {
                self[count - 1] = joined
            } else {
                append(piece)
            }
        }
    }
}

extension Inline {
    /// Nil for two that Markdown can write side by side.
    fileprivate func joined(to next: Inline) -> Inline? {
        switch (kind, next.kind) {
        case (.text(let first), .text(let second)): Inline(.text(first + second), at: span)
        case (.code(let first), .code(let second)): Inline(.code(first + second), at: span)
        case (.emphasis(var content), .emphasis(let more)): joined(&content, more) { .emphasis($0) }
        case (.strong(var content), .strong(let more)): joined(&content, more) { .strong($0) }
        case (.strikethrough(var content), .strikethrough(let more)): joined(&content, more) { .strikethrough($0) }
        default: nil
        }
    }

    private func joined(_ content: inout [Inline], _ more: [Inline], wrap: ([Inline]) -> Kind) -> Inline {
        content.appendJoining(more)
        return Inline(wrap(content), at: span)
    }
}

// MARK: - Blanks at the edges

extension [Inline] {
    /// Takes off the blanks and line breaks at both ends.
    fileprivate func partingBlanks(
        where isBlank: (Unicode.Scalar) -> Bool
    ) -> (before: [Inline], core: [Inline], after: [Inline]) {
        var before: [Inline] = []
        var core = self
        while let (blank, rest) = core.first?.partingBlanks(where: isBlank, atEnd: false) {
            before.append(blank)
            core.replaceSubrange(0..<1, with: rest)
        }
        var after: [Inline] = []
        while let (blank, rest) = core.last?.partingBlanks(where: isBlank, atEnd: true) {
            after.insert(blank, at: 0)
            core.replaceSubrange((core.count - 1)..., with: rest)
        }
        return (before, core, after)
    }
}

extension Inline {
    /// The blank at one end of a text, and the rest unless nothing is left; nil where there is no blank.
    fileprivate func partingBlanks(
        where isBlank: (Unicode.Scalar) -> Bool, atEnd: Bool
    ) -> (blank: Inline, rest: [Inline])? {
        if case .hardBreak = kind { return (self, []) }
        guard case .text(let text) = kind else { return nil }
        let scalars = text.unicodeScalars
        let count = atEnd ? scalars.reversed().prefix(while: isBlank).count : scalars.prefix(while: isBlank).count
        guard count > 0 else { return nil }
        let blank = String(atEnd ? scalars.suffix(count) : scalars.prefix(count))
        let rest = String(atEnd ? scalars.dropLast(count) : scalars.dropFirst(count))
        return (Inline(.text(blank), at: span), rest.isEmpty ? [] : [Inline(.text(rest), at: span)])
    }
}
