internal import Papers
internal import Templating

/// How large the files are that are published beside the pages. A page cannot name its own size.
package struct FileSizes: Sendable {
    /// In bytes. Only looked up, never listed.
    private let sizes: [String: Int]
    /// By their paths in `Output`. Only looked up, never listed.
    private let printed: [String: PrintedFile]

    /// - Parameters:
    ///   - files: By their paths in `Output`: `home-care/data/rates.csv`; sizes in bytes.
    ///   - printed: Documents that were printed.
    package init(_ files: [(path: String, size: Int)], printed: [PrintedFile] = []) {
        sizes = Dictionary(files.map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
        self.printed = Dictionary(printed.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nil for a file that is not published.
    ///
    /// - Parameter file: Its path in the paper's folder.
    func size(of file: String, in paper: Paper) -> Int? { sizes["\(paper.slug)/\(file)"] }

    /// Whether anything was printed.
    var havePrinted: Bool { !printed.isEmpty }

    /// Nil for a document that was not printed.
    ///
    /// - Parameter path: In `Output`.
    func printed(at path: String) -> PrintedFile? { printed[path] }
}

/// A file of the paper, to be fetched.
struct Download: PageModel {
    let href: String
    let label: String
    /// `CSV, 1.2 KB`.
    let details: String

    private init(file: String, label: String, size: Int, phrases: FilePhrases) {
        href = PercentEncoding.address(ofFile: file)
        self.label = label
        details = phrases.file(ofKind: file.fileKind, size: size)
    }

    /// - Parameter file: In the folder of the page that links to it.
    init(_ file: PrintedFile, label: String, phrases: FilePhrases) {
        href = PercentEncoding.address(ofFile: file.path.lastPathPart)
        self.label = label
        details = phrases.printed(ofKind: file.path.fileKind, pages: file.pages, size: file.size)
    }

    init(page: String, label: String, size: Int, phrases: FilePhrases) {
        self.init(file: page, label: label, size: size, phrases: phrases)
    }

    /// The data, then the appendices and linked files; pictures are on the page already.
    static func files(of paper: Paper, sizes: FileSizes, phrases: FilePhrases) -> [Download] {
        let data = paper.dataFileNames.map { (file: "\(Paper.dataFolder)/\($0)", label: $0) }
        let files = paper.attachments.filter { !pictures.contains($0.fileKind) }.map { file in
            (file: file, label: label(of: file, in: paper, phrases))
        }
        return (data + files).compactMap { file, label in
            sizes.size(of: file, in: paper).map { Download(file: file, label: label, size: $0, phrases: phrases) }
        }
    }

    /// What was printed of a text of the paper.
    static func printed(
        of document: PaperDocument, in paper: Paper, sizes: FileSizes, phrases: FilePhrases
    ) -> [Download] {
        guard sizes.havePrinted else { return [] }
        let name = paper.printedName(of: document)
        return ["pdf", "docx"].compactMap { kind in
            sizes.printed(at: "\(name).\(kind)").map { file in
                Download(file, label: label(of: document, in: paper, as: kind, phrases), phrases: phrases)
            }
        }
    }

    /// What a text is called that is printed as a file of some kind.
    private static func label(
        of document: PaperDocument, in paper: Paper, as kind: String, _ phrases: FilePhrases
    ) -> String {
        if document == paper.mainDocument { return kind == "pdf" ? phrases.asPDF : phrases.asWord }
        return phrases.appendix(paper.appendixNumber(of: document) ?? 1, as: kind)
    }

    /// An appendix has the words of the report's list. Another file has its name, unless published data have it too.
    private static func label(of file: String, in paper: Paper, _ phrases: FilePhrases) -> String {
        if let appendix = paper.appendices.first(where: { $0.target == .file(file) }) {
            return phrases.label(of: appendix)
        }
        return paper.dataFileNames.contains(file) ? phrases.asSupplied(file) : file
    }

    private static let pictures = ["png", "jpg", "jpeg", "gif", "webp", "svg"]

    static let title = "Download"
    static let fields: [Field<Self>] = [
        .address("href", "The address of the file", \.href),
        .text("label", "What the file is, or its name", \.label),
        .text("details", "Its kind and size, of a printed one also its pages: CSV, 1.2 KB", \.details),
    ]
}
