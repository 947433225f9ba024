import Foundation
import TestSupport
import Testing

/// A site in one file, as `TypedCasesTests` says.
struct TypedCase {
    let files: [MarkedText]
    private let found: [String]
    private let fixed: [(path: String, text: String)]
    private let left: [String]
    private let pages: [String]

    init(at url: URL) throws {
        let parts = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n=== ").dropFirst()
        let named = parts.map { part in
            let end = part.firstIndex(of: "\n") ?? part.endIndex
            return (name: String(part[..<end]), text: String(part[end...].dropFirst()))
        }
        let lines = { (name: String) in
            named.first { $0.name == name }?.text.split(separator: "\n").map(String.init) ?? []
        }
        files = named.filter { $0.name.hasPrefix("Content/") }.map { MarkedText("\($0.text)\n", path: $0.name) }
        fixed = named.filter { $0.name.hasPrefix("fixed ") }.map { (String($0.name.dropFirst(6)), "\($0.text)\n") }
        (found, left, pages) = (lines("found"), lines("left"), lines("pages"))
    }
}

extension TypedCase {
    /// - Parameter folder: In the package.
    static func names(in folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: packageRoot.appending(path: folder).path)
        return (names ?? []).sorted()
    }

    func expectAsWritten() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        for file in files { try appraise.write(file.file.bytes, to: file.file.path) }
        let found = try appraise.run("check", "--format", "short").errors
        try expectFindings(in: found, asPrinted: appraise.run("check").errors)
        try expectPages(of: appraise)
        try expectMended(by: appraise)
    }

    /// A finding is a rule, the number of its mark, and perhaps words of its line.
    private func expectFindings(in output: String, asPrinted text: String) throws {
        let lines = output.split(separator: "\n").map(String.init).filter { $0.hasSuffix("]") }
        #expect(lines.count == found.count, "found:\n\(output)")
        let places = try places()
        for finding in found {
            let words = finding.split(separator: " ", maxSplits: 2).map(String.init)
            let mark = try #require(words.count > 1 ? words[1].utf8.first.map { Int($0) - 0x30 } : nil)
            let place = try #require(places[mark])
            let line = lines.first { $0.hasPrefix("\(place): ") && $0.hasSuffix("[\(words[0])]") }
            #expect(line != nil, "no \(words[0]) at \(place):\n\(output)")
            if words.count > 2 { #expect(text.contains(words[2]), "\(words[2])\n\(text)") }
        }
    }

    /// `path:line:column` of each mark.
    private func places() throws -> [Int: String] {
        var places: [Int: String] = [:]
        var mark = 0
        for file in files {
            for index in file.offsets.indices {
                mark += 1
                places[mark] = "\(file.file.path):\(file.position(ofMark: index + 1))"
            }
        }
        return places
    }

    /// `+` words that stand on a page, `-` words that stand on none.
    private func expectPages(of appraise: Appraise) throws {
        guard !pages.isEmpty else { return }
        let result = try appraise.run("build")
        try #require(result.status == 0, "\(result.errors)")
        let texts = try appraise.files(below: "Output").filter { $0.key.hasPrefix("paper/") }
        for line in pages {
            let words = Data(line.dropFirst(2).utf8)
            let isThere = texts.values.contains { $0.range(of: words) != nil }
            #expect(isThere == line.hasPrefix("+"), "\(line)")
        }
    }

    private func expectMended(by appraise: Appraise) throws {
        guard !fixed.isEmpty else { return }
        try appraise.run("check", "--fix")
        let files = try appraise.files(below: ".")
        for (path, text) in fixed {
            #expect(String(decoding: files[path] ?? Data(), as: UTF8.self) == text, "\(path)")
        }
        let output = try appraise.run("check", "--format", "short").errors
        let rules = output.split(separator: "\n").filter { $0.hasSuffix("]") }.compactMap { line in
            line.split(separator: "[").last?.dropLast()
        }
        #expect(rules.map(String.init).sorted() == left.sorted(), "after the fixes:\n\(output)")
    }
}
