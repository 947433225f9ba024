extension CalendarDate {
    /// What `parse` reads, as a regular expression, but for the names of days that do not fit and 29 February.
    package static let pattern: String = {
        let padded = days(single: "0[1-9]") { $0 < 10 ? "0\($0)" : "\($0)" }
        let iso = ["-", "/"].map { sign in
            "[0-9]{4}\(sign)(\(padded.map { "\($0.month)\(sign)\($0.days)" }.joined(separator: "|")))"
        }
        let slashes = days { $0 < 10 ? "0?\($0)" : "\($0)" }.map { month, days in "\(days)/\(month)" }
        let words = days { name(ofMonth: $0) }
        let spelled = words.map { month, days in "\(days)(st|nd|rd|th)?\\s+\(month)[.,]?\\s+[0-9]{4}" }
        let hyphened = words.map { month, days in "\(days)(st|nd|rd|th)?-\(month)-([0-9]{2}|[0-9]{4})" }
        let forms =
            iso + ["(\(slashes.joined(separator: "|")))/[0-9]{4}"]
            + ["([A-Za-z]{3,9},?\\s+)?(\((spelled + hyphened).joined(separator: "|")))"]
        return "^\\s*(\(forms.joined(separator: "|")))([T\\s]\\s*0?0:00(:00(\\.000|Z)?)?)?\\s*$"
    }()

    /// The months by how many days they have: what each group is called, and which days it has.
    ///
    /// - Parameter single: A day of one digit.
    private static func days(
        single: String = "0?[1-9]", _ month: (Int) -> String
    ) -> [(month: String, days: String)] {
        [(31, "\(single)|[12][0-9]|3[01]"), (30, "\(single)|[12][0-9]|30"), (29, "\(single)|[12][0-9]")].map {
            count, days in
            let months = (1...12).filter { Self.days(ofMonth: $0, in: 2000) == count }
            return ("(\(months.map(month).joined(separator: "|")))", "(\(days))")
        }
    }

    /// In letters of either case, whole or short.
    private static func name(ofMonth month: Int) -> String {
        let letters = months[month - 1].map { "[\($0.uppercased())\($0.lowercased())]" }
        let rest = letters.dropFirst(3).joined()
        let short = month == 9 ? "\(letters[3])?" : ""
        return letters.prefix(3).joined() + (rest.isEmpty ? "" : "(\(rest)|\(short))")
    }
}
