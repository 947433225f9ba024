internal import Papers
internal import Templating

/// A correction of a report.
struct CorrectionModel: PageModel {
    let date: String
    let because: String?
    let entries: [Entry]

    init(_ correction: PaperCorrection, linkedBy addresses: Addresses, phrases: Phrases) {
        date = phrases.paper.dates.day(correction.date.value)
        because = correction.because
        entries = correction.entries.map { Entry($0, linkedBy: addresses) }
    }

    static let title = "Correction"
    static let fields: [Field<Self>] = [
        .text("date", "The day on which it was made: 4 December 2026", \.date),
        .optionalText("because", "How it came to that", \.because),
        .list("entries", "What is to be read for what", \.entries),
    ]

    struct Entry: PageModel {
        let places: [Place]
        let was: String
        let now: String

        init(_ entry: PaperCorrection.Entry, linkedBy addresses: Addresses) {
            places = entry.places.enumerated().map { index, place in
                Place(
                    label: place.label, link: place.id.map { addresses.address(ofId: $0, in: place.document) },
                    isFirst: index == 0)
            }
            was = entry.was.value
            now = entry.now ?? ""
        }

        static let title = "Entry of a correction"
        static let fields: [Field<Self>] = [
            .list("places", "Where", \.places), .text("was", "What stood there: £4,800m", \.was),
            .text("now", "What is to be read for it: £1,119m", \.now),
        ]
    }

    struct Place: PageModel {
        let label: String
        let link: String?
        let isFirst: Bool

        static let title = "Place of a correction"
        static let fields: [Field<Self>] = [
            .text("label", "What the place is called: Paragraph 3.4", \.label),
            .optionalAddress("link", "The address of a link to the place", \.link),
            .flag("isFirst", "Whether no other place stands before it", \.isFirst),
        ]
    }
}
