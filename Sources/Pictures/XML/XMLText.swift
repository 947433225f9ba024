internal import Diagnostics

/// A text or value of XML as a program sees it: with its references resolved.
struct XMLText {
    let bytes: ArraySlice<UInt8>
    /// Where it stands in the file.
    private let range: Range<Int>
    private let isAsWritten: Bool

    /// - Parameter isValue: Whether it is an attribute's value, in which line ends and tabs are blanks.
    init(_ range: Range<Int>, of file: [UInt8], isValue: Bool) throws(XMLFault) {
        self.range = range
        let written = file[range]
        isAsWritten = !written.contains { $0 == UInt8(ascii: "&") || isValue && $0 < .space }
        bytes = isAsWritten ? written : try Self.resolved(written, isValue: isValue)[...]
    }

    /// Without references: the inside of a CDATA section.
    init(verbatim range: Range<Int>, of file: [UInt8]) {
        (bytes, self.range, isAsWritten) = (file[range], range, true)
    }

    /// Where a byte of the text stands in the file; where the text begins if a reference stands in it.
    func place(at offset: Int) -> Int { isAsWritten ? range.lowerBound + offset : range.lowerBound }
}

extension XMLText {
    private static func resolved(_ written: ArraySlice<UInt8>, isValue: Bool) throws(XMLFault) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(written.count)
        var rest = written
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "&") {
                bytes += try reference(&rest)
            } else {
                bytes.append(isValue && byte < .space ? .space : byte)
            }
        }
        return bytes
    }

    /// Takes a reference away, whose `&` is gone.
    private static func reference(_ rest: inout ArraySlice<UInt8>) throws(XMLFault) -> [UInt8] {
        let name = rest.prefix(longestReference).prefix { $0 != UInt8(ascii: ";") }
        let whole = (rest.startIndex - 1)..<min(name.endIndex + 1, rest.endIndex)
        guard rest[name.endIndex...].first == UInt8(ascii: ";"), let bytes = scalar(name).map({ Array($0.utf8) }) else {
            throw XMLFault(whole, "this stands for no character; “&” by itself is written “&amp;”")
        }
        rest = rest[(name.endIndex + 1)...]
        return bytes
    }

    /// `&#x0010FFFF;` has as many signs as anyone writes.
    private static let longestReference = 12

    private static func scalar(_ name: ArraySlice<UInt8>) -> String? {
        switch String(decoding: name, as: UTF8.self) {
        case "lt": "<"
        case "gt": ">"
        case "amp": "&"
        case "quot": "\""
        case "apos": "'"
        case let name where name.utf8.first == UInt8(ascii: "#"): numbered(Array(name.utf8.dropFirst()))
        default: nil
        }
    }

    private static func numbered(_ name: [UInt8]) -> String? {
        let isHex = name.first == UInt8(ascii: "x")
        let digits = name.dropFirst(isHex ? 1 : 0)
        guard digits.allSatisfy({ isHex ? $0.isHexDigit : $0.isDigit }),
            let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
                .flatMap(Unicode.Scalar.init),
            scalar.value >= 0x20 || [0x09, 0x0A, 0x0D].contains(scalar.value)
        else { return nil }
        return String(Character(scalar))
    }
}
