import Foundation
import Testing

/// `appraise serve`, as somebody who writes uses it.
@Suite(.timeLimit(.minutes(2))) struct ServeTests {
    @Test func aSavedCellIsOnThePageAndAFaultAboveIt() throws {
        let site = try Appraise()
        defer { site.remove() }
        try site.run("new", "meals")
        try site.write("# Two\n\n{{ figures.cost }} a year.\n", to: "Content/two/appraisal.md")
        try site.write("name,value\ncost,£1.20\n", to: "Content/two/figures.csv")
        let serving = try site.serve()
        defer { serving.end() }
        try serving.reads(until: "2 papers, ")
        #expect(try serving.page("/two/").contains("£1.20 a year"))

        try site.write("name,value\ncost,£3.40\n", to: "Content/two/figures.csv")
        try serving.reads(until: "2 papers, ")
        #expect(try serving.page("/two/").contains("£3.40 a year"))

        try site.write("name,value\ncost,£3.4O\n", to: "Content/two/figures.csv")
        try serving.reads(until: "2 papers, nothing written")
        let faulty = try serving.page("/two/")
        #expect(faulty.contains("£3.40 a year"))
        #expect(faulty.contains("Content/two/figures.csv:2:6: error: "))

        try site.write("name,value\ncost,£5.60\n", to: "Content/two/figures.csv")
        try serving.reads(until: "2 papers, ")
        let mended = try serving.page("/two/")
        #expect(mended.contains("£5.60 a year"))
        #expect(!mended.contains("role=\"alert\""))
        let published = try #require(try site.files(below: "Output")["two/index.html"])
        #expect(!String(decoding: published, as: UTF8.self).contains("<script"))
    }

    @Test func whatWasSaidOnceIsNotSaidAgainAfterEachSave() throws {
        let site = try Appraise()
        defer { site.remove() }
        try site.write("# Two\n\nTBC\n", to: "Content/two/appraisal.md")
        let serving = try site.serve()
        defer { serving.end() }
        let first = try serving.reads(until: "1 paper, ")
        #expect(first.contains("appraisal.md:3:1: warning: "))
        try site.write("# Two\n\nMore.\n\nTBC\n\nTODO\n", to: "Content/two/appraisal.md")
        let said = try serving.reads(until: "1 paper, ")
        #expect(!said.contains("appraisal.md:5:1: warning: "))
        #expect(said.contains("appraisal.md:7:1: warning: "))
        #expect(said.contains("0 errors, 3 warnings"))
    }

    @Test func aTemplateIsReadAgainOnceItIsSaved() throws {
        let site = try Appraise()
        defer { site.remove() }
        try site.write("# Two\n", to: "Content/two/appraisal.md")
        try site.run("templates", "404.html", "--write")
        let template = "Templates/404.html.mustache"
        let serving = try site.serve()
        defer { serving.end() }
        try serving.reads(until: "1 paper, ")
        try site.write("<p>As it was</p>\n", to: template)
        try serving.reads(until: "1 paper, ")
        #expect(try serving.page("/nowhere").contains("<p>As it was</p>"))
        try site.write("<p>As it is.</p>\n", to: template)
        try serving.reads(until: "1 paper, ")
        #expect(try serving.page("/nowhere").contains("<p>As it is.</p>"))
    }

    @Test func aTakenPortIsSaid() throws {
        let site = try Appraise()
        defer { site.remove() }
        try site.write("# One\n", to: "Content/one/appraisal.md")
        let serving = try site.serve()
        defer { serving.end() }
        let second = try site.run("serve", "--port", "\(serving.port)")
        #expect(second.status == 3)
        #expect(second.errors.contains("appraise: port \(serving.port) is taken by another program"))
    }
}

/// A preview that runs, and what it says.
struct Serving {
    private let process: Process
    private let errors: FileHandle
    let port: Int

    init(_ process: Process) throws {
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        self.process = process
        errors = pipe.fileHandleForReading
        let said = try errors.read(throughLineWith: "open http://127.0.0.1:")
        port = try #require(Int(said.components(separatedBy: "127.0.0.1:").last?.prefix { $0.isNumber } ?? ""))
    }

    /// Reads what is said, up to a line that begins so.
    @discardableResult func reads(until start: String) throws -> String {
        try errors.read(throughLineWith: start)
    }

    /// What a browser gets.
    func page(_ path: String) throws -> String {
        let client = Process()
        client.executableURL = URL(filePath: "/bin/bash")
        client.arguments = [
            "-c",
            #"exec 3<>/dev/tcp/127.0.0.1/$1; printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3; cat <&3"#,
            "bash", "\(port)", path,
        ]
        let answer = Pipe()
        client.standardOutput = answer
        try client.run()
        let bytes = try answer.fileHandleForReading.readToEnd() ?? Data()
        client.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }

    func end() {
        process.terminate()
        process.waitUntilExit()
    }
}

extension FileHandle {
    /// The text up to the end of the first line that begins so; an issue when it ends before.
    fileprivate func read(throughLineWith start: String) throws -> String {
        var lines: [String] = []
        var line = Data()
        while let byte = try read(upToCount: 1)?.first {
            guard byte == UInt8(ascii: "\n") else {
                line.append(byte)
                continue
            }
            lines.append(String(decoding: line, as: UTF8.self))
            if lines.last?.hasPrefix(start) == true { return lines.joined(separator: "\n") }
            line = Data()
        }
        Issue.record("no line begins with \(start): \(lines.joined(separator: "\n"))")
        return ""
    }
}
