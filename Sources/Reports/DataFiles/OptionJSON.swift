internal import Diagnostics
internal import Papers
internal import Values

/// An option in `paper.json`.
enum OptionJSON {
    struct Source {
        let option: Option
        /// The appraisal's; nil without one.
        let text: PaperText?
    }

    static let fields: [JSONField<Source>] = [
        .text("key", "What names in the text call it by: option-2.", \.option.key),
        .text("id", "Its place on the page.", \.option.id),
        .text("heading", "Its heading.") { $0.text?.words(of: $0.option.heading) ?? "" },
        .flag("baseline", "Whether it is what happens if nothing is decided.", \.option.isBaseline),
        .optionalObject("outcome", "What became of it.", outcome, \.option.outcome),
    ]

    private static let outcome: [JSONField<Outcome>] = [
        .choice("verdict", "As the program understands it.", \.verdict),
        .text("printed", "As the page has it.", \.wording),
    ]
}

/// What options are compared by, in `paper.json`.
enum CriterionJSON {
    struct Source {
        let criterion: Criterion
        let options: [Option]
    }

    static let fields: [JSONField<Source>] = [
        .text("criterion", "What they are compared by.", \.criterion.name.value),
        .objects("options", "What it says of each option of which it says anything.", said) { source in
            source.options.compactMap { option in
                source.criterion.text(of: option.key).map { Said(option: option.key, text: $0) }
            }
        },
    ]

    private struct Said {
        let option: String
        let text: String
    }

    private static let said: [JSONField<Said>] = [
        .text("option", "The key of the option.", \.option), .text("text", "What it says.", \.text),
    ]
}
