internal import Foundation
internal import Pictures
package import Publishing

/// Prints documents in one form, with a program that was found on the machine.
package struct Printer: Sendable {
    package let form: PrintForm
    private let tool: PrintTool
    private let limit: Duration
    private let memoryLimit: Int

    /// - Parameters:
    ///   - path: Where programs are looked for: folders between colons, as in the variable `PATH`.
    ///   - limit: How long one document may take.
    ///   - memoryLimit: How many bytes of memory it may take.
    /// - Throws: A `PrintError`, when there is no program that can do it.
    package init(
        _ form: PrintForm, searching path: String, limit: Duration = .seconds(120), memoryLimit: Int = 3 << 30
    ) async throws(PrintError) {
        self.form = form
        self.limit = limit
        self.memoryLimit = memoryLimit
        tool = try PrintTool(for: form, in: path)
        do {
            if tool.kind == .weasyPrint { try await refuseOldWeasyPrint() }
        } catch let error as PrintError {
            throw error
        } catch {
            throw failure("\(form.name) documents", error)
        }
    }

    /// `PDF by WeasyPrint`
    package var description: String { "\(form.name) by \(tool.kind.name)" }

    /// The file for `Output`.
    ///
    /// - Parameters:
    ///   - files: Those of `Output`, among them the document's page, the style sheet, and what the page shows.
    ///   - wordStyles: A Word document whose styles are taken; nil for pandoc's own.
    /// - Throws: A `PrintError`.
    package func print(
        _ document: PrintedDocument, from files: [OutputFile], wordStyles: [UInt8]? = nil
    ) async throws(PrintError) -> OutputFile {
        let needed = files.filter { Self.isNeeded($0.path, for: document) }
        return try await print(
            form.source(ofPage: document.page), of: sources(of: document, among: needed), language: document.language,
            to: form.path(ofDocument: document.name), limit: limit, memoryLimit: memoryLimit, wordStyles: wordStyles)
    }

    /// Whether it can print a pack: only some programs know on which page a link ends.
    package var printsPacks: Bool { tool.kind == .weasyPrint }

    /// The pack of a meeting, for `Output`: one document of its first page and the pages that this one has places for.
    ///
    /// - Parameters:
    ///   - read: The file of `Output` of this path; nil where there is none.
    ///   - limit: How long it may take, which a large agenda needs: ten reports of 34 pages take a minute and a half.
    ///   - memoryLimit: How many bytes of memory it may take: these ten take 1.1 GiB.
    /// - Throws: A `PrintError`.
    package func print(
        _ pack: Pack, reading read: @escaping (String) -> [UInt8]?, limit: Duration = .seconds(1_800),
        memoryLimit: Int = 8 << 30
    ) async throws(PrintError) -> OutputFile {
        let page = form.source(ofPage: pack.name)
        let bytes: [UInt8]
        do {
            bytes = try PrintedPage.bytes(ofPack: pack.front, at: page, among: PageFiles(reading: read))
        } catch {
            throw PrintError(error, on: page)
        }
        return try await print(
            page, of: [OutputFile(path: page, bytes: bytes)], language: pack.language,
            to: form.path(ofDocument: pack.name), limit: limit, memoryLimit: memoryLimit, wordStyles: nil)
    }

    private func print(
        _ page: String, of sources: [OutputFile], language: String, to path: String, limit: Duration,
        memoryLimit: Int, wordStyles: [UInt8]?
    ) async throws(PrintError) -> OutputFile {
        do {
            let folder = try PrintFolder(holding: sources, wordStyles: wordStyles)
            defer { folder.remove() }
            let process = ToolProcess(
                executable: tool.executable,
                arguments: tool.arguments(
                    from: folder.page(page), to: folder.product, in: folder, language: language),
                folder: folder.root, home: folder.home, limit: limit, memoryLimit: memoryLimit)
            let outcome = try await process.run()
            if form == .docx, outcome.words.contains("rsvg-convert") { throw PrintError.drawing(page: page) }
            if form == .docx { WordFields.fill(folder.product) }
            let product = try? Data(contentsOf: folder.product)
            guard outcome.isDone, let product, product.starts(with: form.firstBytes) else {
                throw failure(page, outcome.isDone ? "made no \(form.name) document" : outcome.ending, outcome.words)
            }
            return OutputFile(path: path, bytes: Array(product))
        } catch let error as PrintError {
            throw error
        } catch is CancellationError {
            throw .interrupted
        } catch {
            throw failure(page, error)
        }
    }
}

extension Printer {
    /// The style sheet and pictures for all pages, and what the paper's own folder holds.
    private static func isNeeded(_ path: String, for document: PrintedDocument) -> Bool {
        ["assets/", document.folder].contains { path.utf8.starts(with: $0.utf8) }
    }

    /// What the program gets, and all that it may open: a page that holds what it shows, or a text and the paper's
    /// pictures.
    private func sources(of document: PrintedDocument, among files: [OutputFile]) throws(PrintError) -> [OutputFile] {
        let source = form.source(ofPage: document.page)
        switch form {
        case .pdf:
            let files = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
            do {
                return [OutputFile(path: source, bytes: try PrintedPage.bytes(of: source, among: files))]
            } catch {
                throw PrintError(error, on: source)
            }
        case .docx:
            let pictures = files.filter { PictureKind(ofPath: $0.path) != nil }
            return pictures + [OutputFile(path: source, bytes: document.text())]
        }
    }

    /// The last thing that a program says is what stopped it.
    private func failure(_ page: String, _ ending: String, _ words: String) -> PrintError {
        let last = Self.lines(of: words).last.map { "; it said: \($0)" } ?? ""
        return .failed(page: page, tool: tool.kind.name, why: ending + last)
    }

    /// What kept the program from being used at all.
    private func failure(_ page: String, _ error: any Error) -> PrintError {
        let why =
            if let error = error as? ToolProcess.StartFailure {
                "could not be started: \(error.executable) is no program that this machine can run; install it anew"
            } else {
                "could not be used; nothing could be written in \(FileManager.default.temporaryDirectory.path), where "
                    + "temporary files go"
            }
        return .failed(page: page, tool: tool.kind.name, why: why)
    }

    private static func lines(of words: String) -> [String] {
        words.utf8.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Debian's is of an age that knows neither grids nor the tags that are wanted.
    private func refuseOldWeasyPrint() async throws {
        let folder = try PrintFolder(holding: [], wordStyles: nil)
        defer { folder.remove() }
        let process = ToolProcess(
            executable: tool.executable, arguments: ["--version"], folder: folder.root, home: folder.home, limit: limit,
            memoryLimit: memoryLimit)
        let words = try await process.run().words
        let digits = words.utf8.drop { !$0.isDigit }.prefix { $0.isDigit }
        guard let version = Int(String(decoding: digits, as: UTF8.self)), version >= 70 else {
            throw PrintError.tooOld(Self.lines(of: words).first ?? "one without a version")
        }
    }
}

extension PrintForm {
    /// How every file of this form begins.
    fileprivate var firstBytes: [UInt8] {
        switch self {
        case .pdf: Array("%PDF-".utf8)
        case .docx: Array("PK".utf8)
        }
    }
}
