import Foundation
import Testing

/// A page larger than any may be is found by `check` as well, though it makes no pages.
@Suite struct PageLimitTests {
    /// Six thousand rows, for each of which a template prints six thousand bytes.
    @Test func checkFindsWhatBuildFinds() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let words = String(repeating: "abcdefgh ", count: 10)
        let rows = (1...6000).map { "row \($0),\(words)\n" }.joined()
        try appraise.write("# One\n\n{{ table.costs }}\n\n## Option 1\n", to: "Content/one/appraisal.md")
        try appraise.write("name,words\n\(rows)", to: "Content/one/costs.csv")
        try appraise.copy("Templates")
        let line = String(repeating: "a", count: 6000)
        try appraise.write("<p>{{#rows}}\(line){{/rows}}</p>", to: "Templates/blocks/data-table.html.mustache")
        for command in ["check", "build"] {
            let result = try appraise.run(command, "--format", "short")
            #expect(result.status == 1)
            #expect(result.errors.contains("one/index.html: error: the page would be larger than 32 MiB"))
        }
    }
}
