import Diagnostics
import TestSupport

/// A table with texts that readers get wrong; no row of it is blank.
struct GeneratedTable {
    let lines: [[String]]

    init(seed: Int) {
        var dice = Dice(seed: seed)
        let width = 1 + dice.roll(5)
        let header = (0..<width).map { column in dice.pick(Self.names) + "\(column)" }
        var rows = (0..<dice.roll(12)).map { row in
            (0..<width).map { $0 == 0 ? "\(row)" + Self.text(&dice) : Self.text(&dice) }
        }
        // A last row with a name alone may be a note below the table.
        if let last = rows.indices.last, width > 1 { rows[last][1] += "x" }
        lines = [header] + (rows.isEmpty ? [header] : rows)
    }

    private static func text(_ dice: inout Dice) -> String {
        dice.roll(2) == 0 ? dice.pick(naughty) : (0..<dice.roll(6)).map { _ in dice.pick(parts) }.joined()
    }

    private static let names = ["rate", "Source date ", "a \"b\"", "£, ", "x\ny", "é; ", "'"]
    private static let parts = [
        "\"", "\"\"", ",", "\n", "\r\n", "\r", " ", ";", "\t", "a", "£21.87", "null", "~", "- ", "#", "\\", "\\u0041",
        ": ",
        "😀", "e\u{301}", "=", "\u{A0}",
    ]
    private static let naughty =
        ((try? NaughtyStrings.all()) ?? []).filter { !$0.utf8.contains(0) } + ["", "null", "~"]
}

extension GeneratedTable {
    enum Format: String, CaseIterable {
        case csv, json, yaml

        func bytes(of lines: [[String]]) -> [UInt8] {
            switch self {
            case .csv: Array((lines.map { $0.map(quoted).joined(separator: ",") }.joined(separator: "\n")).utf8)
            case .json: Array("[\(items(lines, "{", "}").joined(separator: ",\n"))]".utf8)
            case .yaml: Array(items(lines, "- {", "}").joined(separator: "\n").utf8)
            }
        }

        private func quoted(_ text: String) -> String {
            let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
            return "\"\(doubled)\""
        }

        private func items(_ lines: [[String]], _ start: String, _ end: String) -> [String] {
            lines.dropFirst().map { row in
                start + zip(lines[0], row).map { "\(escaped($0)): \(escaped($1))" }.joined(separator: ", ") + end
            }
        }

        /// As JSON and YAML both read it; only JSON takes characters past U+FFFF as two codes.
        private func escaped(_ text: String) -> String {
            let scalars = text.unicodeScalars.map { scalar -> String in
                if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
                if scalar.isASCII, scalar.value >= 0x20, scalar.value < 0x7F { return String(scalar) }
                guard self == .json || scalar.value <= 0xFFFF else { return "\\U" + hex(scalar.value, 8) }
                return String(scalar).utf16.map { "\\u" + hex(UInt32($0), 4) }.joined()
            }
            return "\"\(scalars.joined())\""
        }

        private func hex(_ value: UInt32, _ width: Int) -> String {
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: width - digits.count) + digits
        }
    }
}
