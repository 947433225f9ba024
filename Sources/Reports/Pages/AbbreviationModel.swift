internal import Papers
internal import Templating

/// An abbreviation in the list at the end of a page.
struct AbbreviationModel: PageModel {
    let abbreviation: Abbreviation

    init(_ abbreviation: Abbreviation) {
        self.abbreviation = abbreviation
    }

    static let title = "Abbreviation"
    static let fields: [Field<Self>] = [
        .text("short", "The short form: NHS") { $0.abbreviation.short },
        .text("words", "The words that it stands for: National Health Service") { $0.abbreviation.words },
    ]

    /// The fields of a page that has such a list.
    static func fields<Page>(_ list: @escaping @Sendable (Page) -> [AbbreviationModel]) -> [Field<Page>] {
        [
            .flag("hasAbbreviations", "Whether abbreviations are defined for the text") { !list($0).isEmpty },
            .list("abbreviations", "The abbreviations, in the order of their letters", list),
        ]
    }
}
