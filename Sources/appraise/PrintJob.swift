import Diagnostics
import Glibc
import Printing
import Publishing
import Reports

/// What `build` prints beside the pages: nothing, or the texts of papers in these forms.
struct PrintJob: Sendable {
    private let printers: [Printer]

    static let none = PrintJob(printers: [])

    private init(printers: [Printer]) {
        self.printers = printers
    }

    /// Looks for the programs first, so that one that is missing is said before any work.
    ///
    /// - Throws: An `ExitStatus`, after saying what is missing.
    init(forms: [PrintForm]) async throws {
        var printers: [Printer] = []
        try await Run.reportingFailures {
            let path = getenv("PATH").map { String(cString: $0) } ?? ""
            for form in forms { printers.append(try await Printer(form, searching: path)) }
        }
        self.printers = printers
    }

    var isWanted: Bool { !printers.isEmpty }

    /// The document in each form.
    ///
    /// - Parameters:
    ///   - files: Those of `Output` that the paper's pages are made of or show.
    ///   - templates: What pages are made by, to name the file in which a fault stands.
    /// - Throws: A `PrintError`.
    func documents(
        of document: PrintedDocument, from files: [OutputFile], by templates: TemplateFolder
    ) async throws(PrintError) -> [OutputFile] {
        var printed: [OutputFile] = []
        for printer in printers {
            do {
                printed.append(try await printer.print(document, from: files, wordStyles: templates.wordStyles))
            } catch {
                throw error.naming(templates)
            }
        }
        return printed
    }

    /// Whether packs are to be printed: they are PDF documents.
    var wantsPacks: Bool { printers.contains { $0.form == .pdf } }

    /// Whether a program is there that can.
    var printsPacks: Bool { packPrinter != nil }

    private var packPrinter: Printer? { printers.first(where: \.printsPacks) }

    /// The pack of a meeting; nil where no program is there for it.
    ///
    /// - Parameters:
    ///   - read: A file of `Output`; nil where there is none.
    ///   - templates: What pages are made by, to name the file in which a fault stands.
    /// - Throws: A `PrintError`.
    func document(
        of pack: MeetingPack, by templates: TemplateFolder, reading read: @escaping (String) -> [UInt8]?
    ) async throws(PrintError) -> OutputFile? {
        do {
            return try await packPrinter?.print(
                Pack(name: pack.name, language: pack.language, front: pack.front()), reading: read)
        } catch {
            throw error.naming(templates)
        }
    }

    /// Attached files as printing needs them; none where nothing is printed.
    ///
    /// - Throws: A `FileError`.
    func files(
        _ attachments: [AttachedFile], through files: any ReadableFiles
    ) throws(FileError) -> [OutputFile] {
        var read: [OutputFile] = []
        for file in attachments where isWanted {
            read.append(OutputFile(path: file.path, bytes: try files.read(file.source, upTo: file.size)))
        }
        return read
    }

    /// `, 3 documents as PDF by WeasyPrint`
    func deed(_ printedCount: Int) -> String {
        printers.map { ", \(counted(printedCount / printers.count, "document")) as \($0.description)" }.joined()
    }
}

extension PrintError {
    /// The same, with the place of a template or style sheet that is to blame.
    fileprivate func naming(_ templates: TemplateFolder) -> PrintError {
        guard case .outside(let page, let file, let address) = self else { return self }
        let place = templates.sources.lazy.compactMap { $0.span(of: address) }.first
        return .outside(page: page, file: place?.description ?? file, address: address)
    }
}

extension SourceFile {
    /// Where a text stands first in the file; nil when it does not.
    fileprivate func span(of text: String) -> Span? {
        bytes.firstRange(ofBytes: text.utf8).map { Span(self, $0) }
    }
}
