internal import Templating

/// A block with the caption that its author gave it. Without one its template prints a caption of its own.
struct Captioned<Model: PageModel>: PageModel {
    let model: Model
    let caption: Rendered?

    static var title: String { Model.title }
    static var fields: [Field<Self>] {
        [
            .optionalRendered(
                "caption", "The author's caption: Table 1, what is to be seen, and what, where and when",
                as: [.html, .markdown], \.caption)
        ] + Model.fields.map { $0.of(\.model) }
    }
}
