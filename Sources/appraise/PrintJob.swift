import Glibc
import Printing
import Publishing

/// What `build` prints beside the pages: nothing, or each main document in these forms.
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
    ///   - wordStyles: A Word document whose styles are taken; nil for pandoc's own.
    /// - Throws: A `PrintError`.
    func documents(
        of document: MainDocument, from files: [OutputFile], wordStyles: [UInt8]?
    ) async throws(PrintError) -> [OutputFile] {
        var printed: [OutputFile] = []
        for printer in printers {
            printed.append(try await printer.print(document, from: files, wordStyles: wordStyles))
        }
        return printed
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
