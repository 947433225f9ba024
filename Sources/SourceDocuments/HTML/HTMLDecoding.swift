internal import Diagnostics

/// The text of a page, by the encoding that it names and by what its bytes are.
enum HTMLDecoding {
    static func decode(_ bytes: [UInt8], name: String) throws(ImportFault) -> DecodedText {
        let named = charset(of: bytes)
        if let named, !known.contains(named), !bytes.allSatisfy(\.isASCII), !bytes.isMarked {
            throw .refused(
                "\(name) says that its encoding is \(named), which this program does not read. Open it in a browser or in "
                    + "Word, and save it as a page in UTF-8.")
        }
        let decoded = try DecodedText(bytes, name: name)
        // Where the page itself says Windows-1252, nothing was guessed.
        guard let named, windows.contains(named) else { return decoded }
        return decoded.withoutDoubt
    }

    private static let windows: Set<String> = ["windows-1252", "iso-8859-1", "latin1", "cp1252", "x-cp1252", "l1"]
    private static let known = windows.union(["utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "unicode"])

    /// What `charset=` names near the start.
    private static func charset(of bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(2_048).filter { $0 != 0 }, as: UTF8.self).lowercased()
        guard let place = head.firstRange(of: "charset=") else { return nil }
        let name = head[place.upperBound...].drop { $0 == "\"" || $0 == "'" }
            .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        return name.isEmpty ? nil : String(name)
    }
}

extension [UInt8] {
    /// Whether the first bytes say that it is UTF-8 or UTF-16.
    fileprivate var isMarked: Bool {
        starts(with: [0xEF, 0xBB, 0xBF]) || starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF])
    }
}
