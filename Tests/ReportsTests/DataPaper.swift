import Diagnostics

/// A small paper with data, and parts of its pages.
struct DataPaper {
    var markdown: String
    var data: [(name: String, text: String)]

    /// - Parameter text: What stands in the section before the options.
    init(_ text: String, risks: String? = nil, figures: String? = nil, table: String? = nil) {
        markdown = "# Home care\n\n## Background\n\n\(text)\n\n" + Self.options
        data = [("figures.csv", figures), ("risks.csv", risks), ("table.csv", table)]
            .compactMap { name, text in text.map { (name, $0) } }
    }

    func html() throws -> String { try page("index.html") }
    func markdownPage() throws -> String { try page("index.md") }

    private func page(_ name: String) throws -> String {
        let files = data.map { SourceFile(path: "Content/paper/\($0.name)", text: $0.text) }
        return try SamplePages.text(
            of: "paper/\(name)", markdown: markdown, dataFiles: files, files: data.map(\.name))
    }

    /// What stands between two texts of a page, with these.
    static func part(of page: String, from start: String, to end: String) -> String {
        guard let first = page.firstRange(of: start),
            let last = page[first.lowerBound...].firstRange(of: end)
        else { return "" }
        return String(page[first.lowerBound..<last.upperBound])
    }

    /// The lines of a page that are rows of a table in Markdown.
    static func rows(of page: String) -> [String] {
        page.split(separator: "\n").filter { $0.hasPrefix("|") }.map(String.init)
    }

    private static let options = """
        ## Option 1 – Spot (do nothing)

        ### Pros

        - Cheap

        ### Cons

        - Dear

        ## Option 2 – Commission {#commission}

        ### Pros

        - Cheap

        ### Cons

        - Dear
        """
}
