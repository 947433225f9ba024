/// A finding as an editor shows it.
struct EditorDiagnostic: Codable, Equatable {
    let range: EditorRange
    /// 1 for an error, 2 for a warning, 3 for a note.
    let severity: Int
    let code: String
    /// Nil where nothing more is written about it.
    let codeDescription: CodeDescription?
    let source: String
    let message: String
    let relatedInformation: [Related]?

    /// Where a rule is explained.
    struct CodeDescription: Codable, Equatable {
        let href: String
    }

    struct Related: Codable, Equatable {
        let location: EditorLocation
        let message: String
    }
}

struct PublishDiagnosticsParams: Encodable, Equatable {
    let uri: String
    /// Of the text that was looked at; nil for a file that is not open.
    let version: Int?
    let diagnostics: [EditorDiagnostic]
}

struct CompletionList: Encodable {
    let isIncomplete: Bool
    let items: [Item]

    struct Item: Encodable {
        let label: String
        let kind: Kind
        let detail: String
        let textEdit: EditorEdit
    }

    enum Kind: Int, Encodable {
        case module = 9
        case value = 12
    }
}

struct Hover: Encodable {
    let contents: Contents
    let range: EditorRange

    /// As plain text: what data say means nothing else anywhere.
    struct Contents: Encodable {
        let kind = "plaintext"
        let value: String
    }
}

/// What is renamed, and what it is called now.
struct RenameRange: Encodable {
    let range: EditorRange
    let placeholder: String
}

struct CodeAction: Encodable {
    let title: String
    let kind: String
    let diagnostics: [EditorDiagnostic]
    let isPreferred: Bool
    let edit: EditorChanges

    static let quickFix = "quickfix"
}

/// A line for the editor's own list of what its servers say.
struct LogMessageParams: Encodable {
    let type = 1
    let message: String
}
