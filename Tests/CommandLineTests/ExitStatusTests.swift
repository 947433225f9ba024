import Testing

@Suite struct ExitStatusTests {
    static let commandLines: [(line: String, status: Int32)] = [
        ("--help", 0), ("build --help", 0), ("--version", 0), ("check", 0),
        ("verify", 1),
        ("paint", 2), ("build --nonsense", 2), ("build --jobs 0", 2), ("check --format pdf", 2),
        ("build no-such-paper", 2),
        ("build --content Nowhere", 3), ("build --templates Nowhere", 3),
    ]

    @Test(arguments: commandLines)
    func saysWhatHappened(_ command: (line: String, status: Int32)) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n\n## Option 1\n", to: "Content/one/appraisal.md")
        #expect(try appraise.run(command.line.split(separator: " ").map(String.init)).status == command.status)
    }

    @Test func warningsFailOnlyWhenStrict() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n", to: "Content/one/appraisal.md")
        #expect(try appraise.run("build").status == 0)
        #expect(try appraise.run("build", "--strict").status == 1)
        #expect(try appraise.run("build", "--strict", "--quiet").status == 1)
    }

    @Test func quietPrintsErrorsOnly() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n", to: "Content/one/appraisal.md")
        #expect(try appraise.run("check", "--quiet").errors.isEmpty)
    }

    @Test(arguments: [["build", "--help"], ["help", "build"]])
    func theHelpOfACommandNamesTheProgram(_ line: [String]) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        #expect(try appraise.run(line).output.contains("USAGE: appraise build "))
    }

    @Test func theVersionNamesTheMarkdownLibrary() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        #expect(try appraise.run("--version").output.contains("cmark-gfm 0.29"))
    }

    @Test(arguments: ["check --format json", "check --format sarif", "names one", "explain", "--help", "--version"])
    func outputThatIsLostIsSaid(_ line: String) throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n\n## Option 1\n", to: "Content/one/appraisal.md")
        let result = try appraise.runOnFullDisk(line.split(separator: " ").map(String.init))
        #expect(result.status == 3)
        #expect(
            result.errors.hasSuffix("appraise: could not write standard output: no space left on the device\n"))
    }

    @Test func anUnknownPaperIsNamedWithANearOne() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.write("# One\n\n## Option 1\n", to: "Content/home-care/appraisal.md")
        #expect(
            try appraise.run("build", "home-car").errors == """
                appraise: there is no paper “home-car”; did you mean “home-care”?

                """)
    }
}
