internal import Diagnostics

/// What keeps a data file from being text, in the words of whoever saved it from a spreadsheet.
enum DataEncoding {
    static func fault(of source: SourceFile, _ format: DataFormat) -> Diagnostic? {
        guard let fault = source.encodingFault, let span = fault.place.span else { return nil }
        let place = format == .csv ? CSVReader.place(of: span.range.lowerBound, in: source) : nil
        if isUTF16(source.bytes) {
            return .dataNotUTF8(
                .notUTF8, at: span, "this is not UTF-8 text: was the file saved as “Unicode text”?", format)
        }
        guard fault.rule == .notUTF8 else {
            return .dataNotUTF8(.nulByte, at: span, "here stands a zero byte, which no text has", format, place: place)
        }
        let sign = windows1252(source.bytes[span.range.lowerBound]).map { ", where this sign is \($0)" } ?? ""
        return .dataNotUTF8(
            .notUTF8, at: span, "this is not UTF-8 text: was the file saved as Windows-1252\(sign)?", format,
            place: place)
    }

    /// Whether it is a CSV file whose commas and line ends are where they are in UTF-8.
    static func isOneByteALetter(_ source: SourceFile, _ format: DataFormat) -> Bool {
        format == .csv && !source.bytes.contains(0)
    }

    private static func isUTF16(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }

    /// The sign that a byte means there; nil for the few that mean none, and for the no-break space.
    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case 0x80: "€"
        case 0x85: "…"
        case 0x91: "‘"
        case 0x92: "’"
        case 0x93: "“"
        case 0x94: "”"
        case 0x95: "•"
        case 0x96: "–"
        case 0x97: "—"
        case 0xA1...: Unicode.Scalar(byte)
        default: nil
        }
    }
}

extension Diagnostic {
    fileprivate static func dataNotUTF8(
        _ rule: Rule, at span: Span, _ message: String, _ format: DataFormat, place: String? = nil
    ) -> Diagnostic {
        let advice =
            format == .csv ? "in Excel choose “Save As” and the type “CSV UTF-8 (Comma delimited)”" : "save it as UTF-8"
        return Diagnostic(rule, at: span, message + (place.map { " (\($0))" } ?? ""), suggestion: advice)
    }
}
