internal import Diagnostics

/// A part of a workbook as its author writes it: `Rates`, `Rates, A3:F16`, `'Pay rates'!$A$3:$F$16`, or the name of a
/// table.
struct SheetAddress {
    /// Of a sheet or a table.
    let name: String
    /// Nil for the whole of it.
    let range: CellRange?

    init(_ text: String) {
        var bytes = Array(text.utf8)[...]
        // As a formula has it.
        if bytes.first == UInt8(ascii: "=") { bytes = bytes.dropFirst() }
        for mark in [UInt8(ascii: "!"), UInt8(ascii: ",")] {
            guard let place = bytes.lastIndex(of: mark) else { continue }
            let corners = bytes[(place + 1)...].filter { $0 != .space && $0 != UInt8(ascii: "$") }
            guard let range = CellRange(String(decoding: corners, as: UTF8.self)) else { continue }
            name = Self.unquoted(bytes[..<place])
            self.range = range
            return
        }
        // `NetBudget[#All]`
        let table = bytes.last == UInt8(ascii: "]") ? bytes.prefix { $0 != UInt8(ascii: "[") } : bytes
        name = Self.unquoted(table)
        range = nil
    }

    private static func unquoted(_ name: ArraySlice<UInt8>) -> String {
        let quote = UInt8(ascii: "'")
        let inner = name.count > 1 && name.first == quote && name.last == quote ? name.dropFirst().dropLast() : name
        var plain: [UInt8] = []
        // Two quotes are one.
        for byte in inner where byte != quote || plain.last != quote { plain.append(byte) }
        return String(decoding: inner.count == name.count ? inner : plain[...], as: UTF8.self).withSingleBlanks
    }
}
