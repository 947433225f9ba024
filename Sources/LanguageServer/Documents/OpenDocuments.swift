internal import Diagnostics

/// The texts that an editor has open, as they stand there: most are not saved.
struct OpenDocuments {
    struct Document {
        /// As the editor calls it.
        let uri: String
        var version: Int
        var text: [UInt8]
    }

    /// By their paths. Only looked up, never listed.
    private var documents: [String: Document] = [:]
    /// What the editor has ever called a file, by its path. Only looked up.
    private var uris: [String: String] = [:]

    subscript(path: String) -> Document? { documents[path] }

    mutating func open(_ document: Document, at path: String) {
        documents[path] = document
        uris[path] = document.uri
    }

    mutating func close(_ path: String) { documents[path] = nil }

    /// - Returns: The text as it is then; nil for a file that is not open.
    mutating func change(
        _ path: String, _ changes: [ContentChange], version: Int?, encoding: PositionEncoding
    ) -> [UInt8]? {
        guard var document = documents[path] else { return nil }
        for change in changes { document.text = document.text.applying(change, encoding) }
        document.version = version ?? document.version
        documents[path] = document
        return document.text
    }

    /// What the editor calls a file.
    func uri(of path: String) -> String { uris[path] ?? FileURI.uri(of: path) }
}

extension [UInt8] {
    fileprivate func applying(_ change: ContentChange, _ encoding: PositionEncoding) -> [UInt8] {
        guard let range = change.range else { return Array(change.text.utf8) }
        let bytes = TextPositions(SourceFile(path: "", bytes: self), encoding).bytes(range)
        return self[..<bytes.lowerBound] + Array(change.text.utf8) + self[bytes.upperBound...]
    }
}
