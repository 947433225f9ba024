package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let linkNested = Rule(
        "link-nested", .error, "An address or the mark of a footnote stands in the words of a link.",
        example: .text(
            """
            The market is stable, as [the review[^1]](https://www.example.org/review) says.

            [^1]: Market review, 2026.
            """,
            mended: """
                The market is stable, as [the review](https://www.example.org/review)[^1] says.

                [^1]: Market review, 2026.
                """))
    package static let addressEnd = Rule(
        "address-end", .error, "A web address takes in a sign that stands behind it, so the link leads nowhere.",
        example: .text(
            "“See https://www.example.org/review”", mended: "“See <https://www.example.org/review>”"))
    package static let mailAddress = Rule(
        "mail-address", .warning, "The address of a mailbox is printed with “mailto:” before it.", canBeLowered: true,
        example: .text("Write to <mailto:care@example.org>.", mended: "Write to <care@example.org>."))
}

extension Diagnostic {
    fileprivate static func linkNested(at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .linkNested, at: span, "a link cannot stand in the words of another",
            suggestion: "put it behind the closing bracket of the other’s address", fix: fix)
    }

    fileprivate static func mailAddress(at span: Span, mark: Range<Int>) -> Diagnostic {
        Diagnostic(
            .mailAddress, at: span, "“mailto:” is printed before this address",
            suggestion: "leave “mailto:” out: an address with @ is a link by itself",
            fix: Fix("", at: Span(span.file, mark), isSafe: true))
    }

    fileprivate static func addressEnd(_ sign: String, at span: Span, fix: Fix?) -> Diagnostic {
        Diagnostic(
            .addressEnd, at: span, "\(sign) would become part of this address",
            suggestion: "put the address in angle brackets: <https://…>", fix: fix)
    }
}

/// Checks what stands in the words of a link, and where an address ends that is typed without brackets.
struct LinkWords: NodeCheck {
    static let rules: [Rule] = [.linkNested, .addressEnd, .mailAddress]
    static let kinds: NodeKinds = [.link]
    private(set) var findings: [Diagnostic] = []

    init(_ reading: borrowing PaperReading) {}

    mutating func look(at node: NodeID, in text: PaperText) {
        let tree = text.tree
        let span = tree.span(of: node)
        let bytes = span.file.bytes[span.range]
        switch bytes.first {
        case UInt8(ascii: "["): findNested(in: node, at: span, of: tree)
        case UInt8(ascii: "<") where bytes.dropFirst().starts(with: "mailto:".utf8),
            UInt8(ascii: "m") where bytes.starts(with: "mailto:".utf8):
            let start = bytes.startIndex + (bytes.first == UInt8(ascii: "<") ? 1 : 0)
            findings.append(.mailAddress(at: span, mark: start..<(start + "mailto:".utf8.count)))
        case UInt8(ascii: "<"): break
        default: findEnd(of: span)
        }
    }
}

extension LinkWords {
    private mutating func findNested(in link: NodeID, at span: Span, of tree: MarkdownTree) {
        let inner = tree.inside(link).filter { tree[$0].kind == .link || tree[$0].kind == .footnoteReference }
        guard let first = inner.first else { return }
        let mark = tree.span(of: first)
        let isMark = tree[first].kind == .footnoteReference && inner.count == 1
        let end = span.range.upperBound
        let fix = isMark ? Fix(in: span.file, [.init(mark.range, ""), .init(end..<end, mark.text)], isSafe: true) : nil
        findings.append(.linkNested(at: mark, fix: fix))
    }

    private mutating func findEnd(of address: Span) {
        let bytes = address.file.bytes[address.range]
        guard let place = bytes.indices.first(where: { bytes[$0] >= 0x80 || bytes[$0] == UInt8(ascii: "\\") }) else {
            return
        }
        guard let (sign, name) = Self.sign(in: bytes, from: place) else { return }
        let hasScheme = bytes.contains(bytes: "://".utf8)
        let (start, end) = (address.range.lowerBound, sign)
        let fix =
            hasScheme ? Fix(in: address.file, [.init(start..<start, "<"), .init(end..<end, ">")], isSafe: true) : nil
        findings.append(.addressEnd(name, at: address, fix: fix))
    }

    /// The first sign that ends an address for its author, and what it is called. A dash, an apostrophe and a backslash
    /// may stand inside one.
    private static func sign(in bytes: ArraySlice<UInt8>, from start: Int) -> (place: Int, name: String)? {
        for place in start..<bytes.endIndex {
            let rest = bytes[place...]
            for (sign, name) in anywhere where rest.starts(with: sign.utf8) { return (place, name) }
            for (sign, name) in atEnd where rest.elementsEqual(sign.utf8) { return (place, name) }
        }
        return nil
    }

    private static let anywhere = [
        ("”", "the quotation mark ”"), ("“", "the quotation mark “"), ("»", "the quotation mark »"),
        ("—", "the dash —"), ("…", "the sign …"), ("\u{A0}", "a no-break space"), ("\u{202F}", "a no-break space"),
    ]
    private static let atEnd = [("’", "the quotation mark ’"), ("–", "the dash –"), ("\\", "the backslash")]
}
