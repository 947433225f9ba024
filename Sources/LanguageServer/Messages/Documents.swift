struct DocumentID: Decodable {
    let uri: String
}

struct DidOpenParams: Decodable {
    let textDocument: Document

    struct Document: Decodable {
        let uri: String
        let version: Int
        let text: String
    }
}

struct DidChangeParams: Decodable {
    let textDocument: Document
    let contentChanges: [ContentChange]

    struct Document: Decodable {
        let uri: String
        /// Nil where an editor does not count.
        let version: Int?
    }
}

/// What is other in a text, or all of it.
struct ContentChange: Decodable {
    /// Nil where the text is all of it.
    let range: EditorRange?
    let text: String
}

/// Of what is said of a file as a whole: that it was saved or closed.
struct DocumentParams: Decodable {
    let textDocument: DocumentID
}

/// Files that another program has made, changed or deleted.
struct WatchedFilesParams: Decodable {
    let changes: [DocumentID]
}

/// Of a question about a place.
struct PlaceParams: Decodable {
    let textDocument: DocumentID
    let position: EditorPosition
}

struct ReferenceParams: Decodable {
    let textDocument: DocumentID
    let position: EditorPosition
    let context: Context

    struct Context: Decodable {
        let includeDeclaration: Bool
    }
}

struct RenameParams: Decodable {
    let textDocument: DocumentID
    let position: EditorPosition
    let newName: String
}

struct CodeActionParams: Decodable {
    let textDocument: DocumentID
    let range: EditorRange
    let context: Context

    struct Context: Decodable {
        /// The kinds that are asked for; nil for all.
        let only: [String]?
    }
}
