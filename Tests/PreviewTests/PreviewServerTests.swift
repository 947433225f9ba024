import Foundation
import Publishing
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(1))) struct PreviewServerTests {
    @Test func aPageIsServedWithItsScriptAndOtherFilesAsTheyAre() async throws {
        try await serving { site in
            let page = try await site.get("/home-care/")
            #expect(page.status == 200)
            #expect(page.text.contains("<p id=\"a\">One</p><script src=\"/.appraise/reload.js\""))
            let sheet = try await site.get("/assets/style.css")
            #expect(sheet.text == "p {}")
            #expect(sheet.type == "text/css; charset=utf-8")
            #expect(try await site.get("/home%2Dcare/index.html").status == 200)
        }
    }

    @Test func aFolderIsFoundWithTheSlashThatItsLinksNeed() async throws {
        try await serving { site in
            let answer = try await site.get("/home-care")
            #expect(answer.status == 301)
            #expect(answer.location == "/home-care/")
        }
    }

    @Test(arguments: [
        "/../secret.html", "/home-care/../../secret.html", "/%2e%2e/secret.html", "/..%2fsecret.html",
        "/.hidden.html", "/.git/config", "/link.html", "/folder-link/secret.html", "//secret.html",
        "/home-care/index.html/",
        "/nowhere", "/home-care/index.html%00.css", "/%ff", "/\\..\\secret.html",
    ])
    func nothingButPublishedFilesIsServed(_ path: String) async throws {
        try await serving { site in
            let answer = try await site.get(path)
            #expect(answer.status == 404)
            #expect(!answer.text.contains("secret words"))
        }
    }

    @Test(arguments: ["example.org", "example.org:4000", "localhost.example.org"])
    func anotherHostIsRefused(_ host: String) async throws {
        try await serving { site in
            let answer = try await site.get("/home-care/", host: host)
            #expect(answer.status == 421)
            #expect(!answer.text.contains("One"))
        }
    }

    @Test func nothingIsTaken() async throws {
        try await serving { site in
            let answer = try await site.ask("POST", "/home-care/")
            #expect(answer.status == 405)
        }
    }

    @Test func aChangedPageIsToldWithItsPlace() async throws {
        try await serving { site in
            let version = try #require(try await site.get("/home-care/").version)
            async let answer = site.get("/.appraise/changes?since=\(version)&page=%2Fhome-care%2F")
            // Another paper changed: no answer yet, and no fault to show.
            await site.versions.advance(faults: "")
            try site.folder.write("<body><p id=\"a\">Two</p></body>", to: "Output/home-care/index.html")
            await site.versions.advance(faults: "")
            let text = try await answer.text
            #expect(text.hasPrefix("{\"look\":false,\"place\":\"a\",\"page\":\"<body><p id=\\\"a\\\">Two</p>"))
        }
    }

    @Test func aChangedStyleSheetIsToldToEveryPage() async throws {
        try await serving { site in
            let version = try #require(try await site.get("/home-care/").version)
            async let answer = site.get("/.appraise/changes?since=\(version)&page=%2Fhome-care%2F")
            try site.folder.write("p { color: red }", to: "Output/assets/style.css")
            await site.versions.advance(faults: "")
            let text = try await answer.text
            #expect(text.contains("\"look\":true"))
        }
    }

    @Test(arguments: [256, 3000])
    func anAddressThatIsLongerThanAnyOfAFileLeadsNowhere(_ length: Int) async throws {
        try await serving { site in
            let answer = try await site.get("/" + String(repeating: "a", count: length))
            #expect(answer.status == 404)
        }
    }

    @Test func faultsAreToldToEveryPage() async throws {
        try await serving { site in
            let version = try #require(try await site.get("/home-care/").version)
            async let answer = site.get("/.appraise/changes?since=\(version)&page=%2Fhome-care%2F")
            await site.versions.advance(faults: "rates.csv:2:3: error")
            let text = try await answer.text
            #expect(text.hasPrefix("{\"look\":false,\"page\":"))
            #expect(text.contains("rates.csv:2:3: error"))
            #expect(try await site.get("/home-care/").text.contains("rates.csv:2:3: error"))
        }
    }

    @Test func aPortThatIsTakenIsSaid() async throws {
        try await serving { site in
            let second = PreviewServer(
                of: site.folder.path, through: DiskFileSystem(), port: UInt16(site.port), versions: Versions(first: 1))
            await #expect(throws: PortTaken.self) { try await second.run { _ in } }
        }
    }

    /// Serves a folder while the test asks.
    private func serving(_ test: @escaping @Sendable (ServedSite) async throws -> Void) async throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("<body><p id=\"a\">One</p></body>", to: "Output/home-care/index.html")
        try folder.write("p {}", to: "Output/assets/style.css")
        try folder.write("secret words", to: "secret.html")
        try folder.write("secret words", to: "Output/.hidden.html")
        try folder.write("secret words", to: "Output/.git/config")
        try folder.link("Output/link.html", to: "../secret.html")
        try folder.link("Output/folder-link", to: "..")
        let versions = Versions(first: 1)
        let server = PreviewServer(
            of: "\(folder.path)/Output", through: DiskFileSystem(), port: 0, versions: versions)
        let (ports, port) = AsyncStream<Int>.makeStream()
        let serving = Task { try await server.run { port.yield($0) } }
        defer { serving.cancel() }
        var iterator = ports.makeAsyncIterator()
        let number = try #require(await iterator.next())
        try await test(ServedSite(folder: folder, versions: versions, port: number))
    }
}

/// A served folder, and what it answers.
struct ServedSite: Sendable {
    let folder: Folder
    let versions: Versions
    let port: Int

    struct Answer {
        let status: Int
        let text: String
        let type: String?
        let location: String?

        /// Of the served page.
        var version: Int? {
            text.components(separatedBy: "data-version=\"").last.flatMap { Int($0.prefix { $0.isNumber }) }
        }
    }

    func get(_ path: String, host: String = "localhost") async throws -> Answer {
        try await ask("GET", path, host: host)
    }

    /// Byte for byte: a client that knows the rules would not send what an attacker sends.
    func ask(_ method: String, _ path: String, host: String = "localhost") async throws -> Answer {
        let client = Process()
        client.executableURL = URL(filePath: "/bin/bash")
        client.arguments = [
            "-c",
            #"exec 3<>/dev/tcp/127.0.0.1/$1; printf '%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n' "$2" "$3" "$4" >&3; cat <&3"#,
            "bash", "\(port)", method, path, host,
        ]
        let answer = Pipe()
        client.standardOutput = answer
        return try await withCheckedThrowingContinuation { continuation in
            client.terminationHandler = { _ in
                let bytes = answer.fileHandleForReading.readDataToEndOfFile()
                continuation.resume(returning: Answer(String(decoding: bytes, as: UTF8.self)))
            }
            do { try client.run() } catch { continuation.resume(throwing: error) }
        }
    }
}

extension ServedSite.Answer {
    fileprivate init(_ received: String) {
        let parts = received.components(separatedBy: "\r\n\r\n")
        let head = parts[0].components(separatedBy: "\r\n")
        status = head[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        text = parts.dropFirst().joined(separator: "\r\n\r\n")
        let value = { (name: String) in
            head.first { $0.hasPrefix("\(name): ") }.map { String($0.dropFirst(name.count + 2)) }
        }
        type = value("Content-Type")
        location = value("Location")
    }
}
