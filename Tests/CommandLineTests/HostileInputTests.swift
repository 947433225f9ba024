import Foundation
import Testing

/// Whatever lies in the folders, the program ends by itself, says where the fault is, and writes nothing.
@Suite struct HostileInputTests {
    struct Input: Sendable, CustomTestStringConvertible {
        let name: String
        let files: [(path: String, bytes: [UInt8])]
        /// How a line that is printed begins.
        let place: String
        /// The rule's id, in brackets at that line's end.
        let rule: String

        init(_ name: String, _ place: String, _ rule: String, _ files: [(String, [UInt8])]) {
            (self.name, self.place, self.rule, self.files) = (name, place, rule, files)
        }

        init(_ name: String, _ place: String, _ rule: String, appraisal: String) {
            self.init(name, place, rule, [("Content/paper/appraisal.md", Array(appraisal.utf8))])
        }

        init(_ name: String, _ place: String, _ rule: String, templates: [(String, String)]) {
            let paper = ("Content/paper/appraisal.md", Array("# Paper\n\n## Option 1\n".utf8))
            self.init(name, place, rule, [paper] + templates.map { ("Templates/\($0.0)", Array($0.1.utf8)) })
        }

        var testDescription: String { name }
    }

    static let paper = "Content/paper/appraisal.md"
    static let inputs = [
        Input("nested quotes", paper + ":1:", "markdown-limit", appraisal: String(repeating: "> ", count: 60_000)),
        Input(
            "a wide table head with short rows", paper + ":1:", "markdown-limit",
            appraisal: String(repeating: "|a", count: 2_000) + "|\n" + String(repeating: "|-", count: 2_000) + "|\n"
                + String(repeating: "|a\n", count: 2_700)),
        Input(
            "images in images", paper + ":1:", "markdown-limit", appraisal: String(repeating: "![[]()", count: 40_000)),
        Input(
            "two mebibytes", paper, "too-large", appraisal: String(repeating: "words and words\n", count: 1 << 17)),
        Input("no UTF-8", paper + ":3:1:", "not-utf8", [(paper, Array("# A\n\n".utf8) + [0xA3] + Array("5\n".utf8))]),
        Input("a NUL byte", paper + ":3:2:", "nul-byte", [(paper, Array("# A\n\nb\0c\n".utf8))]),
        Input(
            "unclosed settings", paper + ":1:1:", "front-matter-unclosed", appraisal: "---\ntitle: A\n\n## Option 1\n"),
        Input("no Markdown file", "Content/paper:", "paper-empty", [("Content/paper/notes.txt", [])]),
        Input(
            "two options with one id", paper + ":5:17:", "id-duplicate",
            appraisal: "# A\n\n## Option 1 {#a}\n\n## Option 2 – B {#a}\n"),
    ]

    @Test(arguments: inputs) func isRefusedWithAPlace(_ input: Input) throws {
        try expectRefusal(of: input, copyingTemplates: false)
    }

    static let templates = [
        Input(
            "an unknown name", "Templates/index.md.mustache:1:", "template-unknown-name",
            templates: [("index.md.mustache", "# {{titel}}\n")]),
        Input(
            "an unclosed section", "Templates/index.md.mustache:1:", "template-unclosed",
            templates: [("index.md.mustache", "{{#papers}}\n")]),
        Input(
            "a partial that includes itself", "Templates/partials/a.md.mustache:1:", "template-recursion",
            templates: [("partials/a.md.mustache", "{{> a}}\n"), ("index.md.mustache", "{{> a}}\n")]),
    ]

    @Test(arguments: templates) func faultyTemplateIsRefusedWithAPlace(_ input: Input) throws {
        try expectRefusal(of: input, copyingTemplates: true)
    }

    private func expectRefusal(of input: Input, copyingTemplates: Bool) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        if copyingTemplates { try appraise.copy("Templates") }
        for file in input.files { try appraise.write(file.bytes, to: file.path) }
        let result = try appraise.run("build", "--format", "short")
        #expect(result.status == 1)
        let lines = result.errors.split(separator: "\n")
        #expect(
            lines.contains { $0.hasPrefix(input.place) && $0.hasSuffix("[\(input.rule)]") },
            "\(result.errors.prefix(500))")
        #expect(!appraise.exists("Output"))
    }
}
