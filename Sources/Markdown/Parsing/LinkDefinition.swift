internal import Diagnostics

/// The definition of a link's address, `[label]: address "title"`. It stands on lines of its own at the start of a
/// paragraph, and the library takes it out of the tree.
struct LinkDefinition {
    /// Without the brackets.
    let label: Range<Int>
    /// What stands behind the colon: the address, and perhaps a title.
    let address: Range<Int>
    /// Up to the end of its last line.
    let range: Range<Int>

    /// Nil when no definition starts at `start` of a block's content.
    init?(in bytes: [UInt8], at start: Int) {
        guard let labelEnd = LinkSyntax.labelEnd(in: bytes, at: start), labelEnd < bytes.count,
            bytes[labelEnd] == UInt8(ascii: ":"),
            let end = Self.endOfAddressAndTitle(in: bytes, at: labelEnd + 1)
        else { return nil }
        label = (start + 1)..<(labelEnd - 1)
        address = (labelEnd + 1)..<end
        range = start..<end
        guard !bytes[label].allSatisfy(\.isSpace) else { return nil }
    }

    /// The definitions that stand one after another from `start` on.
    static func all(in bytes: [UInt8], from start: Int = 0) -> [LinkDefinition] {
        var definitions: [LinkDefinition] = []
        while let next = LinkDefinition(in: bytes, at: definitions.last?.range.upperBound ?? start) {
            definitions.append(next)
        }
        return definitions
    }
}

extension LinkDefinition {
    /// A title that something follows on its line is none, and then the address has to end its own line.
    private static func endOfAddressAndTitle(in bytes: [UInt8], at start: Int) -> Int? {
        let address = LinkSyntax.spacesEnd(in: bytes, at: start)
        guard let addressEnd = LinkSyntax.destinationEnd(in: bytes, at: address), addressEnd > address
        else { return nil }
        let title = LinkSyntax.spacesEnd(in: bytes, at: addressEnd)
        if title > addressEnd, let titleEnd = LinkSyntax.titleEnd(in: bytes, at: title),
            let end = endOfBlankLine(in: bytes, at: titleEnd)
        {
            return end
        }
        return endOfBlankLine(in: bytes, at: addressEnd)
    }

    /// The end of the line, when only blanks stand before it.
    private static func endOfBlankLine(in bytes: [UInt8], at start: Int) -> Int? {
        var index = start
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        guard index < bytes.count else { return index }
        return bytes[index] == .lineFeed ? index + 1 : nil
    }
}
