import Testing

@Suite struct VerifyTests {
    @Test func acceptsWhatABuildMade() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy("Content")
        try appraise.run("build")
        let result = try appraise.run("verify")
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("4 papers, "))
    }

    @Test func aDamagedManifestIsAFinding() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n\n## Option 1\n", to: "Content/one/appraisal.md")
        try appraise.run("build")
        try appraise.write("{}", to: "Output/manifest.json")
        let result = try appraise.run("verify", "--format", "short")
        #expect(result.status == 1)
        #expect(result.errors.contains("Output/manifest.json: error: line 1 is not as appraise wrote it"))
    }

    @Test func listsTheFilesThatDiffer() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.copy("Content")
        try appraise.run("build")
        try appraise.write("changed by hand", to: "Output/index.html")
        let result = try appraise.run("verify", "--format", "short")
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("Output/index.html: error: "))
        #expect(result.errors.contains(" 1 error, 0 warnings, "))
    }
}
