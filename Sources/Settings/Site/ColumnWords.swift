internal import Datasets
package import Diagnostics

extension Rule {
    package static let columnWordTwice = Rule(
        "column-word-twice", .error, "site.yml gives one head of a column two meanings.",
        example: .site(
            """
            columns:
              risks:
                likelihood: Probability
                impact: Probability
            """,
            mended: """
                columns:
                  risks:
                    likelihood: Probability
                    impact: Severity
                """))
}

extension Diagnostic {
    fileprivate static func columnWordTwice(_ word: Located<String>, _ name: String, first: String) -> Diagnostic {
        Diagnostic(
            .columnWordTwice, at: word.span, "\(word.value.quoted) stands under “\(name)” and “\(first)”",
            suggestion: "delete one of the two")
    }
}

/// What the council's own spreadsheets call the columns that are read: `columns:` of `site.yml`.
///
///     columns:
///       risks:
///         id: [Risk Ref, Ref No]
///         likelihood: Gross likelihood
///         current-likelihood: Net likelihood
package struct ColumnWords: Sendable {
    /// By kind of file, `risks`, and there by head, as its words with hyphens between them.
    private var names: [String: [String: String]] = [:]

    /// Those of a site without such settings.
    package init() {}

    /// - Parameter known: The kinds of files and the columns that are read of each.
    init(_ entries: [DataNode.Entry], known: [KnownColumns], diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(entries, known: Self.group(known).settings)
        for kind in known {
            names[kind.kind] = Self.names(reader.group(kind.kind), of: kind, diagnostics: &diagnostics)
        }
        diagnostics += reader.diagnostics
    }

    private static func names(
        _ entries: [DataNode.Entry], of kind: KnownColumns, diagnostics: inout [Diagnostic]
    ) -> [String: String] {
        guard !entries.isEmpty else { return [:] }
        var reader = SettingsReader(entries, known: kind.settings)
        var names: [String: String] = [:]
        for name in kind.names {
            for word in reader.textOrTexts(name) {
                let head = Slug.make(word.value)
                if let first = names[head], first != name {
                    diagnostics.append(.columnWordTwice(word, name, first: first))
                }
                names[head] = name
            }
        }
        diagnostics += reader.diagnostics
        return names
    }

    /// The settings below `columns:`; of no kinds of files, any.
    static func group(_ known: [KnownColumns]) -> SettingGroup {
        guard !known.isEmpty else {
            return SettingGroup(
                [],
                others: SettingGroup.Others(
                    "kind of file",
                    .settings(SettingGroup([], others: SettingGroup.Others("column", heads)))))
        }
        return SettingGroup(
            known.map { kind in
                SettingShape(
                    kind.kind, "What the columns of \(kind.kind) are called.", .settings(SettingGroup(kind.settings)))
            })
    }

    fileprivate static let heads = SettingForm.either([.text, .list(.text)])

    /// The names of columns by the heads that say the same, for a kind of file.
    package subscript(kind: String) -> [String: String] { names[kind] ?? [:] }
}

/// The columns that are read of a kind of file: `risks`.
package struct KnownColumns: Sendable {
    let kind: String
    let names: [String]

    package init(of kind: String, _ names: [String]) {
        self.kind = kind
        self.names = names
    }

    fileprivate var settings: [SettingShape] {
        names.map { SettingShape($0, "The heads that mean the column \($0).", ColumnWords.heads) }
    }
}
