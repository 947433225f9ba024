/// A place in a text as editors count: from 0, columns in units that editor and server have agreed on.
struct EditorPosition: Codable, Equatable {
    let line: Int
    let character: Int
}

/// From a place to the one behind the last character.
struct EditorRange: Codable, Equatable {
    let start: EditorPosition
    let end: EditorPosition

    /// Where no place in the file can be named.
    static let start = EditorRange(
        start: EditorPosition(line: 0, character: 0), end: EditorPosition(line: 0, character: 0))
}

/// A range of a file.
struct EditorLocation: Codable, Equatable {
    let uri: String
    let range: EditorRange
}

/// What is to stand in place of a range.
struct EditorEdit: Codable, Equatable {
    let range: EditorRange
    let newText: String
}

/// Edits of several files, by their addresses.
struct EditorChanges: Codable, Equatable {
    let changes: [String: [EditorEdit]]
}
