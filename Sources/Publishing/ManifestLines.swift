import Diagnostics

/// Paths with the SHA-256 of their files, as lines of a manifest in the order of the paths' bytes. Some 140 bytes a
/// file, so that a build can remember all files of a large site.
struct ManifestLines: Sendable, Equatable {
    /// Each line with what parts it from the one before: `,\n    "home-care/index.html": "0123…"`.
    private(set) var bytes: [UInt8] = []
    /// Where each line starts in these bytes.
    private var starts: [UInt32] = []

    init() {}

    /// - Parameters:
    ///   - bytes: Of all lines.
    ///   - starts: Where each of them starts.
    init(bytes: [UInt8], starts: [UInt32]) {
        self.bytes = bytes
        self.starts = starts
    }

    /// - Parameter entries: In any order. Of two for one path the later counts; checksums are in hexadecimal.
    init(_ entries: [(path: TreePath, checksum: String)]) {
        let latest = Dictionary(entries.map { ($0.path, $0.checksum) }, uniquingKeysWith: { $1 })
        self.init(inOrder: latest.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    /// - Parameter entries: In the order of their paths, no two of one path.
    init(inOrder entries: [(path: TreePath, checksum: String)]) {
        starts.reserveCapacity(entries.count)
        let around = Self.before.count + Self.after
        bytes.reserveCapacity(entries.reduce(0) { $0 + $1.path.text.utf8.count + around })
        for entry in entries { append(entry.path, entry.checksum) }
    }
}

extension ManifestLines {
    var count: Int { starts.count }
    var isEmpty: Bool { starts.isEmpty }

    /// What stands in a line before its path, and after it.
    static let before = Array(",\n    \"".utf8)
    private static let between = Array("\": \"".utf8)
    static let checksumLength = 64
    static let after = between.count + checksumLength + 1

    /// The bytes of a path; for the order of lines.
    func path(_ index: Int) -> ArraySlice<UInt8> {
        let line = range(index)
        let quoted = bytes[(line.lowerBound + Self.before.count)..<(line.upperBound - Self.after)]
        return quoted.contains(.backslash) ? ManifestQuoting.unquoted(quoted)[...] : quoted
    }

    func treePath(_ index: Int) -> TreePath { TreePath(found: String(decoding: path(index), as: UTF8.self)) }

    var paths: [TreePath] { (0..<count).map(treePath) }

    /// The checksum of a file; nil for a path that no line has.
    func checksum(of path: TreePath) -> String? {
        index(of: path).map { index in
            let end = range(index).upperBound - 1
            return String(decoding: bytes[(end - Self.checksumLength)..<end], as: UTF8.self)
        }
    }

    func contains(_ path: TreePath) -> Bool { index(of: path) != nil }

    private func index(of path: TreePath) -> Int? {
        let bytes = Array(path.text.utf8)
        let index = firstIndex(notBefore: bytes)
        return index < count && self.path(index).elementsEqual(bytes) ? index : nil
    }

    func hasSamePaths(as others: ManifestLines) -> Bool {
        count == others.count && (0..<count).allSatisfy { path($0).elementsEqual(others.path($0)) }
    }

    private func firstIndex(notBefore path: [UInt8]) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self.path(middle).lexicographicallyPrecedes(path) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func range(_ index: Int) -> Range<Int> {
        let end = index + 1 < starts.count ? Int(starts[index + 1]) : bytes.count
        return Int(starts[index])..<end
    }
}

// MARK: - Putting together

extension ManifestLines {
    private mutating func append(_ path: TreePath, _ checksum: String) {
        starts.append(UInt32(bytes.count))
        bytes += Self.before
        ManifestQuoting.append(path.text, to: &bytes)
        bytes += Self.between
        bytes += checksum.utf8
        bytes.append(.quotationMark)
    }

    private mutating func append(_ lines: ManifestLines, _ index: Int) {
        starts.append(UInt32(bytes.count))
        bytes += lines.bytes[lines.range(index)]
    }

    /// - Parameter lines: All after those that there are.
    private mutating func append(_ lines: ManifestLines) {
        let start = UInt32(bytes.count)
        starts += lines.starts.map { start + $0 }
        bytes += lines.bytes
    }

    /// Those lines of which `isKept` is true.
    func filter(_ isKept: (TreePath) -> Bool) -> ManifestLines {
        (0..<count).reduce(into: ManifestLines()) { kept, index in
            if isKept(treePath(index)) { kept.append(self, index) }
        }
    }

    /// The lines of what lies in a folder: `home-care`.
    func below(_ folder: String) -> ManifestLines {
        let start = Array("\(folder)/".utf8)
        var index = firstIndex(notBefore: start)
        var lines = ManifestLines()
        while index < count, path(index).starts(with: start) {
            lines.append(self, index)
            index += 1
        }
        return lines
    }

    /// The names of the folders that lie in a folder and hold files, in order.
    func folders(in folder: String) -> [String] { folders(after: Array("\(folder)/".utf8)) }

    /// The names of the outermost folders that hold files, in order.
    var folders: [String] { folders(after: []) }

    private func folders(after start: [UInt8]) -> [String] {
        var index = firstIndex(notBefore: start)
        var folders: [String] = []
        while index < count, path(index).starts(with: start) {
            let rest = path(index).dropFirst(start.count)
            guard let end = rest.firstIndex(of: UInt8(ascii: "/")) else {
                index += 1
                continue
            }
            folders.append(String(decoding: rest[..<end], as: UTF8.self))
            // Behind all that lies in it: 0 comes after the slash.
            index = firstIndex(notBefore: start + rest[..<end] + [UInt8(ascii: "/") + 1])
        }
        return folders
    }

    /// These lines and others. Of two for one path that of `others` counts.
    func merging(_ others: ManifestLines) -> ManifestLines {
        if isEmpty { return others }
        var merged = ManifestLines()
        merged.bytes.reserveCapacity(bytes.count + others.bytes.count)
        var (own, other) = (0, 0)
        while own < count, other < others.count {
            if path(own).lexicographicallyPrecedes(others.path(other)) {
                merged.append(self, own)
                own += 1
            } else {
                if path(own).elementsEqual(others.path(other)) { own += 1 }
                merged.append(others, other)
                other += 1
            }
        }
        while own < count {
            merged.append(self, own)
            own += 1
        }
        while other < others.count {
            merged.append(others, other)
            other += 1
        }
        return merged
    }

    /// The lines of all parts. Where the parts follow one another, as papers do, this takes one pass.
    static func joining(_ parts: [ManifestLines]) -> ManifestLines {
        var runs: [ManifestLines] = []
        for part in parts where !part.isEmpty {
            if let index = runs.firstIndex(where: { $0.endsBefore(part) }) {
                runs[index].append(part)
            } else {
                runs.append(part)
            }
        }
        return runs.reduce(ManifestLines()) { $0.merging($1) }
    }

    private func endsBefore(_ part: ManifestLines) -> Bool {
        path(count - 1).lexicographicallyPrecedes(part.path(0))
    }
}

extension UInt8 {
    static let backslash = UInt8(ascii: "\\")
    static let quotationMark = UInt8(ascii: "\"")
}

/// How a text stands between quotation marks in a manifest: in one way alone, so that equal paths have equal lines.
enum ManifestQuoting {
    static func append(_ text: String, to output: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case .quotationMark, .backslash: output += [.backslash, byte]
            case ..<0x20: output += "\\u00".utf8 + byte.hexDigits()
            default: output.append(byte)
            }
        }
    }

    static func quoted(_ text: String) -> [UInt8] {
        var output: [UInt8] = [.quotationMark]
        append(text, to: &output)
        return output + [.quotationMark]
    }

    /// - Parameter quoted: As `append` writes it.
    static func unquoted(_ quoted: ArraySlice<UInt8>) -> [UInt8] {
        var (text, rest) = ([UInt8](), quoted)
        while let byte = rest.popFirst() {
            guard byte == .backslash, let sign = rest.popFirst() else {
                text.append(byte)
                continue
            }
            let digits = rest.prefix(4)
            let code = sign == UInt8(ascii: "u") ? UInt8(String(decoding: digits, as: UTF8.self), radix: 16) : nil
            if code != nil { rest = rest.dropFirst(4) }
            text.append(code ?? sign)
        }
        return text
    }
}
