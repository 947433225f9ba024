import Diagnostics

/// Reads a manifest, and takes nothing but what `Manifest.bytes` writes, to the byte: what it says decides which files
/// a build may drop, so that a manifest that someone has touched is not believed.
struct ManifestReader {
    private let bytes: [UInt8]
    private var offset = 0

    /// A manifest that is not as the program wrote it.
    struct Damage: Error, Equatable {
        /// The line on which reading stopped, from 1.
        let line: Int
    }

    static func read(_ bytes: [UInt8]) throws(Damage) -> Manifest {
        var reader = ManifestReader(bytes: bytes)
        return try reader.manifest()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}

extension ManifestReader {
    private mutating func manifest() throws(Damage) -> Manifest {
        try expect("{\n  \"version\": 1,\n  \"tool\": \"")
        guard let tool = String(validating: unquoted(try quotedText()), as: UTF8.self) else { throw damage }
        var edition: String?
        if skip(",\n  \"edition\": \"") { edition = String(decoding: unquoted(try quotedText()), as: UTF8.self) }
        try expect(",\n  \"files\": ")
        let ownPath = Array(Manifest.path.text.utf8)
        let files = try lines { TreePath.isSafe($0) && !$0.elementsEqual(ownPath) }
        try expect(",\n  \"inputs\": ")
        let inputs = try lines { _ in true }
        try expect("\n}\n")
        if offset != bytes.count { throw damage }
        return Manifest(tool: tool, edition: edition, files: files, inputs: inputs)
    }

    /// The entries of an object, each after the one before it in the order of paths.
    private mutating func lines(isPath: (ArraySlice<UInt8>) -> Bool) throws(Damage) -> ManifestLines {
        if skip("{}") { return ManifestLines() }
        try expect("{")
        let start = offset
        var starts: [UInt32] = []
        var last: ArraySlice<UInt8> = []
        repeat {
            // Of the first line there is no comma before it.
            starts.append(UInt32(starts.isEmpty ? 0 : offset - start))
            try expect("\n    \"")
            let path = unquoted(try quotedText())
            let isText = path.allSatisfy(\.isASCII) || String(validating: path, as: UTF8.self) != nil
            guard isText, last.lexicographicallyPrecedes(path), isPath(path) else { throw damage }
            try expect(": \"")
            try passChecksum()
            last = path
        } while skip(",")
        defer { skip("\n  }") }
        guard bytes[offset...].starts(with: "\n  }".utf8) else { throw damage }
        return ManifestLines(bytes: [UInt8(ascii: ",")] + bytes[start..<offset], starts: starts)
    }

    private mutating func passChecksum() throws(Damage) {
        let end = offset + ManifestLines.checksumLength
        guard end < bytes.count, bytes[end] == .quotationMark else { throw damage }
        for index in offset..<end where !bytes[index].isDigit && bytes[index] &- 0x61 >= 6 { throw damage }
        offset = end + 1
    }

    /// What stands up to the next quotation mark, as it is written, if it is written as the program does.
    private mutating func quotedText() throws(Damage) -> ArraySlice<UInt8> {
        let start = offset
        while offset < bytes.count, bytes[offset] != .quotationMark {
            guard bytes[offset] >= 0x20 else { throw damage }
            offset += bytes[offset] == .backslash ? try lengthOfEscape() : 1
        }
        guard offset < bytes.count else { throw damage }
        offset += 1
        return bytes[start..<(offset - 1)]
    }

    private func lengthOfEscape() throws(Damage) -> Int {
        let sign = bytes[offset...].dropFirst()
        if sign.first == .backslash || sign.first == .quotationMark { return 2 }
        let digits = sign.dropFirst(3).prefix(2)
        guard sign.starts(with: "u00".utf8), digits.first == 0x30 || digits.first == 0x31,
            digits.count == 2, digits.allSatisfy({ $0.isHexDigit && !$0.isUppercaseLetter })
        else { throw damage }
        return 6
    }

    private func unquoted(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.contains(.backslash) ? ManifestQuoting.unquoted(text)[...] : text
    }

    private mutating func expect(_ text: String) throws(Damage) {
        if skip(text) { return }
        offset += zip(text.utf8, bytes[offset...]).prefix { $0 == $1 }.count
        throw damage
    }

    @discardableResult
    private mutating func skip(_ text: String) -> Bool {
        guard bytes[offset...].starts(with: text.utf8) else { return false }
        offset += text.utf8.count
        return true
    }

    private var damage: Damage {
        Damage(line: 1 + bytes.prefix(offset).count { $0 == .lineFeed })
    }
}
