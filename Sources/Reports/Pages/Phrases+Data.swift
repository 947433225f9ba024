internal import Appraisals
internal import Diagnostics

// What the blocks of data say of themselves.

extension Phrases {
    static func option(_ label: String) -> String { "Option \(label)" }

    /// What a risk is called in short, by its place or by an id that is a number.
    static func risk(_ number: String) -> String { "R\(number)" }

    /// `13 risks: 1 Very high, 7 High, 5 Medium`
    static func risks(_ count: Int, of option: String? = nil, _ bands: [(band: String, count: Int)]) -> String {
        let parts = bands.map { "\($0.count) \($0.band)" }.joined(separator: ", ")
        let owner = option.map { " of \($0)" } ?? ""
        return "\(number(count, "risk", "risks"))\(owner)\(parts.isEmpty ? "" : ": \(parts)")"
    }

    /// - Parameter risks: The highest present score first.
    static func matrix(of risks: [Risk]) -> String {
        let highest = risks.first.map { ": the highest score is \($0.present.phrase)" } ?? ""
        return "\(number(risks.count, "risk", "risks")) by likelihood and impact\(highest)"
    }

    /// What a score does on its way to the next.
    static func movement(_ change: Int) -> String {
        change == 0 ? "unchanged" : change < 0 ? "falls by \(-change)" : "rises by \(change)"
    }

    /// `17 to 25`
    static func range(_ first: Int, _ last: Int) -> String { first == last ? "\(first)" : "\(first) to \(last)" }

    static func figures(_ count: Int, worked: Int) -> String {
        let figures = number(count, "figure", "figures")
        return worked == 0
            ? "\(figures), as given" : "\(figures), of which \(worked) \(worked == 1 ? "is" : "are") worked out here"
    }

    static let workedOut = "Worked out here."
    static let typedAndAgrees = "As typed; it agrees with its working."

    static func typed(butWorkingGives result: String, isAccepted: Bool) -> String {
        "As typed; its working gives \(result)\(isAccepted ? " (accepted below)" : "")."
    }

    static func accepted(_ count: Int) -> String {
        "The checks of this paper found \(number(count, "point", "points")) that its authors accept, for the reason given:"
    }

    static func data(of file: String, rows: Int) -> String { "\(file): \(number(rows, "row", "rows"))" }

    /// `figures.csv, line 7`
    static func place(_ place: Diagnostic.Place) -> String {
        let file = place.path.lastPathPart
        return place.span.map { "\(file), line \($0.start.line)" } ?? file
    }

    /// `812 bytes`, `1.2 KB`, `15 KB`, `3.4 MB`: in thousands.
    static func size(_ bytes: Int) -> String {
        if bytes < 1_000 { return number(bytes, "byte", "bytes") }
        let (unit, name) = bytes < 1_000_000 ? (1_000, "KB") : (1_000_000, "MB")
        let tenths = (bytes * 10 + unit / 2) / unit
        return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(name)" : "\((bytes + unit / 2) / unit) \(name)"
    }

    /// `CSV, 1.2 KB`
    ///
    /// - Parameter kind: The ending of its name.
    static func file(ofKind kind: String, size bytes: Int) -> String {
        "\(kind == "md" ? "Markdown" : kind.uppercased()), \(size(bytes))"
    }

    static let asMarkdown = "This page as Markdown"
    static func asSupplied(_ file: String) -> String { "\(file), as supplied" }

    private static func number(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}

extension String {
    /// What stands behind the last `/`.
    var lastPathPart: String {
        let start = utf8.lastIndex(of: UInt8(ascii: "/")).map { utf8.index(after: $0) } ?? utf8.startIndex
        return String(self[start...])
    }
}
