import TestSupport
import Testing

@Suite struct RiskBlockTests {
    private static let risks = """
        id,risk,option,likelihood,impact,current-likelihood,current-impact,target-likelihood,target-impact,cause,\
        consequence,controls,response,action,action-owner,action-due,owner,review-date
        delay,Contracts are late,2,3,4,2,4,,,,,,,,,,,
        price-rise,Prices rise,,5,4,4,4,3,3,No contract holds them,The budget is overspent.,A price limit,treat,Set a rate,\
        Head of Finance,2027-07-30,Director,2027-09-30
        staff,Few apply,1; Option 2,3,3,,,,,,,,,,,,,
        """

    // MARK: The register

    @Test func theRegisterIsATableWithTheHighestPresentScoreFirst() throws {
        let page = try DataPaper("{{ risks.register }}", risks: Self.risks).html()
        let register = DataPaper.part(of: page, from: "<table class=\"risks\"", to: "</table>")
        try expectSnapshot(register, at: "Tests/Snapshots/Reports/risk-register.html")
    }

    @Test func theRegisterIsATableInMarkdownToo() throws {
        let page = try DataPaper("{{ risks.register }}", risks: Self.risks).markdownPage()
        let rows = DataPaper.rows(of: page).joined(separator: "\n")
        try expectSnapshot(rows, at: "Tests/Snapshots/Reports/risk-register.md")
    }

    @Test func columnsThatNoRiskHasAreLeftOut() throws {
        let risks = "id,risk,likelihood,impact\nstaff,Few apply,3,3\n"
        let page = try DataPaper("{{ risks.register }}", risks: risks).markdownPage()
        #expect(DataPaper.rows(of: page).first == "| Risk | Option | Score | Controls and action |")
    }

    // MARK: The matrix

    @Test func theMatrixLinksEachRiskToItsRow() throws {
        let page = try DataPaper("{{ risks.matrix }}\n\n{{ risks.register }}", risks: Self.risks).html()
        let matrix = DataPaper.part(of: page, from: "<table class=\"matrix", to: "</table>")
        #expect(
            DataPaper.part(of: matrix, from: "<span class=\"axis\">Likelihood </span>4", to: "</tr>") == """
                <span class="axis">Likelihood </span>4</th>
                <td role="cell" class="tint-1" data-label="Impact 1">4<span class="hidden"> Low</span></td>
                <td role="cell" class="tint-2" data-label="Impact 2">8<span class="hidden"> Medium</span></td>
                <td role="cell" class="tint-3" data-label="Impact 3">12<span class="hidden"> High</span></td>
                <td role="cell" class="tint-3" data-label="Impact 4">16<span class="hidden"> High</span> \
                <a class="word" href="#risk-price-rise">price-rise<span class="hidden"> Prices rise</span></a>
                </td>
                <td role="cell" class="tint-4" data-label="Impact 5">20<span class="hidden"> Very high</span></td>
                </tr>
                """)
    }

    @Test func withoutARegisterTheMatrixNamesItsRisks() throws {
        let text = "{{ risks.matrix }}\n\n{{ risks.option-1.list }}"
        let risks = "id,risk,option,likelihood,impact\nstaff,Few apply,1,3,3\n"
        let page = try DataPaper(text, risks: risks).html()
        #expect(!page.contains("#risk-"))
        #expect(page.contains("<li><b>staff</b>: Few apply (Medium 9)</li>"))
    }

    @Test func theMatrixIsATableInMarkdownToo() throws {
        let page = try DataPaper("{{ risks.matrix }}\n\n{{ risks.register }}", risks: Self.risks).markdownPage()
        #expect(
            DataPaper.rows(of: page).prefix(7) == [
                "| Likelihood down, impact across | Impact 1 | Impact 2 | Impact 3 | Impact 4 | Impact 5 |",
                "| --- | --- | --- | --- | --- | --- |",
                "| **Likelihood 5** | 5 | 10 | 15 | 20 | 25 |",
                "| **Likelihood 4** | 4 | 8 | 12 | 16 **price-rise** | 20 |",
                "| **Likelihood 3** | 3 | 6 | 9 **staff** | 12 | 15 |",
                "| **Likelihood 2** | 2 | 4 | 6 | 8 **delay** | 10 |",
                "| **Likelihood 1** | 1 | 2 | 3 | 4 | 5 |",
            ])
    }

    // MARK: The short names

    @Test(
        "Risks are called by their ids as the register has them",
        arguments: [
            (["r1", "r2", "x-12b"], ["X-12B", "R2", "R1"]), (["1", "2", "3"], ["Risk 3", "Risk 2", "Risk 1"]),
            (["1", "r1", "b"], ["b", "R1", "Risk 1"]), (["r1", "r2", "prices"], ["prices", "R2", "R1"]),
            (["CR-07", "ASC017", "Rose"], ["Rose", "ASC017", "CR-07"]),
        ])
    func shortNames(ids: [String], names: [String]) throws {
        let rows = ids.enumerated().map { "\($1),What \($1) is,1,1,\($0 + 1)\n" }
        let paper = DataPaper(
            "{{ risks.matrix }}\n\n{{ risks.register }}\n\n{{ risks.option-1.list }}",
            risks: "id,risk,option,likelihood,impact\n" + rows.joined())
        let html = try paper.html()
        let markdown = try paper.markdownPage()
        for (name, id) in zip(names, ids.reversed()) {
            #expect(html.contains(">\(name)<span class=\"hidden\"> What \(id) is</span></a>"))
            #expect(html.contains("<b>\(name): What \(id) is</b>"))
            #expect(html.contains("<a href=\"#risk-\(id.lowercased())\">\(name): What \(id) is</a>"))
            #expect(markdown.contains("| **\(name): What \(id) is** |"))
        }
        #expect(html.contains("times impact; \(names[0]) and so on are"))
    }

    // MARK: The list of an option

    @Test func theListHoldsTheRisksThatNameTheOption() throws {
        let text = "{{ risks.commission.list }}\n\n{{ risks.register }}"
        let page = try DataPaper(text, risks: Self.risks).html()
        let list = DataPaper.part(of: page, from: "<table class=\"risk-list\"", to: "</table>")
        try expectSnapshot(list, at: "Tests/Snapshots/Reports/risk-list.html")
    }

    @Test func anOptionWithoutRisksSaysSo() throws {
        let text = "{{ risks.option-2.list }}\n\n{{ risks.register }}"
        let risks = "id,risk,option,likelihood,impact\nstaff,Few apply,1,3,3\n"
        #expect(try DataPaper(text, risks: risks).html().contains("<p>No risk of Option 2 is recorded.</p>"))
    }
}
