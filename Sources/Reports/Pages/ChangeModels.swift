internal import Revisions
internal import Templating

/// A figure that is another than before.
struct ChangedFigure: PageModel {
    let figure: FigureChange

    static let title = "Changed figure"
    static let fields: [Field<Self>] = [
        .text("name", "What it is, or else its name", { $0.figure.label ?? $0.figure.name ?? "a figure" }),
        .optionalText("was", "As it was printed. Missing for a new one, and where that is not told") {
            $0.figure.old?.value
        },
        .optionalText("wasWorking", "How it was worked out") { $0.figure.old?.working },
        .optionalText("now", "As it is printed. Missing for one that is not used any more") { $0.figure.new?.value },
        .optionalText("nowWorking", "How it is worked out") { $0.figure.new?.working },
        .flag("isNew", "Whether it was not there before", \.figure.isNew),
        .optionalText("withheld", "What is said of it where it is kept back now, in the words of the law") {
            $0.figure.statement
        },
        .flag("hasPlaces", "Whether any place prints it that has changed") { !$0.figure.places.isEmpty },
        .flag("isSame", "Whether it is printed as before, and only its working or label is another") {
            $0.figure.old?.value == $0.figure.new?.value
        },
        .optionalText("calledBefore", "What it was called, where that was something else") { changed in
            changed.figure.oldLabel == changed.figure.label || changed.figure.new == nil ? nil : changed.figure.oldLabel
        },
        .list("details", "What else is said of it and is another") {
            $0.figure.details.map { ChangedDetail(detail: $0) }
        },
        .list("places", "Where the pages print it: Paragraph 3.4") { changed in
            changed.figure.places
        },
        .optionalText("where", "The same in a sentence: paragraph 3.4; Table 2") { changed in
            changed.figure.placesInSentence
        },
    ]
}

/// What is said of a figure besides its value, and is another than before.
struct ChangedDetail: PageModel {
    let detail: FigureDetail

    static let title = "Changed detail of a figure"
    static let fields: [Field<Self>] = [
        .flag("isExact", "Whether it is the value in digits that no page shows") { $0.detail.kind == .exact },
        .flag("isPeriod", "Whether it is the time that the figure is of") { $0.detail.kind == .period },
        .flag("isSource", "Whether it is where the figure comes from") { $0.detail.kind == .source },
        .flag("isNote", "Whether it is what else is said of the figure") { $0.detail.kind == .note },
        .optionalText("was", "What it was. Missing where nothing was said, or that is not repeated") { $0.detail.old },
        .optionalText("now", "What it is now. Missing where nothing is said any more") { $0.detail.new },
    ]
}

/// Something that has another value than before.
struct ChangedValue: PageModel {
    let name: String
    let old: String?
    let new: String?
    var statement: String?

    static let title = "Changed value"
    static let fields: [Field<Self>] = [
        .text("name", "What it is: Option 2", \.name),
        .optionalText("was", "What it was. Missing for what is new", \.old),
        .optionalText("now", "What it is now. Missing for what is not there any more", \.new),
        .optionalText("withheld", "What is said of it where it is kept back now, in the words of the law", \.statement),
    ]
}

/// A picture or an attached file that is another than before.
struct ChangedFile: PageModel {
    let file: FileChange

    static let title = "Changed file"
    static let fields: [Field<Self>] = [
        .optionalText("path", "Its name. Missing where that is not to be repeated") { $0.file.path },
        .flag("isPicture", "Whether it is a picture") { $0.file.kind == .picture },
        .flag("isNew", "Whether it is new") { $0.file.change == .added },
        .flag("isLeftOut", "Whether it is left out") { $0.file.change == .removed },
        .optionalText("withheld", "What is said of it where it is kept back now, in the words of the law") {
            $0.file.statement
        },
        .flag("isOther", "Whether it is another file of the same name") { $0.file.change == .changed },
    ]
}

/// A passage of which something is another.
struct ChangedPassage: PageModel {
    let change: PassageChange
    /// Its full address; nil where there is none.
    let link: String?

    init(_ change: PassageChange, link: String?) {
        (self.change, self.link) = (change, link)
    }

    static let title = "Changed passage"
    static let fields: [Field<Self>] = [
        .text("place", "What it is called: Paragraph 3.4") { $0.change.place },
        .optionalAddress("link", "Its full address, where the site has one", \.link),
        .optionalText("before", "What it was called, where that was another name: paragraph 3.3") { $0.change.before },
        .flag("isNew", "Whether it is new") { $0.change.kind == .added },
        .flag("isLeftOut", "Whether it is left out") { $0.change.kind == .removed },
        .flag("isMoved", "Whether it stands elsewhere now") { $0.change.kind == .moved },
        .flag("isReordered", "Whether it is a table whose rows stand in another order") {
            $0.change.kind == .reordered
        },
        .flag("isNumbered", "Whether it is a list that has numbers now and had bullets") {
            $0.change.kind == .numbered
        },
        .flag("isBulleted", "Whether it is a list that has bullets now and had numbers") {
            $0.change.kind == .bulleted
        },
        .flag("isWithheld", "Whether it is kept back now") { $0.change.kind == .withheld },
        .optionalText(
            "text",
            "The words of what is new or left out, where they may be said; of what is kept back, what stands for it"
        ) {
            $0.change.text.isEmpty ? nil : $0.change.text
        },
        .list("corrections", "What to read for what") { passage in
            passage.change.corrections.enumerated().map { Correction(correction: $1, isFirst: $0 == 0) }
        },
    ]

    struct Correction: PageModel {
        let correction: WordCorrection
        let isFirst: Bool

        static let title = "Words of a changed passage"
        static let fields: [Field<Self>] = [
            .flag("isFirst", "Whether no other stands before it", \.isFirst),
            .optionalText("was", "What goes, in quotation marks but for an amount. Missing where words are put in") {
                $0.correction.old.isEmpty ? nil : $0.correction.old.cited
            },
            .optionalText("now", "What comes in its place. Missing where words are left out") {
                $0.correction.new.isEmpty ? nil : $0.correction.new.cited
            },
            .optionalText("after", "The words before a place where words are put in; missing at the start") {
                $0.correction.after.isEmpty ? nil : $0.correction.after.cited
            },
            .flag("isUntold", "Whether the words that go are not repeated, since they are kept back now or may be") {
                $0.correction.isUntold
            },
            .flag("isThroughout", "Whether that is so wherever the old words stand in the passage") {
                $0.correction.isThroughout
            },
        ]
    }
}
