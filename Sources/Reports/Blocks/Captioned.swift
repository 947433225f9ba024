internal import Templating

/// A block with the caption that its author gave it. Without one its template prints a caption of its own.
struct Captioned<Model: PageModel>: TemplateModel {
    let model: Model
    let caption: BlockCaption

    static var title: String { Model.title }
    static var shapes: [FieldShape] { BlockCaption.shapes + Model.shapes }

    func value(at slot: Int) -> Value {
        let ofCaption = BlockCaption.fields.count
        return slot < ofCaption ? caption.value(at: slot) : model.value(at: slot - ofCaption)
    }
}

/// The caption that an author gave a block, if any.
struct BlockCaption: PageModel {
    let caption: Rendered?

    static let fields: [Field<Self>] = [
        .optionalRendered(
            "caption", "The author's caption: Table 1, what is to be seen, and what, where and when",
            as: [.html, .markdown], \.caption)
    ]
}
