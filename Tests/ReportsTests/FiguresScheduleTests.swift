import TestSupport
import Testing

@Suite struct FiguresScheduleTests {
    private static let figures = """
        name,label,value,formula,unit,period,source,note
        now,Present cost,£188m,,£m,2026/27,Ledger,
        rise,Rise,595%,,%,,"Return, 2026",Of the present cost
        later,,,rise * now,£m,,,
        unused,Nobody asks,1,,count,,,
        """

    @Test func theScheduleListsWhatIsUsedInTheOrderOfTheFile() throws {
        let page = try DataPaper("It costs {{ figures.later }}.\n\n{{ figures.schedule }}", figures: Self.figures)
            .html()
        let schedule = DataPaper.part(of: page, from: "<table class=\"schedule\"", to: "</table>")
        try expectSnapshot(schedule, at: "Tests/Snapshots/Reports/figures-schedule.html")
    }

    @Test func theScheduleIsATableInMarkdownToo() throws {
        let text = "It costs {{ figures.later }}.\n\n{{ figures.schedule }}"
        let rows = DataPaper.rows(of: try DataPaper(text, figures: Self.figures).markdownPage())
        try expectSnapshot(rows.joined(separator: "\n"), at: "Tests/Snapshots/Reports/figures-schedule.md")
    }

    @Test func aTypedFigureIsNotSaidToBeWorkedOut() throws {
        let figures = "name,label,value,formula,source\ntyped,Typed,£4,1 * £4,Ledger\nworked,Worked,,2 * typed,\n"
        let page = try DataPaper("{{ figures.typed }} {{ figures.worked }}", figures: figures).markdownPage()
        #expect(page.contains("**2 figures, of which 1 is worked out here.**"))
        #expect(page.contains("| 1 × £4 | Ledger. As typed; it agrees with its working. |"))
        #expect(page.contains("| 2 × £4 | Worked out here. |"))
    }

    @Test(
        "A working holds what was reckoned with, where a few more decimals tell it",
        arguments: [
            ("2.255,1", "2 × £1.6275"), ("2.251,1", "2 × £1.6255"), ("2.251235,1", "2 × £1.625618"),
            ("2,1", "2 × £1.50"),
            ("2,2", "2 × £2"), ("2,1.5", "2 × £1.75"), ("£2.005,£1", "2 × £1.5025"), ("£2,£1.0001", "2 × £1.50005"),
        ])
    func exactOperands(rates: String, working: String) throws {
        let rates = rates.split(separator: ",")
        let figures = "name,value,formula,unit,decimals\nx,,2 * rates.median,£,2\n"
        var paper = DataPaper("{{ figures.x.working }}.", figures: figures)
        paper.data.append((name: "rates.csv", text: "authority,rate\nA,\(rates[0])\nB,\(rates[1])\n"))
        #expect(try paper.html().contains("<p>\(working).</p>"))
    }

    @Test("A figure that is worked out stands exactly in the working of another")
    func exactFigures() throws {
        let figures = """
            name,value,formula,unit,decimals
            price,,£75 + 10% * £5,£,0
            share,,1 / 8,%,0
            third,,£1m / 3,£m,1
            all,,2 * price * share + third,£,0
            """
        #expect(
            try DataPaper("{{ figures.all.working }}.", figures: figures).html()
                .contains("<p>2 × £75.50 × 12.5% + £0.3m.</p>"))
    }

    @Test func aScheduleThatNoBlockPlacesEndsThePage() throws {
        let paper = DataPaper("It costs {{ figures.later }}.", figures: Self.figures)
        let html = try paper.html()
        let link = "<li><a href=\"#figures\">Figures and their workings</a></li>"
        #expect(html.contains("\(link)\n</ul>\n</details>\n</nav>"))
        #expect(html.contains("<h2 id=\"figures\">Figures and their workings</h2>\n<table class=\"schedule\""))
        let markdown = try paper.markdownPage()
        #expect(markdown.contains("- [Figures and their workings](#figures-and-their-workings)\n"))
        #expect(markdown.contains("\n\n## Figures and their workings\n\n**3 figures"))
        #expect(markdown.contains("\n\nData: [figures.csv](data/figures.csv) (CSV, 181 bytes)\n\n## Downloads\n"))
    }

    @Test func anAuthorsHeadingOfTheSameWordsComesFirstInMarkdown() throws {
        var paper = DataPaper("It costs {{ figures.later }}.", figures: Self.figures)
        paper.markdown += "\n\n## Figures and their workings\n\nBelow.\n"
        #expect(try paper.markdownPage().contains("](#figures-and-their-workings-1)\n"))
    }

    @Test func withoutFiguresThereIsNoSchedule() throws {
        #expect(try !DataPaper("Words.").html().contains("Figures and their workings"))
    }

    @Test func usesInTheIntroductionLinkToItsStart() throws {
        var paper = DataPaper("Words.", figures: Self.figures)
        paper.markdown = paper.markdown.replacing(
            "# Home care", with: "# Home care\n\nIt costs {{ figures.now }}.", maxReplacements: 1)
        #expect(try paper.html().contains("<section class=\"introduction\" id=\"introduction\">"))
        #expect(try paper.html().contains("<a href=\"#introduction\">Introduction</a>"))
        #expect(try paper.markdownPage().contains("[Introduction](#home-care)"))
    }

    @Test func figuresOfOneLabelAreToldApart() throws {
        let figures = "name,label,value\na,Cost,£1\nb,Cost,£2\n"
        let page = try DataPaper("{{ figures.a }} {{ figures.b }}", figures: figures).html()
        #expect(page.contains(">Cost (a)</th>") && page.contains(">Cost (b)</th>"))
    }

    @Test func whatIsAcceptedStandsBelowWithItsReason() throws {
        let figures = "name,label,value,formula,unit\nnow,Cost,£10m,2 * £4m,£m\n"
        var paper = DataPaper("It costs {{ figures.now }}.", figures: figures)
        paper.markdown = """
            ---
            accept:
              - rule: figure-disagrees
                at: £10m
                because: the ledger says so
            ---

            """ + paper.markdown
        let html = try paper.html()
        #expect(
            html.contains(
                "<p>The checks of this paper found 1 point that its authors accept, for the reason given:</p>"))
        #expect(html.contains(">As typed; its working gives £8m (a point that the authors accept).</td>"))
        #expect(html.contains("<h2 id=\"points-accepted\">Points that the authors accept</h2>"))
        #expect(
            html.contains(
                "<li>The figure “£10m” is not what its own working gives (<a href=\"#figure-now\">Cost</a>). "
                    + "<b>Accepted because</b> the ledger says so.</li>"))
        #expect(
            try paper.markdownPage().contains(
                "\n- The figure “£10m” is not what its own working gives (Cost). "))
    }
}
