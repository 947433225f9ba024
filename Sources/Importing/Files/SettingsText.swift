internal import Diagnostics

extension [DraftSetting] {
    /// The settings at the top of a text, between lines of hyphens; empty where there are none.
    var frontMatter: [UInt8] {
        guard !isEmpty else { return [] }
        var text = "---\n"
        var group = ""
        for setting in grouped {
            let parts = setting.key.split(separator: ".")
            if parts.count > 1, group != parts[0] { text += "\(parts[0]):\n" }
            group = parts.count > 1 ? String(parts[0]) : ""
            text += (parts.count > 1 ? "  " : "") + "\(parts.last ?? ""): \(setting.value.asSetting)\n"
        }
        return [UInt8]("\(text)---\n\n".utf8)
    }

    /// In their order, those of one group together where the first of them stands.
    private var grouped: [DraftSetting] {
        var grouped: [DraftSetting] = []
        for setting in self where !grouped.contains(setting) {
            guard let group = setting.key.group else {
                grouped.append(setting)
                continue
            }
            grouped += filter { $0.key.group == group }
        }
        return grouped
    }
}

extension String {
    fileprivate var group: Substring? { contains(".") ? split(separator: ".").first : nil }

    /// As it stands behind the name of a setting: in quotes, unless nothing in it could be read as anything but words.
    fileprivate var asSetting: String {
        let isPlain =
            utf8.first?.isLetter ?? false
            && utf8.allSatisfy { $0.isLetterOrDigit || " ,.()/-".utf8.contains($0) } && utf8.last != .space
            && !["true", "false", "yes", "no", "on", "off", "null"].contains(lowercased())
        let isNumber = utf8.count < 3 && utf8.allSatisfy(\.isDigit)
        if isPlain || isNumber || ["true", "false"].contains(self) { return self }
        var quoted = "\""
        for scalar in unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
