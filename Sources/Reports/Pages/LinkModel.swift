internal import Templating

/// A link with its words.
struct LinkModel: PageModel {
    let href: String
    let label: String

    static let title = "Link"
    static let fields: [Field<Self>] = [
        .address("href", "The address", \.href),
        .text("label", "The words", \.label),
    ]
}
