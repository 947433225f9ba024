import Diagnostics
import Papers
import Publishing
import Settings
import Values

/// What is done to all that is exempt, to see that nobody can tell by the pages.
enum ExemptChange: CaseIterable {
    case scrambled, absent

    /// As part of a sentence: `with what is exempt scrambled`.
    var told: String {
        switch self {
        case .scrambled: "with what is exempt scrambled"
        case .absent: "with what is exempt left out"
        }
    }

    /// Other letters and digits, and more of them, with the same signs between; nothing where it is left out.
    func changed(_ bytes: [UInt8]) -> [UInt8] {
        guard self == .scrambled else { return [] }
        let other = bytes.map { byte -> UInt8 in
            if byte.isDigit { return (byte - 0x30 + 5) % 10 + 0x30 }
            guard byte.isLetter else { return byte }
            let first = byte & 0xE0 | 1
            return (byte - first + 13) % 26 + first
        }
        return other + other
    }
}

/// The files of a site, with everything changed that is exempt.
struct ChangedFiles: ReadableFiles {
    private let files: any ReadableFiles
    /// By their paths.
    private var changed: [String: [UInt8]] = [:]
    /// The paths of files that are not there.
    private var absent: Set<String> = []

    /// - Throws: A `FileError` where something cannot be read.
    init(of pipeline: Pipeline, _ change: ExemptChange) throws {
        files = pipeline.files
        let sources = try SiteSources(of: pipeline, only: [], in: ListedContent(pipeline))
        for folder in sources.folder.papers { try add(folder, change, of: sources.site) }
    }

    private mutating func add(_ folder: PaperFiles, _ change: ExemptChange, of site: Site) throws(FileError) {
        var unsaid: [Diagnostic] = []
        let source = try folder.source(through: files, diagnostics: &unsaid)
        let exempt = ExemptPlaces(in: source)
        let data = PaperReading.read(source, site: site, diagnostics: &unsaid)?.data
        if let figures = data?.changedFigures(isAbsent: change == .absent) { changed[figures.path] = figures.bytes }
        for table in data?.changedRows(isAbsent: change == .absent) ?? [] { changed[table.path] = table.bytes }
        if change == .absent { absent.formUnion(data?.emptiedFiles ?? []) }
        for file in folder.files where exempt.holds(file.name) {
            let path = "\(folder.path)/\(file.name)"
            let report = PaperDocument.report.file
            let isReport = file.name == report
            if change == .absent, exempt.areAll, isReport {
                // That there is such a report, the agenda of its meeting says: so what it says of that stays.
                changed[path] = WithheldReport.bytes(of: try files.read(path, upTo: PaperFiles.largestFile))
            } else if change == .absent {
                absent.insert(path)
            } else if !exempt.areAll {
                changed[path] = change.changed(try files.read(path, upTo: PaperFiles.largestFile))
            } else if isReport || file.name == WelshFiles.name(for: report) {
                // Faults of a report are told although it is exempt: so it stays a report, with more in it, in both of its
                // languages.
                changed[path] = try files.read(path, upTo: PaperFiles.largestFile) + "\n\nMore is said here.\n".utf8
            }
        }
        for file in folder.files where exempt.areIn(file.name) {
            let path = "\(folder.path)/\(file.name)"
            let text = SourceFile(path: path, bytes: try files.read(path, upTo: PaperFiles.largestFile))
            changed[path] = ExemptBlocks.changing(text, by: change.changed)
        }
    }

    func status(of path: String) throws(FileError) -> FileStatus? {
        absent.contains(path) ? nil : try files.status(of: path)
    }

    func names(in folder: String) throws(FileError) -> [String] {
        try files.names(in: folder).filter { !absent.contains("\(folder)/\($0)") }
    }

    func listing(of folder: String) throws(FileError) -> [(name: String, status: FileStatus)] {
        try files.listing(of: folder).filter { !absent.contains("\(folder)/\($0.name)") }
    }

    func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        if let bytes = changed[path] { return bytes }
        return try files.read(path, upTo: limit)
    }

    func resolve(_ path: String) throws(FileError) -> String? { try files.resolve(path) }
}
