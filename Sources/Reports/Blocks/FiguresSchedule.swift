internal import Datasets
internal import Diagnostics
internal import Papers
internal import Settings
internal import Templating
internal import Values

/// The block `figures.schedule`: every figure that the paper uses with its working.
struct FiguresSchedule: PageModel {
    let summary: String
    let rows: [Row]

    init(in setting: BlockSetting) {
        let (paper, phrases) = (setting.paper, setting.phrases)
        let used = paper.usedFigures
        let labels = Labels(used.map(\.figure), options: paper.options)
        summary = phrases.figures.figures(used.count, worked: used.count { !$0.figure.isTyped })
        rows = used.map { Row($0, labels: labels, in: setting) }
    }

    static let title = "Schedule of figures"
    static let fields: [Field<Self>] = [
        .text("summary", "How many figures there are, and how many are worked out", \.summary),
        .flag("hasFigures", "Whether the paper uses any figure") { !$0.rows.isEmpty },
        .flag("hasPeriods", "Whether any figure says its period") { $0.rows.contains { $0.figure.period != nil } },
        .list("rows", "The figures in the order of their file", \.rows),
    ]
}

extension FiguresSchedule {
    /// A class, since it would be copied for each of its names that a page shows.
    final class Row: PageModel {
        let figure: Figure
        let label: String
        /// With what it is for one of: `£400 a week`.
        let value: String
        let standing: String?
        let places: [Place]
        /// The figures that it goes into, where the text itself does not use it.
        let usedBy: [Place]

        fileprivate init(_ used: UsedFigure, labels: Labels, in setting: BlockSetting) {
            let addresses = setting.addresses
            figure = used.figure
            standing = used.figure.standing(setting.paper.accepted, setting.phrases.figures)
            label = labels.label(of: used.figure.name)
            value = setting.phrases.paper.amount(of: used.figure)
            places = used.places.enumerated().map { index, place in
                Place(
                    label: place.label, link: place.id.map { addresses.address(ofId: $0, in: place.document) },
                    isFirst: index == 0)
            }
            usedBy =
                !places.isEmpty
                ? []
                : used.usedBy.enumerated().map { index, name in
                    Place(
                        label: labels.label(of: name), link: addresses.address(ofId: "figure-\(name)"),
                        isFirst: index == 0)
                }
        }

        static let title = "Figure of the schedule"
        static let fields: [Field<Row>] = [
            .text("id", "The id of the row") { "figure-\($0.figure.name)" },
            .lines("label", "What the figure is", \.label),
            .text("value", "The figure as it is printed, with what it is for one of: £400 a week", \.value),
            .optionalText("working", "How it is worked out: 595% × £188m") { $0.figure.working },
            .list("workingParts", "The working in parts, so that no sign is torn from its amount: −£5 + £3") {
                $0.figure.working.map(WorkingPart.all) ?? []
            },
            .optionalText("standing", "Whether the working gives the value, or only agrees with it", \.standing),
            .optionalText("period", "The period of the figure") { $0.figure.period },
            .optionalLines("source", "Where the figure comes from") { $0.figure.source?.asSentence },
            .optionalLines("note", "What is to be known of it") { $0.figure.note?.asSentence },
            .list("places", "The parts of the page that use the figure", \.places),
            .list("usedBy", "The figures that it goes into, where the text itself does not use it", \.usedBy),
        ]
    }

    /// A signed amount in a working, or what stands before, between and behind such amounts.
    struct WorkingPart: PageModel {
        let text: String
        let isSigned: Bool

        static func all(of working: String) -> [WorkingPart] {
            var parts: [WorkingPart] = []
            Array(working.utf8).withUnsafeBufferPointer { bytes in
                SignedAmounts.forEachPiece(of: bytes) { piece, isSigned in
                    parts.append(WorkingPart(text: String(decoding: piece, as: UTF8.self), isSigned: isSigned))
                }
            }
            return parts
        }

        static let title = "Part of a working"
        static let fields: [Field<Self>] = [
            .text("text", "The part: −£5", \.text),
            .flag("isSigned", "Whether it is an amount with a sign, which has to stay on one line", \.isSigned),
        ]
    }

    struct Place: PageModel {
        let label: String
        let link: String?
        let isFirst: Bool

        static let title = "Place of use"
        static let fields: [Field<Self>] = [
            .text("label", "What the place is called", \.label),
            .optionalAddress("link", "The address of a link to the place", \.link),
            .flag("isFirst", "Whether no other place stands before it", \.isFirst),
        ]
    }
}

extension Figure {
    /// How the value stands to its working, in a sentence; nil without a working.
    fileprivate func standing(_ accepted: [AcceptedFinding], _ phrases: FigurePhrases) -> String? {
        guard working != nil else { return nil }
        guard isTyped else { return phrases.workedOut }
        guard let workingGives else { return phrases.agrees }
        let isAccepted = accepted.contains {
            $0.finding.rule == .figureDisagrees && $0.finding.place == .span(span)
        }
        return phrases.typed(butWorkingGives: workingGives, isAccepted: isAccepted)
    }
}

extension PaperWords {
    /// `£400 a week` of a figure whose row says what it is for one of.
    func amount(of figure: Figure) -> String {
        figure.per.map { switching.amount(figure.printed, per: $0) } ?? figure.printed
    }
}

/// What the figures are called: two of the same label are told apart by their names.
private struct Labels {
    /// Only looked up, never listed.
    private var labels: [String: String] = [:]

    init(_ figures: [Figure], options: [Option]) {
        let named = figures.map { figure in
            let label = figure.label ?? figure.name
            // The rows of a comparison are called alike.
            return options.first { $0.key == figure.option }.map { "\($0.shortLabel): \(label)" } ?? label
        }
        var counts: [String: Int] = [:]
        for label in named { counts[label, default: 0] += 1 }
        for (figure, label) in zip(figures, named) {
            labels[figure.name] = counts[label, default: 0] > 1 ? "\(label) (\(figure.name))" : label
        }
    }

    func label(of name: String) -> String { labels[name] ?? name }
}
