package import Datasets
internal import Diagnostics
package import Settings

/// A correction of a report with the places that it is about.
package struct PaperCorrection: Sendable {
    package let date: Located<CalendarDate>
    package let because: String?
    package let entries: [Entry]

    /// What is to be read for what.
    package struct Entry: Sendable {
        package let was: Located<String>
        /// What is to be read; nil for a figure that no page prints.
        package let now: String?
        /// Where; none for what there is none of.
        package let places: [PagePlace]
        /// What was named, where nothing of the kind is there.
        package let unknown: Located<String>?
        /// Whether it was to be a figure.
        package let isFigure: Bool
        /// Whether the old words still stand there.
        package let isOpen: Bool
        /// Whether what is to be read does not stand there.
        package let lacksNew: Bool
        /// Whether it names a paragraph by its number, which may be another's since.
        package var isCounted = false
    }
}
