internal import Diagnostics
internal import FlyingFox
internal import Foundation
internal import Publishing

/// Answers what browsers ask of the preview.
struct PreviewHandler: HTTPHandler {
    let folder: ServedFolder
    let versions: Versions

    private static let changesPath = "/.appraise/changes"
    /// How long a question for changes waits before it is asked anew.
    private static let patience = Duration.seconds(25)

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard Self.isLocal(request.headers[.host]) else {
            return .text("This preview is for this computer alone: open it as localhost or 127.0.0.1.\n", .misdirected)
        }
        guard request.method == .GET || request.method == .HEAD else { return .text("Only to be read.\n", .notAllowed) }
        let path = request.target.path()
        switch path {
        case ServedPage.scriptPath: return HTTPResponse(.ok, MediaType.script, Array(ReloadScript.text.utf8))
        case Self.changesPath: return try await changes(request)
        default: return try await page(path)
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

    private func page(_ path: String) async throws -> HTTPResponse {
        guard let decoded = path.removingPercentEncoding else { return try await missing(path) }
        switch try folder.find(decoded) {
        case .folder: return .moved(to: path + "/")
        case .nothing: return try await missing(path)
        case .file(let bytes, MediaType.html):
            return HTTPResponse(.ok, MediaType.html, await served(bytes, at: path))
        case .file(let bytes, let type): return HTTPResponse(.ok, type, bytes)
        }
    }

    /// Where no page has been made yet, the faults say why.
    private func missing(_ path: String) async throws -> HTTPResponse {
        let page = folder.missingPage()
        return HTTPResponse(.notFound, MediaType.html, await served(page, at: path))
    }

    private func served(_ page: [UInt8]?, at path: String) async -> [UInt8] {
        await versions.note(page ?? [], at: path)
        return ServedPage(page, version: await versions.current, faults: await versions.faults).bytes
    }

    /// Answers once the page that asks is another than it was served, or has nothing to say after a while.
    private func changes(_ request: HTTPRequest) async throws -> HTTPResponse {
        let query = { name in request.query.first { $0.name == name }?.value }
        guard let since = query("since").flatMap({ Int($0) }), let path = query("page") else {
            return .text("since and page are missing.\n", .badRequest)
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
        guard let found else { return HTTPResponse(statusCode: .noContent) }
        return HTTPResponse(.ok, MediaType.json, Array(found.json.utf8))
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

    private func now(_ path: String) -> [UInt8]? {
        guard let decoded = path.removingPercentEncoding, case .file(let bytes, _)? = try? folder.find(decoded) else {
            return folder.missingPage()
        }
        return bytes
    }
}

extension PageChange {
    /// `{"place":"p-3-1"}`
    fileprivate var json: String {
        guard let place else { return "{}" }
        let bytes = ByteBuffer(capacity: 64)
        bytes.append("{\"place\":\"")
        JSONEscaping.escape(place, into: bytes)
        bytes.append("\"}")
        return bytes.text
    }
}

extension HTTPStatusCode {
    /// For another host (RFC 9110, 15.5.20).
    fileprivate static let misdirected = HTTPStatusCode(421, phrase: "Misdirected Request")
    fileprivate static let notAllowed = HTTPStatusCode.methodNotAllowed
}

extension HTTPResponse {
    fileprivate init(_ status: HTTPStatusCode, _ type: String, _ bytes: [UInt8]) {
        self.init(
            statusCode: status,
            headers: [
                .contentType: type, HTTPHeader("Cache-Control"): "no-store",
                HTTPHeader("X-Content-Type-Options"): "nosniff",
                HTTPHeader("Content-Security-Policy"): ServedPage.policy,
            ],
            body: Data(bytes))
    }

    fileprivate static func text(_ text: String, _ status: HTTPStatusCode) -> HTTPResponse {
        HTTPResponse(status, "text/plain; charset=utf-8", Array(text.utf8))
    }

    fileprivate static func moved(to address: String) -> HTTPResponse {
        var response = text("It is at \(address).\n", .movedPermanently)
        response.headers[.location] = address
        return response
    }
}
