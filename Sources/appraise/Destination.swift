import Diagnostics
import Printing
import Publishing

/// Where a run's files go.
enum Destination: Sendable {
    /// They are not made.
    case nowhere
    case stage(Stage)
    case comparison(Comparison)
    /// It could not be opened. That is said when there is nothing wrong with the papers.
    case closed(FileError)

    /// What became of some files.
    struct HandedOver {
        let part: OutputPart
        /// The paths of those that were not there yet, or had other bytes.
        var written: [String] = []
        var differences: [Difference] = []
    }
}

extension Destination {
    init(opening open: () throws(FileError) -> Destination) {
        do {
            self = try open()
        } catch {
            self = .closed(error)
        }
    }

    var takesFiles: Bool {
        switch self {
        case .nowhere, .closed: false
        case .stage, .comparison: true
        }
    }

    var failure: FileError? {
        if case .closed(let error) = self { error } else { nil }
    }

    func take(_ files: OutputFiles) throws(FileError) -> HandedOver {
        switch self {
        case .nowhere, .closed: return HandedOver(part: OutputPart())
        case .stage(let stage):
            var written: [String] = []
            let part = try stage.add(files, written: &written)
            return HandedOver(part: part, written: written)
        case .comparison(let comparison):
            var differences: [Difference] = []
            let part = try comparison.add(files, differences: &differences)
            return HandedOver(part: part, differences: differences)
        }
    }

    /// The stage; nil where files are not published.
    var stage: Stage? {
        if case .stage(let stage) = self { stage } else { nil }
    }

    /// Puts the files of a build in place, and notes what the next one may know.
    func finish(_ result: inout BuildResult) throws(FileError) {
        if let stage, let publication = try publish(&result) { result.remember(publication, on: stage) }
    }

    /// Puts the files of a build in place.
    ///
    /// - Returns: Nil where there is no stage.
    func publish(_ result: inout BuildResult) throws(FileError) -> Publication? {
        guard let stage else { return nil }
        var diagnostics: [Diagnostic] = []
        let publication = try stage.finish(result.parts, scope: result.scope, into: &diagnostics)
        result.add(diagnostics)
        return publication
    }

    /// Where the output differs from the files that were compared, or has files that none of them is.
    func differences(_ result: BuildResult) throws(FileError) -> [Difference] {
        guard case .comparison(let comparison) = self else { return [] }
        // Where a build may have put printed documents, in whatever forms were asked for.
        let printed = result.cards.flatMap { card in PrintForm.allCases.map { $0.path(ofPaper: card.slug) } }
        return try comparison.finish(result.parts, result.differences, printed: printed)
    }

    /// The sizes of a paper's printed documents that lie in the output already; a build prints its own.
    func printedSizes(ofPaper slug: String) throws(FileError) -> [(path: String, size: Int)] {
        guard case .comparison(let comparison) = self else { return [] }
        var sizes: [(path: String, size: Int)] = []
        for path in PrintForm.allCases.map({ $0.path(ofPaper: slug) }) {
            if let size = try comparison.size(ofPrinted: path) { sizes.append((path, size)) }
        }
        return sizes
    }

    /// The kinds of the printed documents that the last build left of a paper which this one does not make.
    func keptPrints(ofPaper slug: String) -> [String] {
        guard case .stage(let stage) = self else { return [] }
        return PrintForm.allCases.filter { stage.lastHolds(file: $0.path(ofPaper: slug)) }.map(\.rawValue)
    }

    /// Forgets the files that were taken, so that they can be handed over anew.
    func clear() throws(FileError) {
        if case .stage(let stage) = self { try stage.clear() }
    }

    /// Throws away what was taken.
    func drop() {
        if case .stage(let stage) = self { stage.drop() }
    }
}
