/// What an editor says of itself at first.
struct InitializeParams: Decodable {
    let capabilities: Capabilities

    struct Capabilities: Decodable {
        let general: General?
        let workspace: Workspace?
    }

    struct General: Decodable {
        let positionEncodings: [String]?
    }

    struct Workspace: Decodable {
        let didChangeWatchedFiles: Registering?
    }

    struct Registering: Decodable {
        let dynamicRegistration: Bool?
    }

    /// Whether it can be asked to tell of files that other programs change.
    var canWatchFiles: Bool { capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false }
}

/// What the server says of itself.
struct InitializeResult: Encodable {
    let capabilities: Capabilities
    let serverInfo: Info

    struct Info: Encodable {
        let name: String
        let version: String
    }

    struct Capabilities: Encodable {
        let positionEncoding: String
        let textDocumentSync = Synchronisation()
        let completionProvider = Completion()
        let hoverProvider = true
        let definitionProvider = true
        let referencesProvider = true
        let renameProvider = Rename()
        let codeActionProvider = CodeActions()
    }

    struct Synchronisation: Encodable {
        let openClose = true
        /// Only what is other of a text is sent.
        let change = 2
        let save = true
    }

    struct Completion: Encodable {
        let triggerCharacters = ["{", "."]
    }

    struct Rename: Encodable {
        let prepareProvider = true
    }

    struct CodeActions: Encodable {
        let codeActionKinds = [CodeAction.quickFix]
    }
}

/// The wish to be told of files that other programs change, such as a spreadsheet.
struct RegistrationParams: Encodable {
    let registrations: [Registration]

    struct Registration: Encodable {
        let id: String
        let method: String
        let registerOptions: Options
    }

    struct Options: Encodable {
        let watchers: [Watcher]
    }

    struct Watcher: Encodable {
        let globPattern: String
    }

    static func watching(_ patterns: [String]) -> RegistrationParams {
        RegistrationParams(registrations: [
            Registration(
                id: "files", method: "workspace/didChangeWatchedFiles",
                registerOptions: Options(watchers: patterns.map { Watcher(globPattern: $0) }))
        ])
    }
}
