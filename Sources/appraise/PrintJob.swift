import Diagnostics
import Glibc
import Printing
import Publishing

/// What `build` prints beside the pages: nothing, or each main document in these forms.
struct PrintJob {
    private let printers: [Printer]
    private let jobs: Int

    /// Looks for the programs first, so that one that is missing is said before any work.
    ///
    /// - Throws: An `ExitStatus`, after saying what is missing.
    init(forms: [PrintForm], jobs: Int) async throws {
        var printers: [Printer] = []
        try await Run.reportingFailures {
            let path = getenv("PATH").map { String(cString: $0) } ?? ""
            for form in forms { printers.append(try await Printer(form, searching: path)) }
        }
        self.printers = printers
        self.jobs = jobs
    }

    /// - Throws: A `PrintError`.
    func documents(of result: BuildResult) async throws(PrintError) -> [OutputFile] {
        var printed: [OutputFile] = []
        for printer in printers {
            let results = await result.documents.concurrentMap(jobs: jobs) { [result] document in
                await printer.result(of: document, in: result)
            }
            for result in results { printed.append(try result.get()) }
        }
        return printed
    }

    /// `, 3 documents as PDF by WeasyPrint`
    func deed(_ printed: [OutputFile]) -> String {
        printers.map { ", \(counted(printed.count / printers.count, "document")) as \($0.description)" }.joined()
    }
}

extension Printer {
    fileprivate func result(of document: MainDocument, in build: BuildResult) async -> Result<OutputFile, PrintError> {
        do {
            return .success(try await print(document, from: build.files, wordStyles: build.wordStyles))
        } catch .outside(let page, let file, let address) {
            let template = build.templates.lazy.compactMap { $0.span(of: address) }.first
            return .failure(.outside(page: page, file: template?.description ?? file, address: address))
        } catch {
            return .failure(error)
        }
    }
}

extension SourceFile {
    /// Where a text stands first in the file; nil when it does not.
    fileprivate func span(of text: String) -> Span? {
        bytes.firstRange(of: Array(text.utf8)).map { Span(self, $0) }
    }
}
