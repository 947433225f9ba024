internal import Diagnostics

/// Whom to ask, as front sheets have it in one line: a name, an office, an address and a number, between commas.
struct ContactParts {
    /// In the order of the line; the name first.
    let settings: [DraftSetting]
    /// Whether it can be told what is the name.
    let isClear: Bool

    init(_ text: String) {
        let parts = text.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
            .map { String(Substring($0)).withSingleBlanks }.filter { !$0.isEmpty }
        var others: [DraftSetting] = []
        var words: [String] = []
        for part in parts {
            if part.utf8.contains(UInt8(ascii: "@")) {
                others.append(DraftSetting(key: "contact.email", value: part))
            } else if part.utf8.filter(\.isDigit).count > 6 {
                others.append(DraftSetting(key: "contact.phone", value: part))
            } else {
                words.append(part)
            }
        }
        guard let name = words.first, Set(others.map(\.key)).count == others.count else {
            settings = [DraftSetting(key: "contact.name", value: text)]
            isClear = false
            return
        }
        isClear = words.count == 1 || Self.isOffice(words[1]) && !Self.isOffice(name)
        let names = isClear ? [name] : words
        let offices = words.dropFirst(names.count)
        settings =
            [DraftSetting(key: "contact.name", value: names.joined(separator: ", "))]
            + (offices.isEmpty ? [] : [DraftSetting(key: "contact.role", value: offices.joined(separator: ", "))])
            + others
    }

    /// Whether a word in it is one of an office: “Head of Commissioning”.
    private static func isOffice(_ part: String) -> Bool {
        part.wording.utf8.split { !$0.isLetterOrDigit && $0 < 0x80 }.contains { word in
            offices.contains(String(decoding: word, as: UTF8.self))
        }
    }

    private static let offices: Set<String> = [
        "officer", "director", "manager", "head", "lead", "leader", "chief", "executive", "solicitor", "lawyer",
        "accountant", "adviser", "advisor", "commissioner", "consultant", "coordinator", "engineer", "planner",
        "analyst", "assistant", "clerk", "secretary", "treasurer", "surveyor", "specialist", "principal", "partner",
        "team", "service", "services", "department", "directorate",
    ]
}
