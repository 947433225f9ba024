/// Answers an editor by the Language Server Protocol 3.17: message in, messages out. It reads and writes nothing itself.
package struct LanguageServer<Papers: PaperService> {
    var papers: Papers
    var documents = OpenDocuments()
    var encoding = PositionEncoding.utf16
    /// The files with findings that the editor shows, by the folder that they are of. Only looked up, never listed.
    var shown: [String: Set<String>] = [:]
    /// The address of the page on which each rule has a heading; nil where nobody knows it.
    let guide: String?
    private let version: String
    private var state = State.new
    private var watchesFiles = false
    private var outgoing: [[UInt8]] = []
    /// How the conversation has ended; nil while it goes on.
    package private(set) var ending: Ending?

    package enum Ending: Equatable {
        case asAgreed
        /// Without being shut down before.
        case tooSoon
    }

    private enum State {
        case new, running, shutDown
    }

    /// - Parameters:
    ///   - version: Of the program.
    ///   - guide: The address of the page on which each rule has a heading; nil where nobody knows it.
    package init(_ papers: Papers, version: String, guide: String?) {
        (self.papers, self.version, self.guide) = (papers, version, guide)
    }
}

extension LanguageServer {
    /// Takes a message without its head.
    package mutating func receive(_ body: [UInt8]) {
        do throws(Refusal) {
            let message = try Incoming(body)
            guard let method = message.method else { return }
            if let id = message.id { answer(id, method, message) } else { note(method, message) }
        } catch {
            outgoing.append(Outgoing.answer(.unknown, error))
        }
    }

    /// Refuses what is no message at all; nothing after it can be understood.
    package mutating func refuse(_ fault: FramingFault) {
        outgoing.append(Outgoing.answer(.unknown, Refusal(.invalidRequest, fault.description)))
        ending = .tooSoon
    }

    /// Checks what has changed and tells what is found. To be called when nothing more has been sent: while somebody types,
    /// one check does for many messages.
    package mutating func settle() {
        guard state == .running else { return }
        for part in papers.check() {
            for params in published(part) { tell("textDocument/publishDiagnostics", params) }
            if let failure = part.failure { tell("window/logMessage", LogMessageParams(message: failure)) }
        }
    }

    /// The messages, with their heads, that were made since it was asked last.
    package mutating func takeOutgoing() -> [UInt8] {
        defer { outgoing = [] }
        return outgoing.flatMap(\.framed)
    }

    private mutating func tell(_ method: String, _ params: some Encodable) {
        outgoing.append(Outgoing.notification(method, params))
    }
}

// MARK: - Requests

extension LanguageServer {
    private mutating func answer(_ id: RequestID, _ method: String, _ message: Incoming) {
        do throws(Refusal) {
            outgoing.append(try answered(id, method, message))
        } catch {
            outgoing.append(Outgoing.answer(id, error))
        }
    }

    private mutating func answered(
        _ id: RequestID, _ method: String, _ message: Incoming
    ) throws(Refusal) -> [UInt8] {
        switch (state, method) {
        case (.new, "initialize"): return Outgoing.answer(id, initialize(try message.params()))
        case (.new, _): throw Refusal(.serverNotInitialized, "the first request has to be “initialize”")
        case (.shutDown, _): throw Refusal(.invalidRequest, "the server is shut down")
        case (.running, "initialize"): throw Refusal(.invalidRequest, "the server is initialized already")
        case (.running, "shutdown"):
            state = .shutDown
            return Outgoing.answer(id, Perhaps<String>(nil))
        case (.running, "textDocument/completion"):
            return Outgoing.answer(id, Perhaps(completion(try message.params())))
        case (.running, "textDocument/hover"): return Outgoing.answer(id, Perhaps(hover(try message.params())))
        case (.running, "textDocument/definition"):
            return Outgoing.answer(id, Perhaps(definition(try message.params())))
        case (.running, "textDocument/references"): return Outgoing.answer(id, references(try message.params()))
        case (.running, "textDocument/prepareRename"):
            return Outgoing.answer(id, Perhaps(try renameRange(try message.params())))
        case (.running, "textDocument/rename"): return Outgoing.answer(id, try rename(try message.params()))
        case (.running, "textDocument/codeAction"): return Outgoing.answer(id, codeActions(try message.params()))
        case (.running, _): throw Refusal(.methodNotFound, "there is no method “\(method)” here")
        }
    }

    private mutating func initialize(_ params: InitializeParams) -> InitializeResult {
        state = .running
        encoding = PositionEncoding(offered: params.capabilities.general?.positionEncodings ?? [])
        watchesFiles = params.canWatchFiles
        return InitializeResult(
            capabilities: InitializeResult.Capabilities(positionEncoding: encoding.rawValue),
            serverInfo: InitializeResult.Info(name: "appraise", version: version))
    }
}

// MARK: - Notifications

extension LanguageServer {
    /// One that is not known, or that cannot be read, is passed over: nobody waits for an answer.
    private mutating func note(_ method: String, _ message: Incoming) {
        switch (state, method) {
        case (_, "exit"): ending = state == .shutDown ? .asAgreed : .tooSoon
        case (.running, "initialized"): askForFiles()
        case (.running, "textDocument/didOpen"):
            if let params: DidOpenParams = try? message.params() { open(params) }
        case (.running, "textDocument/didChange"):
            if let params: DidChangeParams = try? message.params() { change(params) }
        case (.running, "textDocument/didClose"):
            if let params: DocumentParams = try? message.params() { close(params) }
        case (.running, "textDocument/didSave"):
            if let params: DocumentParams = try? message.params() { save(params) }
        case (.running, "workspace/didChangeWatchedFiles"):
            if let params: WatchedFilesParams = try? message.params() {
                papers.lookAgain(at: params.changes.compactMap { FileURI.path(of: $0.uri) })
            }
        default: break
        }
    }

    /// Figures change in a spreadsheet.
    private mutating func askForFiles() {
        guard watchesFiles else { return }
        outgoing.append(
            Outgoing.request(
                .text("files"), "client/registerCapability",
                RegistrationParams.watching(["**/Content/**", "**/Templates/**"])))
    }

    private mutating func open(_ params: DidOpenParams) {
        guard let path = FileURI.path(of: params.textDocument.uri) else { return }
        let text = Array(params.textDocument.text.utf8)
        documents.open(
            OpenDocuments.Document(uri: params.textDocument.uri, version: params.textDocument.version, text: text),
            at: path)
        papers.edit(path, text)
    }

    private mutating func change(_ params: DidChangeParams) {
        guard let path = FileURI.path(of: params.textDocument.uri),
            let text = documents.change(
                path, params.contentChanges, version: params.textDocument.version, encoding: encoding)
        else { return }
        papers.edit(path, text)
    }

    private mutating func close(_ params: DocumentParams) {
        guard let path = FileURI.path(of: params.textDocument.uri), documents[path] != nil else { return }
        documents.close(path)
        papers.edit(path, nil)
    }

    /// Other files of the paper may have been saved by other programs meanwhile.
    private mutating func save(_ params: DocumentParams) {
        if let path = FileURI.path(of: params.textDocument.uri) { papers.lookAgain(at: [path]) }
    }
}
