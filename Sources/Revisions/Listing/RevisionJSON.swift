package import Diagnostics

/// What changed between two versions of a paper, for other programs.
package enum RevisionJSON {
    private static let version = 1

    package struct File: Sendable {
        let paper: String
        let since: String
        let revision: Revision

        /// - Parameters:
        ///   - paper: The name of its folder.
        ///   - since: What the earlier version is called.
        package init(_ revision: Revision, of paper: String, since: String) {
            (self.paper, self.since, self.revision) = (paper, since, revision)
        }

        package var bytes: [UInt8] { JSONWriter.file { $0.write(self, RevisionJSON.fields) } }
    }

    /// What the file holds.
    package static var schema: JSONSchema { .object(fields) }

    private static let fields: [JSONField<File>] = [
        .whole("version", "Counted up when a name changes its meaning or goes.") { _ in version },
        .text("paper", "The name of the paper’s folder.", \.paper),
        .text("since", "The folder or revision of the earlier version.", \.since),
        .objects("figures", "Figures with another value or working.", figure) { $0.revision.figures },
        .objects("outcomes", "Options of which something else has become.", outcome) { $0.revision.outcomes },
        .objects("risks", "Risks with another score.", risk) { $0.revision.risks },
        .objects(
            "recommendations", "Recommendations in other words, where the wording was not compared.", recommendation
        ) { $0.revision.recommendations },
        .objects(
            "values",
            "What was decided otherwise, and where the wording was not compared what else is said by name and is another.",
            value
        ) { $0.revision.values },
        .flag("wordsCompared", "Whether the wording was compared; an earlier paper.json has none.") {
            $0.revision.comparesWords
        },
        .objects("passages", "What is another in the words, in the order of the paper.", passage) {
            $0.revision.passages
        },
        .objects("welsh", "The same in the texts that are there in Welsh.", passage) { $0.revision.welsh },
        .objects("files", "Pictures and attached files that are others.", file) { $0.revision.files },
        .objects("renumbered", "Numbers that only count on.", renumbering) { $0.revision.renumbered },
    ]

    private static let figure: [JSONField<FigureChange>] = [
        .optionalText(
            "name", "What stands after “figures.” in its name; not where that is not to be repeated.", \.name),
        .optionalText("label", "What it is.", \.label),
        .optionalText("oldLabel", "What it was called, where that is something else.") {
            $0.oldLabel == $0.label ? nil : $0.oldLabel
        },
        .optionalText("old", "As it was printed; not of a new one, nor where that is not to be repeated.") {
            $0.old?.value
        },
        .optionalText("oldWorking", "How it was worked out.") { $0.old?.working },
        .optionalText("new", "As it is printed; not of one that is not used any more.") { $0.new?.value },
        .optionalText("newWorking", "How it is worked out.") { $0.new?.working },
        .texts("places", "Where the pages print it.", \.places),
        .objects("details", "What else is said of it and is another.", detail, \.details),
        .flag("isNew", "Whether no figure of that name was used before.", \.isNew),
        .optionalText(
            "withheld", "What is said of it where it is kept back now, in the words of the law.", \.statement),
    ]

    private static let detail: [JSONField<FigureDetail>] = [
        .choice("kind", "What of it; “exact” for digits that no page shows.", \.kind),
        .optionalText("old", "What it was; not where nothing was said, or that is not to be repeated.", \.old),
        .optionalText("new", "What it is; not where nothing is said any more.", \.new),
    ]

    private static let outcome: [JSONField<OutcomeChange>] = [
        .optionalText("option", "The option: Option 2; not where that is not to be repeated.", \.option),
        .optionalText("old", "What had become of it.", \.old),
        .optionalText("new", "What has become of it.", \.new),
    ]

    private static let risk: [JSONField<RiskChange>] = [
        .optionalText("id", "The id of the risk; not where that is not to be repeated.", \.id),
        .optionalText("risk", "What might happen; not where the id is not told.", \.risk),
        .optionalText("old", "The score that it had; not of a new one, nor where the id is not told.", \.old),
        .optionalText("new", "The score that it has; not of one that is not there any more.", \.new),
        .optionalText(
            "withheld", "What is said of it where it is kept back now, in the words of the law.", \.statement),
    ]

    private static let recommendation: [JSONField<RecommendationChange>] = [
        .text("number", "Its number on the page, or its place in the list.", \.number),
        .optionalText("old", "What it said; not of a new one.", \.old),
        .optionalText("new", "What it says; not of one that is not there any more.", \.new),
    ]

    private static let value: [JSONField<NamedValueChange>] = [
        .choice("part", "What of the paper it belongs to.", \.part),
        .optionalText("name", "What tells it from all others; not where that is not to be repeated.", \.name),
        .text("label", "What it is: Camden (rates). Where it has no name, how many there are.", \.label),
        .optionalText("old", "What it was; not of what is new, nor where that is not to be repeated.", \.old),
        .optionalText("new", "What it is; not of what is not there any more.", \.new),
        .optionalText(
            "withheld", "What is said of it where it is kept back now, in the words of the law.", \.statement),
    ]

    private static let passage: [JSONField<PassageChange>] = [
        .choice("kind", "What happened to it.", \.kind),
        .text("place", "What it is called: Paragraph 3.4.", \.place),
        .optionalText("was", "What it was called, where that was another name.", \.was),
        .optionalText("file", "The text that it stands in; not where its name is not to be repeated.") {
            $0.tellsFile ? $0.document.file : nil
        },
        .optionalText("id", "What a link to it leads to.", \.id),
        .objects("corrections", "What to read for what.", correction, \.corrections),
        .optionalText("text", "The words of what is new or left out; of what is kept back now, what stands for it.") {
            $0.text.isEmpty ? nil : $0.text
        },
    ]

    private static let file: [JSONField<FileChange>] = [
        .choice("kind", "Whether it is a picture.", \.kind),
        .choice("change", "What happened to it.", \.change),
        .optionalText("path", "Where it lies in the paper’s folder; not where that is not to be repeated.", \.path),
        .optionalText(
            "withheld", "What is said of it where it is kept back now, in the words of the law.", \.statement),
    ]

    private static let correction: [JSONField<WordCorrection>] = [
        .text("old", "What goes; empty where words are only put in, and where it is not to be repeated.", \.old),
        .text("new", "What comes in its place; empty where words are only left out.", \.new),
        .optionalText("after", "The words before a place where words are put in.") {
            $0.after.isEmpty ? nil : $0.after
        },
        .flag("throughout", "Whether it is to be read wherever the old words stand.", \.isThroughout),
        .flag(
            "untold", "Whether the words that go are not repeated, since they are or may be kept back now.", \.isUntold),
    ]

    private static let renumbering: [JSONField<Renumbering>] = [
        .text("old", "Those numbers: Paragraphs 4.3 to 4.9.", \.old),
        .text("new", "What they are now: 4.4 to 4.10.", \.new),
        .whole("count", "How many there are.", \.count),
    ]
}
