internal import Datasets
internal import Diagnostics
internal import Markdown
internal import Settings

/// The words of a paper's files, read back from their bytes as the program reads them.
struct WrittenWords {
    /// In the order of the files.
    private(set) var words: [String] = []
    /// The files that cannot be read back.
    private(set) var unread: [String] = []

    private let kind: WordKind

    init(_ files: [ImportedFile], _ kind: WordKind) {
        self.kind = kind
        for file in files {
            let source = SourceFile(path: file.path, bytes: file.bytes)
            let isRead =
                switch file.path.fileKind {
                case "md": add(markdown: source)
                case "csv": add(table: source)
                default: true
                }
            if !isRead { unread.append(file.path) }
        }
    }

    private mutating func add(markdown source: SourceFile) -> Bool {
        var findings: [Diagnostic] = []
        let front = FrontMatter(of: source, diagnostics: &findings)
        for text in front.texts { words += text.value.accountedWords(kind) }
        guard front.lost == nil, let tree = MarkdownTree.parse(source, from: front.end, diagnostics: &findings) else {
            return false
        }
        words += tree.allWords.accountedWords(kind)
        return true
    }

    private mutating func add(table source: SourceFile) -> Bool {
        var findings: [Diagnostic] = []
        guard let table = DataTable.read(source, diagnostics: &findings), findings.allSatisfy({ $0.severity != .error })
        else { return false }
        for column in table.columns { words += column.name.accountedWords(kind) }
        for row in 0..<table.rowCount {
            for column in table.columns.indices {
                words += table.cell(row: row, column: column).text.accountedWords(kind)
            }
        }
        return true
    }
}

extension MarkdownTree {
    /// The words of all blocks, with a blank between two of them.
    fileprivate var allWords: String {
        var bytes: [UInt8] = []
        for id in all {
            switch self[id].kind {
            case .text, .inlineCode, .inlineHTML, .code, .html: bytes += self.bytes(of: id)
            case .softBreak, .hardBreak: bytes.append(.space)
            default: if self[id].isBlock { bytes.append(.space) }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
