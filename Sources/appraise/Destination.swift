import Diagnostics
import Printing
import Publishing
import Reports

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

    /// The files that stand in the output and that no build has made; none where nothing is published.
    func foreignFiles() -> Result<[String], FileError> {
        Result { () throws(FileError) in try stage?.foreignFiles() ?? [] }
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

    /// Whether files are held against those that are there.
    var compares: Bool { if case .comparison = self { true } else { false } }

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
        let printed = (result.cards.flatMap(\.printedNames) + result.packs.names).flatMap(PrintForm.paths)
        return try comparison.finish(result.parts, result.differences, printed: printed)
    }

    /// Printed documents that lie in the output already, where this build makes none in their place.
    ///
    /// - Parameter names: Without endings: `home-care/home-care`.
    func prints(named names: [String]) throws(FileError) -> [PrintedFile] {
        var files: [PrintedFile] = []
        for path in names.flatMap(PrintForm.paths) {
            let bytes =
                switch self {
                case .nowhere, .closed: [UInt8]?.none
                case .stage(let stage): try stage.lastBytes(ofFile: path)
                case .comparison(let comparison): try comparison.bytes(ofPrinted: path)
                }
            if let bytes { files.append(PrintedFile(OutputFile(path: path, bytes: bytes))) }
        }
        return files
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

extension PrintForm {
    /// Where a document may lie in `Output`.
    ///
    /// - Parameter name: Without an ending.
    static func paths(ofDocument name: String) -> [String] { allCases.map { $0.path(ofDocument: name) } }
}

extension PrintedFile {
    init(_ file: OutputFile) {
        let isPDF = file.path.hasSuffix(".\(PrintForm.pdf.rawValue)")
        self.init(path: file.path, size: file.bytes.count, pages: isPDF ? PDFPages.count(in: file.bytes) : nil)
    }
}
