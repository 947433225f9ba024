import Diagnostics
import Settings
import TestSupport
import Testing

@testable import appraise

@Suite struct SchemaTests {
    @Test(arguments: FileSchema.all.map(\.name))
    func eachSchemaIsAsRecorded(_ name: String) throws {
        let schema = try #require(FileSchema.all.first { $0.name == name })
        try expectSnapshot(String(decoding: schema.bytes, as: UTF8.self), at: "Tests/Snapshots/schemas/\(name).json")
    }

    @Test func theGuideShowsAllSettings() throws {
        try expectSnapshot(SettingsGuide().markdown, at: "Sources/appraise/Appraise.docc/Settings.md")
    }

    @Test func withoutANameAllAreListed() throws {
        let result = try schema()
        #expect(result.status == 0)
        let names = result.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
        #expect(names.map { String($0) } == FileSchema.all.map(\.name))
    }

    @Test func whatIsPrintedIsTheSchemaAlone() throws {
        let result = try schema("site")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(result.output.hasPrefix("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"))
    }

    @Test func anUnknownSchemaIsWrongUsageAndNamesNearOnes() throws {
        let result = try schema("sitte")
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors == "appraise: there is no schema “sitte”; did you mean “site”?\n")
    }

    private func schema(_ arguments: String...) throws -> Appraise.Result {
        let appraise = try Appraise()
        defer { appraise.remove() }
        return try appraise.run(["schema"] + arguments)
    }
}
