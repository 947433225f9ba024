package import Diagnostics

extension Rule {
    package static let foreignMark = Rule(
        "foreign-mark", .warning, "A mark of another program stands in the text, where readers see it as it is.",
        canBeLowered: true,
        example: .text(
            """
            > [!IMPORTANT]
            > The price is open after June.
            """,
            mended: """
                > **Important:**
                > The price is open after June.
                """))
}

extension Diagnostic {
    static func foreignMark(_ mark: String, at span: Span, _ advice: String, fix: Fix? = nil) -> Diagnostic {
        Diagnostic(
            .foreignMark, at: span, "\(mark.quoted) is a mark of another program, and is printed as it stands",
            suggestion: advice, fix: fix)
    }
}

/// Finds lines that mean something to another program: alerts, contents, boxes, definitions, page breaks.
enum ForeignMarks {
    /// - Parameters:
    ///   - lines: The telling ones of a paragraph.
    ///   - block: The paragraph.
    static func find(in lines: [PlainLine], of block: Span) -> [Diagnostic] {
        var isTold = false
        return lines.compactMap { line in
            guard !isTold, let finding = finding(line, of: block) else { return nil }
            isTold = true
            return finding
        }
    }

    private static func finding(_ line: PlainLine, of block: Span) -> Diagnostic? {
        let bytes = line.bytes
        switch bytes.first.map(Unicode.Scalar.init) {
        case "[": return line.isFirst ? alert(line) ?? contents(line, of: block) : nil
        case ":": return line.isFirst ? box(line) : box(line) ?? definition(line)
        case "!": return line.isFirst && bytes.starts(with: "!!! ".utf8) ? admonition(line) : nil
        case "{": return braces(line, of: block)
        case "\\": return pageBreak(line)
        default: return nil
        }
    }

    /// `[!NOTE]`, with a title behind it in some programs.
    private static func alert(_ line: PlainLine) -> Diagnostic? {
        let bytes = line.bytes
        guard bytes.starts(with: "[!".utf8) else { return nil }
        let word = bytes.dropFirst(2).prefix(while: \.isLetter)
        guard !word.isEmpty, word.endIndex < bytes.endIndex, bytes[word.endIndex] == UInt8(ascii: "]") else {
            return nil
        }
        var end = word.endIndex + 1
        if end < bytes.endIndex, "+-".utf8.contains(bytes[end]) { end += 1 }
        let name = String(
            decoding: word.prefix(1).map { $0.isLowercaseLetter ? $0 - 0x20 : $0 } + word.dropFirst().map(\.lowercased),
            as: UTF8.self)
        let mark = Span(line.file, line.range.lowerBound..<end)
        let isAlone = bytes[end...].allSatisfy(\.isBlank)
        let title = isAlone ? "**\(name):**" : "**\(name)**"
        return .foreignMark(
            mark.text, at: mark, "write \(title) in its place", fix: Fix(title, at: mark, isSafe: isAlone))
    }

    /// `[TOC]`, `[[_TOC_]]`
    private static func contents(_ line: PlainLine, of block: Span) -> Diagnostic? {
        let word = line.bytes.trimmingBlanks().filter { !"[]_".utf8.contains($0) }.map(\.lowercased)
        guard word.elementsEqual("toc".utf8), line.bytes.trimmingBlanks().last == UInt8(ascii: "]") else { return nil }
        return contents(line.span, isAlone: line.range == block.range)
    }

    private static func contents(_ span: Span, isAlone: Bool) -> Diagnostic {
        .foreignMark(
            span.text, at: span, "delete it: the page makes its list of contents by itself",
            fix: isAlone ? Fix("", at: span, isSafe: true) : nil)
    }

    /// `::: note` and the line that ends it.
    private static func box(_ line: PlainLine) -> Diagnostic? {
        guard line.bytes.starts(with: ":::".utf8) else { return nil }
        return .foreignMark(
            ":::", at: line.span, "delete the lines of colons, or begin each line between them with > and a blank")
    }

    /// A line `: what it means` below the word that it explains.
    private static func definition(_ line: PlainLine) -> Diagnostic? {
        let text = line.bytes.dropFirst()
        guard text.first?.isBlank == true, text.droppingBlanks.first.map({ $0.isLetterOrDigit || $0 >= 0x80 }) == true
        else { return nil }
        return .foreignMark(
            ":", at: line.span, "write a table of words and meanings, or a list: - **Word** – what it means")
    }

    /// `!!! note`
    private static func admonition(_ line: PlainLine) -> Diagnostic? {
        guard line.bytes.dropFirst(4).first?.isLetter == true else { return nil }
        return .foreignMark("!!!", at: line.span, "begin each line of the note with > and a blank")
    }

    /// `{% include x %}`, `{: .class}`, `{:toc}`
    private static func braces(_ line: PlainLine, of block: Span) -> Diagnostic? {
        let bytes = line.bytes
        if bytes.starts(with: "{:toc}".utf8) { return contents(line.span, isAlone: line.range == block.range) }
        let isTag = bytes.starts(with: "{% ".utf8) && tags.contains(bytes.dropFirst(3).prefix(while: \.isLetter).text)
        let isClass =
            ["{: ", "{:.", "{:#"].contains { bytes.starts(with: $0.utf8) } && bytes.contains(UInt8(ascii: "}"))
        return isTag || isClass ? .foreignMark(line.span.text, at: line.span, "delete it") : nil
    }

    /// The words behind `{% ` of what builds a site from such texts.
    private static let tags: Set<String> = [
        "include", "if", "endif", "for", "endfor", "raw", "endraw", "hint", "endhint", "tabs", "tab", "highlight",
        "embed",
        "link", "toc", "comment", "endcomment", "assign",
    ]

    private static func pageBreak(_ line: PlainLine) -> Diagnostic? {
        let word = line.bytes.dropFirst().trimmingBlanks()
        guard ["newpage", "pagebreak", "clearpage"].contains(where: { word.elementsEqual($0.utf8) }) else { return nil }
        let isAlone = line.isFirst && line.isAtMargin
        return .foreignMark(
            line.span.text, at: line.span, "delete it: pages break by themselves",
            fix: isAlone ? Fix("", at: line.span, isSafe: true) : nil)
    }
}

extension ArraySlice<UInt8> {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
    fileprivate var droppingBlanks: ArraySlice<UInt8> { drop(while: \.isBlank) }
}
