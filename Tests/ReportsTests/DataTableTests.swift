import TestSupport
import Testing

@Suite struct DataTableTests {
    @Test func aTableIsPrintedAsInTheFile() throws {
        let page = try DataPaper(
            "{{ table.table }}", table: "Council,Rate,Word\nCamden,\"1,234.50\",a\nHackney,n/a,2\n"
        ).html()
        let table = DataPaper.part(of: page, from: "<table class=\"data", to: "</table>")
        try expectSnapshot(table, at: "Tests/Snapshots/Reports/data-table.html")
    }

    @Test func columnsOfNumbersStandAtTheRightInMarkdown() throws {
        let page = try DataPaper("{{ table.table }}", table: "Council,Rate,Word,None\nCamden,£5,a,n/a\nHackney,,2,\n")
            .markdownPage()
        #expect(
            DataPaper.rows(of: page) == [
                "| Council | Rate | Word | None |", "| --- | --: | --- | --- |", "| **Camden** | £5 | a | n/a |",
                "| **Hackney** |  | 2 |  |",
            ])
    }
}
