import TestSupport
import Testing

@Suite struct NamesTests {
    @Test func listsEveryNameWithItsValueAndPlace() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.run("new", "meals")
        let result = try appraise.run("names", "meals")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        let lines = result.output.split(separator: "\n").map {
            $0.split(separator: " ", omittingEmptySubsequences: true)
        }
        let found = { (name: Substring) in lines.first { $0.first == name }.map { $0.joined(separator: " ") } }
        #expect(found("rates.own") == "rates.own £6.40 Content/meals/rates.csv:2:17")
        #expect(found("rates.median") == "rates.median £6.25 Content/meals/rates.csv")
        #expect(
            found("figures.cost-now.working")
                == "figures.cost-now.working 52,000 × £6.40 Content/meals/figures.csv:4:43")
        #expect(found("risks.matrix") == "risks.matrix the risks by likelihood and impact")
    }

    @Test func aPaperAtFaultIsListedAsFarAsItCanBe() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.run("new", "meals")
        try appraise.write("authority,rate\nA,1.5\nB,2l\n", to: "Content/meals/rates.csv")
        let result = try appraise.run("names", "meals", "--format", "short")
        #expect(result.status == 1)
        #expect(result.output.contains("rates.a "))
        #expect(result.errors.contains("Content/meals/rates.csv:3:3: error: "))
    }

    @Test func thePaperIsNamed() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.run("new", "meals")
        #expect(try appraise.run("names", "meels").status == 2)
        #expect(try appraise.run("names").status == 2)
        #expect(try appraise.run("names", "meals", "--for-templates").status == 2)
    }

    @Test func templatesHaveNamesOfTheirOwn() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        let result = try appraise.run("names", "--for-templates")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("# Templates\n"))
    }
}
