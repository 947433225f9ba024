internal import Diagnostics

/// Whom to ask, as front sheets have it in one line: a name, an office, an address and a number, between commas.
enum ContactParts {
    /// In the order of the line; the name first.
    static func settings(of text: String) -> [DraftSetting] {
        let parts = text.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
            .map { String(Substring($0)).withSingleBlanks }.filter { !$0.isEmpty }
        var settings: [DraftSetting] = []
        var words: [String] = []
        for part in parts {
            if part.utf8.contains(UInt8(ascii: "@")) {
                settings.append(DraftSetting(key: "contact.email", value: part))
            } else if part.utf8.filter(\.isDigit).count > 6 {
                settings.append(DraftSetting(key: "contact.phone", value: part))
            } else {
                words.append(part)
            }
        }
        guard let name = words.first, Set(settings.map(\.key)).count == settings.count else {
            return [DraftSetting(key: "contact.name", value: text)]
        }
        let role = words.dropFirst().joined(separator: ", ")
        return [DraftSetting(key: "contact.name", value: name)]
            + (role.isEmpty ? [] : [DraftSetting(key: "contact.role", value: role)]) + settings
    }
}
