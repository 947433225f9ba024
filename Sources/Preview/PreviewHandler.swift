internal import Diagnostics
internal import Publishing

/// What a browser asks.
struct PreviewRequest {
    let method: String
    /// The path, with its codes (`%20`), and what stands behind a question mark: `/home-care/?print`.
    let address: String
    /// The name by which the browser found this computer; nil when it does not say.
    let host: String?

    var path: String { String(address.prefix { $0 != "?" }) }

    /// What `name=value` behind the question mark says, its codes read.
    func value(of name: String) -> String? {
        address.split(separator: "?", maxSplits: 1).dropFirst().first?.split(separator: "&").lazy
            .filter { $0.hasPrefix("\(name)=") }
            .compactMap { String($0.dropFirst(name.count + 1)).withoutPercentCodes }.first
    }
}

/// What it gets.
struct PreviewAnswer {
    let status: Int
    let headers: [(String, String)]
    let bytes: [UInt8]

    init(_ status: Int, _ type: String, _ bytes: [UInt8], location: String? = nil) {
        self.status = status
        self.bytes = bytes
        headers =
            [
                ("Content-Type", type), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
                ("Content-Security-Policy", ServedPage.policy),
            ] + (location.map { [("Location", $0)] } ?? [])
    }

    init(_ status: Int, text: String, location: String? = nil) {
        self.init(status, "text/plain; charset=utf-8", Array(text.utf8), location: location)
    }
}

/// Answers what browsers ask of the preview.
struct PreviewHandler: Sendable {
    let folder: ServedFolder
    let versions: Versions

    private static let changesPath = "/.appraise/changes"
    private static let lookPath = "/assets/style.css"
    /// How long a question for changes waits before it is asked anew.
    private static let patience = Duration.seconds(25)

    /// - Throws: A `FileError`.
    func answer(_ request: PreviewRequest) async throws -> PreviewAnswer {
        guard Self.isLocal(request.host) else {
            return PreviewAnswer(
                421, text: "This preview is for this computer alone: open it as localhost or 127.0.0.1.\n")
        }
        guard ["GET", "HEAD"].contains(request.method) else { return PreviewAnswer(405, text: "Only to be read.\n") }
        switch request.path {
        case ServedPage.scriptPath: return PreviewAnswer(200, MediaType.script, Array(ReloadScript.text.utf8))
        case Self.changesPath: return await changes(request)
        default: return try await page(request.path)
        }
    }

    /// Names that lead to this computer. A page of another site can have its own name lead here, and read what is shown
    /// (DNS rebinding); its name stands in the request.
    static func isLocal(_ host: String?) -> Bool {
        guard let host else { return false }
        let name = host.utf8.prefix { $0 != UInt8(ascii: ":") }
        let port = host.utf8.dropFirst(name.count + 1)
        let isName = ["localhost", "127.0.0.1"].contains { $0.utf8.elementsEqual(name) }
        return isName && port.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private func page(_ path: String) async throws -> PreviewAnswer {
        guard let decoded = path.withoutPercentCodes else { return await missing(path) }
        switch try folder.find(decoded) {
        case .folder: return PreviewAnswer(301, text: "It is at \(path)/.\n", location: path + "/")
        case .nothing: return await missing(path)
        case .file(let bytes, MediaType.html):
            return PreviewAnswer(200, MediaType.html, await served(bytes, at: path))
        case .file(let bytes, let type): return PreviewAnswer(200, type, bytes)
        }
    }

    /// Where no page has been made yet, the faults say why.
    private func missing(_ path: String) async -> PreviewAnswer {
        PreviewAnswer(404, MediaType.html, await served(folder.missingPage(), at: path))
    }

    private func served(_ page: [UInt8]?, at path: String) async -> [UInt8] {
        await versions.note(SeenPage(bytes: page ?? [], look: look), at: path)
        return ServedPage(page, version: await versions.current, faults: await versions.faults).bytes
    }

    /// Answers once the page that asks is another than it was served, or has nothing to say after a while.
    private func changes(_ request: PreviewRequest) async -> PreviewAnswer {
        guard let since = request.value(of: "since").flatMap({ Int($0) }), let path = request.value(of: "page") else {
            return PreviewAnswer(400, text: "since and page are missing.\n")
        }
        let found = await withTaskGroup(of: PageChange?.self) { group in
            group.addTask { await change(of: path, since: since) }
            group.addTask {
                try? await Task.sleep(for: Self.patience)
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
        guard let found else { return PreviewAnswer(204, MediaType.json, []) }
        // The page comes with the answer: asking for it would take as long again.
        let page = now(path).bytes
        let served = await served(page.isEmpty ? nil : page, at: path)
        return PreviewAnswer(200, MediaType.json, found.json(with: served))
    }

    private func change(of path: String, since version: Int) async -> PageChange? {
        var seen = version
        while !Task.isCancelled {
            await versions.wait(after: seen)
            seen = await versions.current
            if let change = await versions.change(of: path, now: now(path)) { return change }
        }
        return nil
    }

    private func now(_ path: String) -> SeenPage {
        let page = path.withoutPercentCodes.flatMap(file) ?? folder.missingPage()
        return SeenPage(bytes: page ?? [], look: look)
    }

    private var look: [UInt8] { file(Self.lookPath) ?? [] }

    private func file(_ path: String) -> [UInt8]? {
        if case .file(let bytes, _)? = try? folder.find(path) { bytes } else { nil }
    }
}

extension PageChange {
    /// `{"look":false,"place":"p-3-1","page":"<!DOCTYPE html>…"}`
    ///
    /// - Parameter page: As it is served now.
    fileprivate func json(with page: [UInt8]) -> [UInt8] {
        let bytes = ByteBuffer(capacity: page.count + page.count / 8)
        bytes.append(isOfLook ? "{\"look\":true" : "{\"look\":false")
        if let place {
            bytes.append(",\"place\":\"")
            JSONEscaping.escape(place, into: bytes)
            bytes.append("\"")
        }
        bytes.append(",\"page\":\"")
        JSONEscaping.escape(String(decoding: page, as: UTF8.self), into: bytes)
        bytes.append("\"}")
        return bytes.bytes()
    }
}

extension String {
    /// The text with its codes (`%20`) read; nil where they are none, or give no UTF-8.
    fileprivate var withoutPercentCodes: String? {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            guard digits.utf8.count == 2, digits.utf8.allSatisfy(\.isHexDigit), let code = UInt8(digits, radix: 16)
            else {
                return nil
            }
            bytes.append(code)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
