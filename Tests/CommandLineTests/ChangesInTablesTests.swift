import Foundation
import TestSupport
import Testing

/// What is another in tables of two versions, and in the list of figures.
@Suite struct ChangesInTablesTests {
    @Test(arguments: [
        ("text", "Table 1: its rows stand in another order\n"), ("markdown", "- Table 1, rows in another order\n"),
        ("html", "<li>Table 1 <strong class=\"tag\">Rows in another order</strong></li>"),
    ])
    func rowsThatAreRankedAnewAreNoTableThatMoves(_ form: (name: String, line: String)) throws {
        let appraise = try Self.site(rates: Self.rates)
        defer { appraise.remove() }
        try appraise.write(Self.rates.replacing("22.10", with: "24.10"), to: "Content/homes/rates.csv")
        let result = try appraise.run("changes", "homes", "--since", "Before", "--format", form.name)
        #expect(result.output.contains(form.line), "\(result.output)\(result.errors)")
        #expect(!result.output.lowercased().contains("moved"), "\(result.output)")
    }

    @Test func aFigureThatNoChangedPassagePrintsSaysSo() throws {
        let appraise = try Self.site(rates: Self.rates)
        defer { appraise.remove() }
        try appraise.change("Content/homes/figures.csv", from: "Cost of the roof", to: "Cost of the new roof")
        let result = try appraise.run("changes", "homes", "--since", "Before", "--format", "html")
        #expect(result.output.contains("<td data-label=\"Where\">In no changed passage</td>"), "\(result.output)")
    }

    @Test func theNameOfARowThatIsGoneIsNotRepeatedWhereAnythingIsKeptBack() throws {
        let appraise = try Self.site(rates: Self.rates + "Canaryton,25.50,£ per hour,,\n")
        defer { appraise.remove() }
        try appraise.write(Self.rates + "Canaryton,25.50,£ per hour,,3\n", to: "Content/homes/rates.csv")
        try appraise.change(
            "Content/homes/report.md", from: "classification: Public",
            to: "classification: Open, but for part of this report\nrelease: [rates.table]")
        let result = try appraise.run("changes", "homes", "--since", "Before")
        let line = "Table 1, a row is withheld now: “[Not for publication: "
        #expect(result.output.contains(line), "\(result.output)\(result.errors)")
        #expect(!(result.output + result.errors).contains("Canaryton"))
    }

    private static let rates = """
        authority,rate,unit,own,exempt
        Westlow,21.87,£ per hour,yes,
        Fennick,22.10,£ per hour,,
        Orrin,23.40,£ per hour,,

        """

    private static func site(rates: String) throws -> Appraise {
        let appraise = try Appraise()
        try FileManager.default.copyItem(
            at: packageRoot.appending(path: "Tests/Fixtures/revisions/tables"),
            to: appraise.folder.appending(path: "Content"))
        try appraise.write(rates, to: "Content/homes/rates.csv")
        try appraise.copyFolder("Content", to: "Before")
        return appraise
    }
}
