package import Diagnostics
internal import Markdown
internal import Papers

extension Rule {
    package static let addressBlank = Rule(
        "address-blank", .error, "The address of a link or an image has a blank, so that it is printed as text.",
        example: .text(
            "The wards are on [a map](Lot map.pdf).", mended: "The wards are on [a map](<Lot map.pdf>).",
            given: [.file("Lot map.pdf")]))
}

extension Diagnostic {
    fileprivate static func addressBlank(_ address: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .addressBlank, at: span, "the address \(address.quoted) has a blank, so this is no link",
            suggestion: "write (<\(address)>)", fix: Fix("<\(address)>", at: span, isSafe: true))
    }
}

/// Finds `[the survey](Survey 2026.pdf)`, which Markdown takes for text.
enum AddressBlanks: WordCheck {
    static let rules: [Rule] = [.addressBlank]

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        prose.passages { $0.signs.isSuperset(of: [.squareBracket, .roundBracket]) && !$0.isSetting }.flatMap {
            passage in
            passage.addressesWithBlanks(files: reading.source.otherFiles).map { place in
                .addressBlank(String(decoding: prose.bytes[place], as: UTF8.self), at: passage.span(of: place))
            }
        }
    }
}

extension Passage {
    /// Where such addresses stand, without the title in quotes that may follow them.
    fileprivate func addressesWithBlanks(files: [String]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var rest = bytes
        while let start = rest.firstRange(ofBytes: "](".utf8)?.upperBound {
            rest = rest[start...]
            let line = rest.prefix(Self.longestAddress).prefix { !$0.isLineEnd }
            // Names such as “Survey (2) 2026.pdf” hold brackets themselves.
            let ends = line.indices.lazy.filter { line[$0] == UInt8(ascii: ")") }.prefix(Self.mostBrackets)
            let addresses = ends.map { Self.withoutTitle(line[..<$0]) }
            if let address = addresses.first(where: { Self.isAddress($0, of: files) }), address.contains(.space),
                isWritten(address.startIndex..<address.endIndex)
            {
                found.append(address.startIndex..<address.endIndex)
            }
        }
        return found
    }

    private static let longestAddress = 300
    private static let mostBrackets = 4

    /// What stands before a title in quotes.
    private static func withoutTitle(_ inside: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        (inside.firstRange(ofBytes: " \"".utf8).map { inside[..<$0.lowerBound] } ?? inside).trimmingBlanks()
    }

    /// Whether it is more than words in brackets: a file of the folder, one of a kind that is published, or an address
    /// of the web.
    private static func isAddress(_ address: ArraySlice<UInt8>, of files: [String]) -> Bool {
        let text = String(decoding: address, as: UTF8.self)
        let kinds = ["pdf", "xlsx", "docx", "csv", "ods", "odt", "md", "png", "jpg", "jpeg", "gif", "webp", "svg"]
        // A name in braces is a finding of its own.
        return !address.contains(UInt8(ascii: "<")) && !address.contains(UInt8(ascii: "{"))
            && (address.starts(with: "https://".utf8) || address.starts(with: "http://".utf8)
                || kinds.contains(text.fileKind) || files.contains(text))
    }

    /// Whether it stands in the file as it is here, without escapes.
    private func isWritten(_ place: Range<Int>) -> Bool {
        let opening = (place.lowerBound - 2)..<place.upperBound
        return span(of: opening).text.utf8.elementsEqual(prose.bytes[opening])
    }
}
