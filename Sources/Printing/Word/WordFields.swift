internal import CZip
internal import Diagnostics
internal import Foundation

/// Works out the fields in the margins of a Word document, which show its properties: the council, the paper and its
/// standing. Word does so itself; a program that does not shows the words that the file has in their place.
///
/// In `reference.docx` such a word is the property's name in quotation marks: `«council»`.
final class WordFields {
    private let archive: OpaquePointer

    /// Changes the file of a document. One that cannot be opened, or has no properties, stays as it is.
    static func fill(_ document: URL) {
        guard let archive = zip_open(document.path, 0, nil) else { return }
        let fields = WordFields(archive)
        fields.fill()
        if zip_close(archive) != 0 { zip_discard(archive) }
    }

    private init(_ archive: OpaquePointer) {
        self.archive = archive
    }

    private func fill() {
        let properties = self.properties
        guard !properties.isEmpty else { return }
        for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) where isMargin(index) {
            guard let text = read(index) else { continue }
            var filled = text
            for (name, value) in properties {
                filled = filled.replacing("«\(name)»".utf8, with: value)
            }
            if filled != text { replace(index, with: filled) }
        }
    }

    private func isMargin(_ index: UInt64) -> Bool {
        guard let name = zip_get_name(archive, index, 0) else { return false }
        let path = String(cString: name)
        return path.hasPrefix("word/header") || path.hasPrefix("word/footer")
    }
}

// MARK: - Parts

extension WordFields {
    /// Names and values, these as XML writes them.
    private var properties: [(name: String, value: [UInt8])] {
        let index = zip_name_locate(archive, "docProps/custom.xml", 0)
        guard index >= 0, let text = read(UInt64(index)) else { return [] }
        var found: [(name: String, value: [UInt8])] = []
        var rest = text[...]
        while let name = rest.taken(from: " name=\"", to: "\""), let value = rest.taken(from: "<vt:lpwstr>", to: "<") {
            found.append((String(decoding: name, as: UTF8.self), Array(value)))
        }
        return found
    }

    private func read(_ index: UInt64) -> [UInt8]? {
        var about = zip_stat_t()
        zip_stat_init(&about)
        guard zip_stat_index(archive, index, 0, &about) == 0, about.size < Self.largestPart,
            let file = zip_fopen_index(archive, index, 0)
        else { return nil }
        defer { zip_fclose(file) }
        var bytes = [UInt8](repeating: 0, count: Int(about.size))
        return zip_fread(file, &bytes, about.size) == Int64(about.size) ? bytes : nil
    }

    private static let largestPart = 1 << 20

    /// The archive frees the copy when it is written.
    private func replace(_ index: UInt64, with bytes: [UInt8]) {
        guard let copy = malloc(max(1, bytes.count)) else { return }
        bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyMemory(from: $0) }
        guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else { return free(copy) }
        if zip_file_replace(archive, index, source, 0) == 0 {
            zip_file_set_mtime(archive, index, Self.time, 0)
        } else {
            zip_source_free(source)
        }
    }

    /// That of the other parts, so that the same paper gives the same bytes: 1 January 1980.
    private static let time = 315_532_800
}

extension ArraySlice<UInt8> {
    /// What stands between two marks; the slice begins behind it. Nil when either mark is not there.
    fileprivate mutating func taken(from start: String, to end: String) -> ArraySlice<UInt8>? {
        guard let opening = firstRange(of: start.utf8),
            let closing = self[opening.upperBound...].firstRange(of: end.utf8)
        else { return nil }
        defer { self = self[closing.upperBound...] }
        return self[opening.upperBound..<closing.lowerBound]
    }
}
