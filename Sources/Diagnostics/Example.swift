/// What a rule means, shown to authors: a piece of a paper that breaks it, and the same mended.
///
/// Only what matters is written down, and only that is shown. `ExampleFolder` puts a small faultless paper around it, so
/// that the program itself can be asked what it finds there.
package indirect enum Example: Sendable {
    /// - Parameters:
    ///   - given: What is the same in both, shown before them.
    ///   - failing: Where the rule speaks.
    ///   - mended: Where it does not, and no rule finds an error.
    case shown(given: [Piece], failing: [Piece], mended: [Piece])
    /// What happens and what to do, for what no file can show: a fault of the disk, or a file too large to print.
    case told(String)

    /// A piece of a file, or a whole one.
    package struct Piece: Sendable, Equatable {
        package let place: Place
        /// Without a line's end at its end.
        package let text: String
        /// Nil where it goes without saying: UTF-8.
        package let encoding: Encoding?

        package init(_ place: Place, _ text: String, savedAs encoding: Encoding? = nil) {
            self.place = place
            self.text = text
            self.encoding = encoding
        }
    }

    /// Where a piece stands.
    package enum Place: Sendable, Equatable {
        /// The settings of `appraisal.md`, without the lines of hyphens around them. The title is added where it lacks.
        case settings
        /// Between the settings of `appraisal.md` and its first option.
        case text
        /// Everything before the first option of `appraisal.md`, with the settings and their lines of hyphens.
        case opening
        /// From the first option of `appraisal.md` to its end.
        case options
        /// The settings of `report.md`, as above. Those that must be there are added where they lack.
        case reportSettings
        /// What follows the settings of `report.md`.
        case report
        /// A whole file of the paper's folder, by its name.
        case file(String)
        /// `site.yml`.
        case site
        /// A whole file of the folder of papers: then these are all, and nothing is put around them.
        case content(String)
        /// A line of the file of the program's own words, in place of the one with the same name.
        case strings
        /// A whole file of the folder of templates, beside those that the program carries.
        case template(String)
    }

    package enum Encoding: Sendable, Equatable {
        case utf8
        /// As old programs save a text: one byte a letter.
        case windows1252

        /// As a window for saving calls it.
        package var name: String {
            switch self {
            case .utf8: "UTF-8"
            case .windows1252: "Windows-1252"
            }
        }
    }
}

// MARK: - Examples of one piece

extension Example {
    package static func text(_ failing: String, mended: String, given: [Piece] = []) -> Example {
        piece(at: .text, failing, mended, given)
    }

    package static func settings(_ failing: String, mended: String, given: [Piece] = []) -> Example {
        piece(at: .settings, failing, mended, given)
    }

    package static func opening(_ failing: String, mended: String, given: [Piece] = []) -> Example {
        piece(at: .opening, failing, mended, given)
    }

    package static func options(_ failing: String, mended: String, given: [Piece] = []) -> Example {
        piece(at: .options, failing, mended, given)
    }

    package static func report(_ failing: String, mended: String, given: [Piece] = []) -> Example {
        piece(at: .report, failing, mended, given)
    }

    package static func reportSettings(_ failing: String, mended: String, given: [Piece] = []) -> Example {
        piece(at: .reportSettings, failing, mended, given)
    }

    /// A data file or another whole file. The text shows the data, unless a piece of it names them.
    package static func file(_ name: String, _ failing: String, mended: String, given: [Piece] = []) -> Example {
        piece(at: .file(name), failing, mended, given)
    }

    package static func site(_ failing: String, mended: String, given: [Piece] = []) -> Example {
        piece(at: .site, failing, mended, given)
    }

    package static func template(_ path: String, _ failing: String, mended: String, given: [Piece] = []) -> Example {
        piece(at: .template(path), failing, mended, given)
    }

    package static func strings(_ failing: String, mended: String) -> Example {
        piece(at: .strings, failing, mended, [])
    }

    /// Examples of several pieces.
    package static func pieces(_ failing: [Piece], mended: [Piece], given: [Piece] = []) -> Example {
        .shown(given: given, failing: failing, mended: mended)
    }

    private static func piece(at place: Place, _ failing: String, _ mended: String, _ given: [Piece]) -> Example {
        .shown(given: given, failing: [Piece(place, failing)], mended: [Piece(place, mended)])
    }
}

// MARK: - Pieces

extension Example.Piece {
    package static func text(_ text: String) -> Self { Self(.text, text) }
    package static func settings(_ text: String) -> Self { Self(.settings, text) }
    package static func options(_ text: String) -> Self { Self(.options, text) }
    package static func report(_ text: String) -> Self { Self(.report, text) }
    package static func reportSettings(_ text: String) -> Self { Self(.reportSettings, text) }
    package static func template(_ path: String, _ text: String) -> Self { Self(.template(path), text) }

    /// - Parameter text: Empty for a picture or the like, whose bytes do not matter.
    package static func file(_ name: String, _ text: String = "") -> Self { Self(.file(name), text) }
    package static func content(_ path: String, _ text: String = "") -> Self { Self(.content(path), text) }

    /// The Welsh of a report, `report.cy.md`, with what its settings say in Welsh.
    package static func welsh(_ text: String, settings: String = "title: Gofal gartref") -> Self {
        Self(
            .file("report.cy.md"),
            """
            ---
            \(settings)
            meeting: Y Cabinet
            report-of: Cyfarwyddwr Gweithredol
            classification: Cyhoeddus
            ---

            \(text)
            """)
    }
}

extension Example.Piece {
    /// The text for people, without anything that a terminal would act on or that nobody would see.
    package var printable: String {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.map { String(Substring($0)).printable }.joined(separator: "\n")
    }
}
