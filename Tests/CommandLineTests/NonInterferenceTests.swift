import Foundation
import TestSupport
import Testing

/// Papers with exempt parts at random. Every word, number and file name of these parts is a canary.
@Suite struct NonInterferenceTests {
    private static let papers = 500
    private static let content = "Content"

    @Test func nothingExemptIsInAnyByteAndNothingDependsOnIt() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        for seed in 0..<Self.papers { try RandomExemptPaper(seed: seed).write(to: appraise, in: Self.content) }
        let built = try appraise.run("build")
        try #require(built.status == 0, "\(built.errors)")
        for (path, bytes) in try appraise.files(below: "Output") {
            #expect(!path.lowercased().contains("canary"), "\(path)")
            // Checksums may have these digits by chance.
            let number = path == "manifest.json" ? [] : [RandomExemptPaper.number]
            for secret in ["canary", "Canary", "CANARY"] + number where bytes.range(of: Data(secret.utf8)) != nil {
                Issue.record("“\(secret)” stands in \(path)")
            }
        }
        let verified = try appraise.run("verify", "--non-interference")
        #expect(verified.status == 0, "\(verified.errors)")
        #expect(verified.errors.contains("with what is exempt scrambled: "))
        #expect(verified.errors.contains("with what is exempt left out: "))
    }

    @Test func anOutputThatSaysMoreIsFound() throws {
        let appraise = try Appraise()
        defer { appraise.remove() }
        try RandomExemptPaper(seed: 1).write(to: appraise, in: Self.content)
        try appraise.run("build")
        try appraise.write("more", to: "Output/paper-1/index.html")
        let verified = try appraise.run("verify", "--non-interference")
        #expect(verified.status == 1)
        #expect(verified.errors.contains("Output/paper-1/index.html"))
    }
}

/// A report with exempt appendices, blocks and data in the places that chance chooses.
private struct RandomExemptPaper {
    /// What every exempt number has in it.
    static let number = "81726"

    private let slug: String
    private var dice: Dice
    private var files: [String: String] = [:]
    private var appendices: [String] = []
    private var body: [String] = []

    init(seed: Int) {
        slug = "paper-\(seed)"
        dice = Dice(seed: seed)
        let hasData = dice.roll(2) == 0
        if hasData { addData() }
        addAppendices(hasData: hasData)
        addBody(hasData: hasData)
    }

    func write(to appraise: Appraise, in content: String) throws {
        try appraise.write(report, to: "\(content)/\(slug)/report.md")
        for (name, text) in files { try appraise.write(text, to: "\(content)/\(slug)/\(name)") }
    }

    private var report: String {
        ([
            "---", "title: Report on \(slug)", "meeting: Cabinet", "date: 12 January 2027",
            "report-of: Director of Places", "decision: information", "background-papers: none",
            "classification: Open",
        ] + (appendices.isEmpty ? [] : ["appendices:"] + appendices) + ["---", "", "The lease ends.", ""] + body)
        .joined(separator: "\n") + "\n"
    }

    private mutating func addData() {
        var rows = ["name,label,value,unit,note,exempt", "rent,Rent,12000,£,A year,", "floors,Floors,5,count,,"]
        for number in 0..<dice.roll(3) {
            rows.insert(
                "canary-\(number),Canary,\(Self.number),£,Canary,\(dice.pick(["", "3"]))", at: 1 + dice.roll(rows.count)
            )
        }
        files["figures.csv"] = rows.joined(separator: "\n") + "\n"
        files["rates.csv"] =
            "authority,rate,unit,note,exempt\nWestlow,21.87,£ per hour,Canary,\n"
            + "Canaryton,\(Self.number),£ per hour,Canary,\(dice.pick(["", "3"]))\n"
        files["budget.csv"] = "Line,2027/28,exempt\nRoof,45000,\nCanary,\(Self.number),3\nDoors,12500,\n"
    }

    private mutating func addAppendices(hasData: Bool) {
        let exempt = "exempt: {paragraph: \(1 + dice.roll(7)), because: The canary would lose by it.}"
        if dice.roll(2) == 0 {
            appendices.append("  - {title: Bids, file: canary.md, \(exempt)}")
            let names = hasData ? "{{ rates.table }}\n\n{{ figures.rent }}" : "No names."
            files["canary.md"] = "# The canary\n\n\(words())\n\n\(names)\n"
        }
        // Beside an exempt part alone, rows that no page shows are kept back.
        if hasData || dice.roll(3) == 0 { appendices.append("  - {title: Advice, \(exempt)}") }
        if dice.roll(3) == 0 {
            appendices.append("  - {title: Scores, file: canary-scores.csv, \(exempt)}")
            files["canary-scores.csv"] = "Bidder,Score\nCanary,\(Self.number)\n"
        }
        if dice.roll(2) == 0 {
            appendices.append("  - {title: What people said, file: said.md}")
            files["said.md"] = "# What people said\n\nMost agree.\n\n\(block())\n\nSome do not.\n"
        }
    }

    private mutating func addBody(hasData: Bool) {
        var notes: [String] = []
        if hasData, dice.roll(2) == 0 {
            appendices.append("  - {title: Budget, file: budget.md}")
            files["budget.md"] = "# Budget\n\nIt follows.\n\n{{ table.budget }}\n"
        }
        for section in 0..<(1 + dice.roll(2)) {
            body += ["## Section \(section)", "", "It begins here.", ""]
            for paragraph in 0..<dice.roll(3) {
                switch dice.roll(4) {
                case 0: body += [block(), ""]
                case 1 where hasData: body += ["The rent is {{ figures.rent }}, Westlow pays {{ rates.westlow }}.", ""]
                case 2:
                    notes.append("[^n\(section)\(paragraph)]: A note.")
                    body += ["It is noted.[^n\(section)\(paragraph)]", ""]
                default: body += ["Table: Floors of \(paragraph).", "", "| A | B |", "|---|---|", "| x | y |", ""]
                }
            }
        }
        body += notes.flatMap { [$0, ""] }
    }

    private mutating func block() -> String {
        let reason = "because=\"The canary would lose by it.\""
        let lines = (0..<dice.roll(4)).map { _ in words() }
        return "::: exempt {paragraph=\(1 + dice.roll(7)) \(reason)}\n" + lines.map { "\($0)\n\n" }.joined() + ":::"
    }

    private mutating func words() -> String {
        dice.pick([
            "The canary asks for £\(Self.number).", "- A canary\n- in a list", "> The canary says so",
            "| Canary |\n|---|\n| \(Self.number) |", "![The canary](canary.png) and [it](canary.pdf)",
            "{{ figures.canary-0 }} of the canary", "`canary` <b>canary</b> [canary]: x", "[canary]: canary.pdf",
            "*[CNY]: Canary", "```\ncanary\n```",
        ])
    }
}
