import TestSupport
import Testing

@Suite struct AcceptedTests {
    @Test func acceptedFindingsAreCounted() throws {
        let appraise = try appraise(accepting: true)
        defer { appraise.remove() }
        let result = try appraise.run("check")
        #expect(result.status == 0)
        #expect(result.errors == "1 paper, 5 pages checked, 0 errors, 0 warnings, 1 accepted\n")
    }

    @Test func theyAreListedWithTheirReasonsWhenAskedFor() throws {
        let appraise = try appraise(accepting: true)
        defer { appraise.remove() }
        let errors = try appraise.run("check", "--verbose").errors
        #expect(
            errors.hasPrefix(
                """
                Content/p/figures.csv:2:6: accepted: £5 is 50% of £10; 40% would be £4 (row 2, column B, value) \
                [figure-disagrees]
                     = Agreed with finance.

                """))
    }

    @Test func whatCanBeAcceptedEndsWithTheEntryToPaste() throws {
        let appraise = try appraise(accepting: false)
        defer { appraise.remove() }
        let result = try appraise.run("check")
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                """
                     = to accept it, put this below “accept:” in the settings of the paper, with the reason:
                  - rule: figure-disagrees
                    at: "£5"
                    because: …

                """))
    }

    private func appraise(accepting: Bool) throws -> Appraise {
        let appraise = try Appraise()
        let accept = "accept:\n  - rule: figure-disagrees\n    at: \"£5\"\n    because: Agreed with finance.\n"
        try appraise.write(
            "---\ntitle: P\n\(accepting ? accept : "")---\n## Option 1\n\n### Pros\n\n- {{ figures.part }}\n",
            to: "Content/p/appraisal.md")
        try appraise.write(
            "name,value,formula\npart,£5,40% * whole\nwhole,£10,\n", to: "Content/p/figures.csv")
        return appraise
    }
}
