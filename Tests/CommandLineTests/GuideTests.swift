import Foundation
import TestSupport
import Testing

/// The pages of the guide that go through a task do what they say: their files are written, their commands run, and what
/// they show of the answers stands there.
@Suite struct GuideTests {
    static let pages = [
        "From-a-Word-report", "Three-ways-out-of-Excel", "Changing-the-look", "In-continuous-integration",
        "When-a-figure-changes", "From-agenda-to-decision", "A-paper-in-Welsh-and-English",
    ]

    @Test(arguments: pages)
    func aPageDoesWhatItSays(_ name: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try Self.put(name, into: appraise)
        var said = ""
        let steps = try GuidePage(Self.text(of: name)).steps
        #expect(steps.contains { if case .commands = $0 { true } else { false } })
        for step in steps {
            switch step {
            case .file(let path, let text): try appraise.write(text, to: path)
            case .change(let path, let old, let new): try Self.replace(old, by: new, in: path, of: appraise)
            case .commands(let lines):
                said = ""
                for line in lines {
                    let result = try appraise.run(GuidePage.words(of: line), environment: Self.tools(of: appraise))
                    #expect(result.status < 2, "\(line): \(result.errors)")
                    said += result.output + result.errors
                }
            case .answer(let lines):
                for line in lines { #expect(said.contains(line), "“\(line)” is not in: \(said)") }
            }
        }
    }

    /// What the task begins with.
    private static func put(_ name: String, into appraise: Appraise) throws {
        let start = packageRoot.appending(path: "Tests/Fixtures/guide/\(name)")
        guard FileManager.default.fileExists(atPath: start.path) else { return }
        for entry in try FileManager.default.contentsOfDirectory(atPath: start.path) {
            let (from, to) = (start.appending(path: entry), appraise.folder.appending(path: entry))
            if entry == "programs" {
                try installPrograms(of: from, into: appraise)
                continue
            }
            if entry.hasSuffix(".docx") {
                try Data(PackedDocument.pack(from)).write(to: to)
            } else {
                try FileManager.default.copyItem(at: from, to: to)
            }
        }
        try PackedWorkbook.packAll(in: appraise.folder)
    }

    /// Stand-ins for programs that a reader has installed.
    private static func installPrograms(of folder: URL, into appraise: Appraise) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            try installProgram(text, at: appraise.folder.appending(path: "bin/\(name)"))
        }
    }

    private static func tools(of appraise: Appraise) -> [String: String] {
        appraise.exists("bin") ? ["PATH": appraise.folder.appending(path: "bin").path] : [:]
    }

    private static func text(of name: String) throws -> String {
        try String(
            contentsOf: packageRoot.appending(path: "Sources/appraise/Appraise.docc/\(name).md"), encoding: .utf8)
    }

    private static func replace(_ old: String, by new: String, in path: String, of appraise: Appraise) throws {
        let text = try String(contentsOf: appraise.folder.appending(path: path), encoding: .utf8)
        let parts = text.components(separatedBy: old)
        try #require(parts.count == 2, "“\(old)” stands \(parts.count - 1) times in \(path)")
        try appraise.write(parts.joined(separator: new), to: path)
    }
}

/// A page of the guide as what a reader does who follows it.
struct GuidePage {
    enum Step {
        case file(path: String, String)
        case change(path: String, String, to: String)
        case commands([String])
        case answer([String])
    }

    private(set) var steps: [Step] = []

    /// - Parameter text: Blocks of code are `sh` for commands, `console` for what they say, `diff` for a change of the
    ///   file that was named last; any other is a file where the paragraph before it names one.
    init(_ text: String) {
        var paragraph: [String] = []
        var file: String?
        var lines = text.components(separatedBy: "\n")[...]
        while let line = lines.popFirst() {
            guard line.hasPrefix("```") else {
                paragraph = line.isEmpty ? paragraph : paragraph + [line]
                if line.isEmpty, lines.first?.hasPrefix("```") != true { paragraph = [] }
                continue
            }
            let code = Array(lines.prefix { $0 != "```" })
            lines = lines.dropFirst(code.count + 1)
            let named = Self.file(in: paragraph.joined(separator: " "))
            file = named ?? file
            paragraph = []
            switch line.dropFirst(3) {
            case "sh": steps.append(.commands(code))
            case "console": steps.append(.answer(code))
            case "diff": if let file { steps.append(Self.change(code, of: file)) }
            default: if let named { steps.append(.file(path: named, code.map { $0 + "\n" }.joined())) }
            }
        }
    }

    /// The last of a folder of the site that a paragraph names.
    private static func file(in paragraph: String) -> String? {
        paragraph.components(separatedBy: "`").last { $0.hasPrefix("Content/") || $0.hasPrefix("Templates/") }
    }

    private static func change(_ code: [String], of file: String) -> Step {
        func lines(_ sign: String) -> String {
            code.filter { $0.hasPrefix(sign) }.map { String($0.dropFirst()) }.joined(separator: "\n")
        }
        return .change(path: file, lines("-"), to: lines("+"))
    }

    /// `appraise import "Meals at home.docx"` without the program's name.
    static func words(of command: String) -> [String] {
        let parts = command.components(separatedBy: "\"")
        return parts.indices.flatMap { index in
            index.isMultiple(of: 2) ? parts[index].split(separator: " ").map { String($0) } : [parts[index]]
        }.dropFirst().map { $0 }
    }
}
