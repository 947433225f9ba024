import Foundation
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

    @Test func programsGetEveryNameWithItsPlaceAndItsUses() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try appraise.run("new", "meals")
        let result = try appraise.run("names", "meals", "--format", "json")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        let list = try JSONDecoder().decode(ListedNames.self, from: Data(result.output.utf8))
        let own = try #require(list.names.first { $0.name == "rates.own" })
        #expect(own.kind == "amount")
        #expect(own.value == "£6.40")
        #expect(own.file == "Content/meals/rates.csv")
        #expect(own.start?.line == 2)
        #expect(own.used.contains { $0.file == "Content/meals/appraisal.md" })
        let matrix = try #require(list.names.first { $0.name == "risks.matrix" })
        #expect(matrix.kind == "block")
        #expect(matrix.value == nil)
        #expect(matrix.meaning == "the risks by likelihood and impact")
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

/// What `names --format json` prints, as a program reads it.
private struct ListedNames: Decodable {
    struct Name: Decodable {
        let name: String
        let kind: String
        let value: String?
        let meaning: String?
        let file: String?
        let start: Position?
        let used: [Use]
    }

    struct Position: Decodable {
        let line: Int
    }

    struct Use: Decodable {
        let file: String
        let start: Position
    }

    let names: [Name]
}
