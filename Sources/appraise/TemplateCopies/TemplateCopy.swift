import Diagnostics
import Publishing
import Reports

/// One of the program's templates, as a council copies it to change it.
///
/// A copy begins with a line that says what it was copied from, so that it can be told later that the program's own has
/// changed since: `{{! copied from appraise 0.1.0, 3f2a9c1b7d }}`.
struct TemplateCopy {
    /// Inside the folder of templates: `partials/option.html.mustache`.
    let path: String
    /// The program's own.
    private let text: String

    /// All of the program's, in the order of their paths' bytes.
    static let all = BuiltInTemplates.files.map { TemplateCopy(path: $0.path, text: $0.text) }

    /// The one that a user calls by its path or its name, or by its name in a folder where no other has it: `option.html`.
    static func named(_ name: String) -> TemplateCopy? {
        if let copy = all.first(where: { $0.path == name || $0.name == name }) { return copy }
        let inFolders = all.filter { $0.name.split(separator: "/").last.map(String.init) == name }
        return inFolders.count == 1 ? inFolders.first : nil
    }

    /// `partials/option.html`
    var name: String { String(decoding: path.utf8.dropLast(isTemplate ? Self.ending.utf8.count : 0), as: UTF8.self) }

    /// What is written into the folder.
    var bytes: [UInt8] {
        Array("\(comment.open) \(Self.mark)\(Tool.version), \(fingerprint) \(comment.close)\n\(text)".utf8)
    }

    /// Whether a file says that it was copied from another state of this template.
    func isOlder(_ file: SourceFile) -> Bool {
        guard let copied = Self.fingerprint(in: file) else { return false }
        return copied != fingerprint
    }

    /// The first sentence of the words in which the template says what it makes; nil where it says nothing.
    var meaning: String? {
        guard isTemplate, text.utf8.starts(with: "{{! ".utf8), let end = text.utf8.firstRange(ofBytes: " }}".utf8)
        else {
            return nil
        }
        let words = text.utf8[..<end.lowerBound].dropFirst(4)
        return String(
            decoding: words[..<(words.firstRange(ofBytes: ". ".utf8)?.lowerBound ?? words.endIndex)], as: UTF8.self)
    }

    private static let ending = ".mustache"
    private static let mark = "copied from appraise "

    private var isTemplate: Bool { path.utf8.reversed().starts(with: Self.ending.utf8.reversed()) }

    private var comment: (open: String, close: String) {
        switch path.split(separator: ".").last {
        case "css": ("/*", "*/")
        case "yml": ("#", "")
        default: ("{{!", "}}")
        }
    }

    private var fingerprint: String { String(SHA256.hex(of: Array(text.utf8)).prefix(10)) }

    /// The fingerprint in a file's first line; nil for a file that was not copied by the program.
    private static func fingerprint(in file: SourceFile) -> String? {
        let line = file.bytes.prefix { $0 != UInt8(ascii: "\n") }
        guard line.firstRange(ofBytes: mark.utf8) != nil, let comma = line.lastIndex(of: UInt8(ascii: ",")) else {
            return nil
        }
        return String(decoding: line[comma...].dropFirst(2).prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }
}
