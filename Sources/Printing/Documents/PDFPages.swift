internal import Diagnostics

/// How many pages a PDF document has, as it says itself (ISO 32000-1, 7.7.3.2): the count of the tree of its pages.
package enum PDFPages {
    /// Nil where it is not known for sure: where the document is damaged, locked, or was changed after it was written, so
    /// that it has more than one such tree.
    package static func count(in document: [UInt8]) -> Int? {
        guard document.starts(with: "%PDF-".utf8), !document.contains(bytes: "/Encrypt".utf8) else { return nil }
        var counts = trees(in: document[...])
        var rest = document[...]
        while let stream = rest.nextPacked {
            guard let objects = Deflate.inflated(rest[stream], upTo: mostUnpacked) else { return nil }
            counts += trees(in: objects[...])
            rest = rest[stream.upperBound...]
        }
        guard counts.count == 1, let count = counts[0], count > 0 else { return nil }
        return count
    }

    /// Of the objects of a document that are packed together: some 100,000 pages.
    private static let mostUnpacked = 64 << 20

    /// The counts of the roots of such trees; nil for one that says none.
    private static func trees(in bytes: ArraySlice<UInt8>) -> [Int?] {
        var found: [Int?] = []
        var rest = bytes
        while let name = rest.firstRange(ofBytes: "/Type".utf8) {
            let behind = rest[name.upperBound...].drop(while: \.isPDFBlank)
            if behind.starts(with: "/Pages".utf8), behind.dropFirst(6).first.map(\.endsPDFName) ?? true {
                let dictionary = rest.dictionary(around: name)
                if !dictionary.contains(bytes: "/Parent".utf8) { found.append(dictionary.number(of: "/Count")) }
            }
            rest = rest[name.upperBound...]
        }
        return found
    }
}

extension ArraySlice<UInt8> {
    /// Where the next stream of packed objects stands; nil where there is no more.
    fileprivate var nextPacked: Range<Int>? {
        guard let name = firstRange(ofBytes: "/ObjStm".utf8) else { return nil }
        let behind = self[name.upperBound...]
        guard let start = behind.firstRange(ofBytes: "stream".utf8),
            let end = behind[start.upperBound...].firstRange(ofBytes: "endstream".utf8)
        else { return nil }
        let content = behind[start.upperBound..<end.lowerBound].drop { $0 == .carriageReturn }.dropFirst()
        return content.startIndex..<end.lowerBound
    }

    /// What stands between the marks around a place, `<<` and `>>`, without regard to what is inside it.
    fileprivate func dictionary(around place: Range<Int>) -> ArraySlice<UInt8> {
        let start = self[..<place.lowerBound].lastPlace(of: UInt8(ascii: "<")) ?? startIndex
        let end = self[place.upperBound...].firstRange(ofBytes: ">>".utf8)?.lowerBound ?? endIndex
        return self[start..<end]
    }

    private func lastPlace(of byte: UInt8) -> Int? {
        indices.reversed().first { $0 > startIndex && self[$0] == byte && self[$0 - 1] == byte }
    }

    /// A whole number behind a name; nil where none stands there, or a reference to another place.
    fileprivate func number(of name: String) -> Int? {
        guard let found = firstRange(ofBytes: name.utf8) else { return nil }
        let behind = self[found.upperBound...].drop(while: \.isPDFBlank)
        let digits = behind.prefix(while: \.isDigit)
        let next = behind[digits.endIndex...].drop(while: \.isPDFBlank)
        guard next.isEmpty || next.first == UInt8(ascii: "/") else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}

extension UInt8 {
    fileprivate var isPDFBlank: Bool { isBlank || isLineEnd || self == 0 || self == 0x0C }
    fileprivate var endsPDFName: Bool { isPDFBlank || "/<>[]()".utf8.contains(self) }
}
