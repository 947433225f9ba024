internal import Diagnostics

/// What front sheets call the facts of a report, and the settings that they are.
enum FrontSheetLabels {
    /// In small letters, without a colon.
    private static let settings: [(setting: String, labels: [String])] = [
        ("title", ["title", "report title", "subject", "title of report"]),
        ("meeting", ["meeting", "report to", "committee", "decision maker", "meeting of", "decision-maker"]),
        ("date", ["date", "date of meeting", "meeting date", "date of decision"]),
        ("report-of", ["report of", "report by", "report from", "lead director", "director"]),
        ("portfolio", ["portfolio", "portfolio holder", "cabinet member", "lead member", "cabinet portfolio"]),
        ("reference", ["reference", "report reference", "report number", "report no", "ref"]),
        ("agenda-item", ["agenda item", "item", "item number", "agenda item number", "agenda item no"]),
        ("wards", ["wards", "ward", "wards affected", "ward(s) affected", "ward(s)", "affected wards"]),
        ("forward-plan", ["forward plan", "forward plan reference", "forward plan number", "forward plan ref"]),
        ("decision", ["decision", "key decision", "type of decision", "decision type", "key decision?"]),
        ("classification", ["classification", "public or exempt", "open or exempt", "access to information"]),
        ("contact.name", ["contact", "contact officer", "officer contact", "report author", "author", "lead officer"]),
        ("contact.email", ["email", "e-mail", "contact email", "email address"]),
        ("contact.phone", ["telephone", "phone", "tel", "contact telephone", "contact number"]),
    ]

    /// Nil for any other label.
    static func setting(for label: String) -> String? {
        let key = key(label)
        return settings.first { $0.labels.contains(key) }?.setting
    }

    /// Whether it is the name of a date that may be another than the meeting's.
    static func isPlainDate(_ label: String) -> Bool { ["date", "date of decision"].contains(key(label)) }

    private static func key(_ label: String) -> String {
        let words = label.wording
        return words.utf8.last == UInt8(ascii: ":") ? String(Substring(words.utf8.dropLast())).wording : words
    }

    /// What the setting `decision` says for the words of a front sheet; nil where it cannot be told.
    static func decision(_ words: String) -> String? {
        let small = words.wording
        let key = small.utf8.last == UInt8(ascii: ".") ? String(Substring(small.utf8.dropLast())) : small
        return switch key {
        case "key", "key decision", "yes", "yes - key decision", "a key decision": "key"
        case "non-key", "non key", "non-key decision", "non key decision", "no", "not a key decision", "not key":
            "non-key"
        case "information", "for information", "for noting", "to note", "none": "information"
        default: nil
        }
    }
}
