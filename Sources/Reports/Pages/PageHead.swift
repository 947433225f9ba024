internal import Templating

/// What every page needs around its content.
struct PageHead: Sendable {
    /// A BCP 47 tag: `en`.
    let language: String
    let council: String?
    /// The way to the root of the site: `../` for a page in a paper's folder, or nothing.
    private let root: String

    /// - Parameter depth: How many folders below the root of the site the page stands.
    init(language: String, council: String?, depth: Int) {
        self.language = language
        self.council = council
        root = String(repeating: "../", count: depth)
    }

    /// The names of a page's head, for the fields of that page.
    static func fields<Page>(_ head: @escaping @Sendable (Page) -> PageHead) -> [Field<Page>] {
        [
            .text("language", "The language of the page: en") { head($0).language },
            .optionalText("council", "The council") { head($0).council },
            .text("root", "The way to the first page of the site: ../ or nothing") { head($0).root },
        ]
    }
}
