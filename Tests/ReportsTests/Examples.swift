import Foundation
import TestSupport

/// One example of GitHub's specification or of its library's own tests.
struct Example: Sendable, CustomStringConvertible {
    /// `spec 12`, `extensions 3`, `regression 7`
    let name: String
    let markdown: String
    let html: String

    var description: String { name }
}

extension Example {
    static func all() throws -> [Example] {
        try specification() + tests("extensions") + tests("regression")
    }

    private struct Entry: Decodable {
        let markdown: String
        let html: String
        let example: Int
    }

    private static func specification() throws -> [Example] {
        try JSONDecoder().decode([Entry].self, from: Corpora.data("gfm/spec.json"))
            .map { Example(name: "spec \($0.example)", markdown: $0.markdown, html: $0.html) }
    }

    /// Examples stand between fences of 32 backticks, divided by a line with a full stop, with `→` for a tab.
    private static func tests(_ name: String) throws -> [Example] {
        let text = String(decoding: try Corpora.data("gfm/\(name).txt"), as: UTF8.self)
        let fence = String(repeating: "`", count: 32)
        let parts = text.replacing("→", with: "\t").components(separatedBy: fence + " example").dropFirst()
        return parts.enumerated().map { index, part in
            let example = part.components(separatedBy: "\n" + fence)[0]
            let body = example.drop { $0 != "\n" }.dropFirst()
            let halves = body.components(separatedBy: "\n.\n")
            return Example(name: "\(name) \(index + 1)", markdown: halves[0] + "\n", html: halves[1] + "\n")
        }
    }
}
