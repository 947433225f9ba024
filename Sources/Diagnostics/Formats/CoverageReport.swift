/// How many amounts of the papers come from their data, and where the others stand.
package struct CoverageReport: Sendable {
    /// In the order in which they are printed.
    private let papers: [Paper]

    /// What is said of a paper.
    package struct Paper: Sendable, Equatable {
        /// The name of its folder.
        package let slug: String
        /// Nil where a fault of the paper may hide some amounts or some of the data.
        package let counts: Counts?

        package init(slug: String, counts: Counts?) {
            self.slug = slug
            self.counts = counts
        }
    }

    package struct Counts: Sendable, Equatable {
        package let amounts: Int
        package let bound: Int
        package let accepted: Int
        package let loose: Int
        /// Of those that are loose, in the order of the texts; of very many the first.
        package let places: [Place]

        /// - Parameters:
        ///   - amounts: All amounts of money and percentages in the texts.
        ///   - accepted: How many of them are in none of the data, with a reason.
        ///   - loose: The places of those without a reason.
        ///   - isTold: Whether a place may be told to everybody.
        ///   - most: How many places are kept.
        package init(
            amounts: Int, accepted: Int, loose: [Span], isTold: (Span) -> Bool = { _ in true }, keeping most: Int
        ) {
            self.init(
                amounts: amounts, bound: amounts - accepted - loose.count, accepted: accepted, loose: loose.count,
                places: loose.filter(isTold).prefix(most).map {
                    Place(span: SettledSpan($0), text: $0.text.withSingleBlanks)
                })
        }

        fileprivate init(amounts: Int, bound: Int, accepted: Int, loose: Int, places: [Place]) {
            self.amounts = amounts
            self.bound = bound
            self.accepted = accepted
            self.loose = loose
            self.places = places
        }
    }

    /// Where an amount stands that is loose.
    package struct Place: Sendable, Equatable {
        let span: SettledSpan
        /// As it is written.
        let text: String
    }

    package init(_ papers: [Paper]) {
        self.papers = papers
    }
}

extension CoverageReport {
    /// Of all papers that were counted.
    private var sum: Counts {
        papers.compactMap(\.counts).reduce(Counts(amounts: 0, bound: 0, accepted: 0, loose: 0, places: [])) {
            Counts(
                amounts: $0.amounts + $1.amounts, bound: $0.bound + $1.bound, accepted: $0.accepted + $1.accepted,
                loose: $0.loose + $1.loose, places: [])
        }
    }

    /// For people: a line for each paper, below it the places of what is loose, and of several papers the sum.
    package var text: String {
        papers.map(Self.text).joined() + (papers.count > 1 ? "\(papers.count) papers: \(sum.words)\n" : "")
    }

    private static func text(of paper: Paper) -> String {
        guard let counts = paper.counts else {
            return "\(paper.slug): not counted, since its faults may hide amounts; mend them first\n"
        }
        let places = counts.places.map { "  " + "\($0.span): \($0.text)".printable + "\n" }
        let left = counts.loose - counts.places.count
        return "\(paper.slug): \(counts.words)\n" + places.joined() + (left > 0 ? "  … and \(left) more\n" : "")
    }
}

// MARK: - For other programs

extension CoverageReport {
    static let fields: [JSONField<CoverageReport>] =
        JSONField.of(\.sum, Counts.fields) + [
            .objects("papers", "Each paper that was asked for.", paper, \.papers)
        ]

    private static let paper: [JSONField<Paper>] =
        [.text("paper", "The name of its folder.", \.slug)]
        + JSONField.ofOptional(
            \.counts,
            Counts.fields + [
                .objects("places", "Where the amounts stand that are loose; of very many the first.", place, \.places)
            ])

    private static let place: [JSONField<Place>] =
        [.text("file", "The file.", \.span.path)] + JSONField.of(\.span, JSONFormat.place) + [
            .text("text", "The amount as it is written.") { $0.text.printable }
        ]
}

extension CoverageReport.Counts {
    /// `97 amounts: 91 bound, 4 accepted, 2 loose`
    fileprivate var words: String {
        "\(amounts) amount\(amounts == 1 ? "" : "s"): \(bound) bound, \(accepted) accepted, \(loose) loose"
    }

    fileprivate static let fields: [JSONField<Self>] = [
        .whole("amounts", "How many amounts of money and percentages the texts have.", \.amounts),
        .whole("bound", "How many of them come from the data.", \.bound),
        .whole("accepted", "How many are in none of the data, with a reason.", \.accepted),
        .whole("loose", "How many are in none, without one.", \.loose),
    ]
}
