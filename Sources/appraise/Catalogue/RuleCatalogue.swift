import Diagnostics

/// Rules for other programs: all of them, or one with its example.
enum RuleCatalogue {
    private static let version = 1

    static func file(of rules: [Rule]) -> [UInt8] {
        file(rules.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }.map { Listed(rule: $0, entry: nil) })
    }

    static func file(of entry: CatalogueEntry) -> [UInt8] { file([Listed(rule: entry.rule, entry: entry)]) }

    /// What the file holds.
    static var schema: JSONSchema { .object(fields) }

    private static func file(_ rules: [Listed]) -> [UInt8] { JSONWriter.file { $0.write(rules, fields) } }

    private struct Listed {
        let rule: Rule
        /// Nil in a list of all.
        let entry: CatalogueEntry?
    }

    private static let fields: [JSONField<[Listed]>] = [
        .whole("version", "Counted up when a name changes its meaning or goes.") { _ in version },
        .objects("rules", "Each rule, in the order of their names.", rule) { $0 },
    ]

    private static let rule: [JSONField<Listed>] = [
        .text("rule", "The name of the rule.", \.rule.id),
        .choice("severity", "What its findings count as.", \.rule.severity),
        .text("meaning", "What is wrong when it speaks.", \.rule.meaning),
        .flag("lowered", "Whether site.yml may lower it.", \.rule.canBeLowered),
        .flag("accepted", "Whether a paper may accept its findings.", \.rule.canBeAccepted),
        .optionalObject("example", "An example of what goes wrong, where files can show it.", example) { listed in
            listed.entry.flatMap { entry in
                guard case .shown(let given, let failing, let mended) = entry.rule.example else { return nil }
                return Shown(given: given, failing: failing, mended: mended, findings: entry.findings)
            }
        },
        .optionalText("advice", "What happens and what to do, where no file can show it.") { listed in
            guard listed.entry != nil, case .told(let text) = listed.rule.example else { return nil }
            return text
        },
    ]

    private struct Shown {
        let given: [Example.Piece]
        let failing: [Example.Piece]
        let mended: [Example.Piece]
        let findings: [SettledFinding]
    }

    private static let example: [JSONField<Shown>] = [
        .objects("given", "What is the same in both.", piece, \.given),
        .objects("wrong", "Where the rule speaks.", piece, \.failing),
        .objects("right", "The same mended.", piece, \.mended),
        .objects(
            "findings", "What “appraise check” says of what is wrong, in a whole paper.", JSONFormat.finding,
            \.findings),
    ]

    private static let piece: [JSONField<Example.Piece>] = [
        .text("file", "The file that it is of, or a part of.", \.place.file),
        .choice("part", "Which part of the file it is.", \.place.part),
        .optionalText("encoding", "How it is saved, if not in UTF-8.", \.encoding?.name),
        .text("text", "What stands there; nothing for a file whose bytes do not matter.", \.text),
    ]
}

extension Example.Place {
    /// A part of a file.
    fileprivate enum Part: String, CaseIterable {
        case settings, opening, text, options, line, whole
    }

    fileprivate var part: Part {
        switch self {
        case .settings, .reportSettings: .settings
        case .opening: .opening
        case .text, .report: .text
        case .options: .options
        case .strings: .line
        case .file, .site, .content, .template: .whole
        }
    }
}
