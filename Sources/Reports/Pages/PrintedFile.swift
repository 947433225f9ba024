package import Diagnostics
internal import Papers

/// A document that was printed.
package struct PrintedFile: Sendable, Equatable {
    /// In `Output`: `home-care/home-care.pdf`.
    package let path: String
    /// In bytes.
    package let size: Int
    /// How many pages it has; nil where that is not known for sure.
    package let pages: Int?

    package init(path: String, size: Int, pages: Int?) {
        (self.path, self.size, self.pages) = (path, size, pages)
    }
}

extension PrintedFile: Storable {
    package func store(in writer: inout StoreWriter) {
        writer.write(path)
        writer.write(size)
        writer.write(pages ?? 0)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        path = try reader.text()
        size = try reader.int()
        let count = try reader.int()
        pages = count > 0 ? count : nil
    }
}

/// A text of a paper that can be printed.
package struct PrintableText: Sendable {
    /// Its page in `Output`, without the ending: `home-care/appendix-1`.
    package let page: String
    /// What is made of it, without an ending: `home-care/home-care-appendix-1`.
    package let name: String
    /// A BCP 47 tag.
    package let language: String
    /// In Markdown, as a document that lies by itself.
    package let text: [UInt8]
}

/// What printed documents are called, so that they keep a name of their own when they are saved or sent.
enum PrintedName {
    /// `home-care/home-care` of `home-care/index`, `home-care/home-care-appendix-1.cy` of `home-care/appendix-1.cy`.
    ///
    /// - Parameter page: In `Output`, without its ending.
    static func name(ofPage page: String) -> String {
        let parts = page.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1).map { String(Substring($0)) }
        guard let folder = parts.first, let name = parts.last, parts.count == 2 else { return page }
        let rest = name.hasPrefix(first) ? String(name.dropFirst(first.count)) : "-\(name)"
        return "\(folder)/\(folder)\(rest)"
    }

    private static let first = "index"
}

extension Paper {
    /// What is made of a text when it is printed, without an ending: `home-care/home-care-appendix-1`.
    func printedName(of document: PaperDocument) -> String {
        PrintedName.name(ofPage: "\(slug)/\(pageName(of: document))")
    }
}
