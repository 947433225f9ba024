import PaperSamples
import TestSupport
import Testing

/// Totals in the tables of a text, and in the data that it shows.
@Suite struct TotalsTests {
    @Test(
        "a total that is not the sum is an error at its cell",
        arguments: [
            """
            | Service | Cost |
            |---|---:|
            | Care at home | £120,000 |
            | Day care | £30,000 |
            | **Total** | 1️⃣£160,000 |
            """,
            """
            | Year | Staff | Premises | Total |
            |---|---:|---:|---:|
            | 2027/28 | 40 | 12 | 52 |
            | 2028/29 | 41 | 12 | 1️⃣54 |
            """,
            """
            | Group | Yes | No |
            |---|---:|---:|
            | Residents | 139 | 32 |
            | Workers | 49 | 4 |
            | All | 188 | 1️⃣39 |
            """,
            """
            | Cost | £m |
            |---|---:|
            | Pay | 1.2 |
            | Premises | 0.4 |
            | Subtotal | 1.6 |
            | Transport | 0.5 |
            | Total | 1️⃣3.1 |
            """,
            """
            | Line | 2027/28 | 2028/29 |
            |---|---:|---:|
            | Expenditure | £500 | £520 |
            | Income | £120 | £100 |
            | Net | £380 | 1️⃣£430 |
            """,
            """
            | Line | Cost |
            |---|---:|
            | Staff | £500 |
            | Rent | £120 |
            | Total cost | 1️⃣£630 |
            """,
            """
            | Line | Cost |
            |---|---:|
            | Staff | £500 |
            | Rent | £0 (no change) |
            | Vans | £120 (est.) |
            | Total | 1️⃣£640 |
            """,
            """
            | Line | Against budget |
            |---|---:|
            | Venue | +$822.13 |
            | Access | -$95.00 |
            | Sound | +695.64 |
            | Total | 1️⃣+$1,432.77 |
            """,
            """
            | Line | Cost |
            |---|---:|
            | Fee | €95.00 |
            | Refund | (€25.00) |
            | Total | 1️⃣€120.00 |
            """,
            """
            | | 2021 | 2020 |
            |---|---:|---:|
            | Receivable | 12,486 | 12,486 |
            | Other | 641 | 13,150 |
            | | **13,127** | 1️⃣**25,646** |
            """,
        ])
    func found(_ table: String) { expectFindings("total-disagrees", in: PaperSample(inOption: table)) }

    @Test(
        "totals, subtotals, net amounts, deductions and shares that are right are none",
        arguments: [
            """
            | Cost | £m |
            |---|---:|
            | Pay | 1.2 |
            | of which agency | 0.3 |
            | Premises | 0.4 |
            | Subtotal | 1.6 |
            | Transport | 0.5 |
            | Total | 2.1 |
            """,
            """
            | Line | Cost |
            |---|---:|
            | Staff | £500 |
            | Less: grant | £120 |
            | Total | £380 |
            """,
            """
            | Line | 2027/28 |
            |---|---:|
            | Total expenditure | £500 |
            | Income | £120 |
            | Net expenditure | £380 |
            """,
            """
            | Provider | Hours | Rate | Share |
            |---|---:|---:|---:|
            | Harbour Care | 100 | £21.00 | 33.3% |
            | Meadow Homes | 200 | £23.00 | 66.6% |
            | Total | 300 | £22.33 | 100% |
            """,
            """
            | Ward | Homes | Days to answer |
            |---|---:|---:|
            | North | 100 | 12 |
            | South | 200 | 14 |
            | Total | 300 | 13 |
            """,
            """
            | Measure | Now |
            |---|---:|
            | Homes | 120 |
            | Total population | 90,400 |
            """,
            """
            | Year | Total | Men | Women |
            |---|---:|---:|---:|
            | 2026 | 9 | 4 | 5 |
            | 2027 | 8 | 4 | 4 |
            """,
            """
            | Line | Cost |
            |---|---:|
            | Staff | £1.5m |
            | Rent | to follow |
            | Total | £2.1m |
            """,
            """
            | Line | Cost |
            |---|---:|
            | Staff | £1.54m |
            | Rent | £0.50m |
            | Total | £2.0m |
            """,
            """
            | Group | Form | Visit | All |
            |---|---:|---:|---:|
            | Residents | 148 | 31 | 179 |
            | Workers | 44 | – | 44 |
            | All | 192 | 31 | 223 |
            """,
            """
            | Service | Manager | Total |
            |---|---|---:|
            | Care | 12 officers | £5 |
            | Day care | 3 officers | £9 |
            | Total | | £14 |
            """,
            """
            | Line | Cost |
            |---|---:|
            | Fee | €3.470 |
            | Staff | €870 |
            | Total | €4.340 |
            """,
            """
            | Line | Cost |
            |---|---:|
            | Fee | €3.470,45 |
            | Staff | €870,00 |
            | Total | €5.000,45 |
            """,
            """
            | Line | Cost |
            |---|---:|
            | Fee | $500 |
            | Staff | £870 |
            | Total | £1,270 |
            """,
            """
            | Line | Cost |
            |---|---:|
            | Staff | £500 |
            | Rent | £100 (paid by others) |
            | Vans | £20 (per day) |
            | Total | £500 |
            """,
            """
            | | 2021 | 2020 |
            |---|---:|---:|
            | Income | 500 | 520 |
            | Cost | 9 | 8 |
            | | **491** | **512** |
            """,
            """
            | | 2021 | 2020 |
            |---|---:|---:|
            | Wages | 469,074 | 492,134 |
            | Insurance | 100,722 | 99,581 |
            | | **569,796** | **591,716** |
            """,
            """
            | Line | In pounds | In dollars | Total |
            |---|---:|---:|---:|
            | Fee | £10 | $5 | £14 |
            | Staff | £20 | $8 | £26 |
            | Sum | £30 | $14 | £40 |
            """,
            """
            | Provider | Rate |
            |---|---:|
            | Harbour Care | 21 |
            | Meadow Homes | 22 |
            | | **21.50** |
            """,
            """
            | Line | 2021 | 2020 |
            |---|---:|---:|
            | Staff | 500 | 520 |
            | Rent | 9 | 8 |
            | | 510 | 529 |
            """,
            """
            | Line | Cost |
            |---|---:|
            | Staff | £500 |
            | Rent | £120 |
            | | **£90 a head** |
            """,
        ])
    func sound(_ table: String) { #expect(PaperSample(inOption: table).findings == []) }

    @Test("a difference that rounding explains is a warning")
    func rounding() {
        let table = """
            | Service | Cost |
            |---|---:|
            | Care at home | £1.3m |
            | Day care | £0.4m |
            | Total | 1️⃣£1.8m |
            """
        expectFindings("total-rounding", in: PaperSample(inOption: table))
    }

    @Test("an average is checked as one")
    func average() {
        let table = """
            | Provider | Rate |
            |---|---:|
            | Harbour Care | £21.00 |
            | Meadow Homes | £23.00 |
            | Average | 1️⃣£22.50 |
            """
        // Its column is one of rates, which have no sum, but a mean.
        expectFindings("average-disagrees", in: PaperSample(inOption: table))
        #expect(PaperSample(inOption: table.replacing("1️⃣£22.50", with: "£22.00")).findings == [])
    }

    @Test("the finding spells the sum out")
    func wording() {
        let reading = PaperSample(
            inOption: """
                | Line | Cost |
                |---|---:|
                | Staff | £500.00 |
                | Refund | -£20.50 |
                | Total | £489.50 |
                """)
        #expect(reading.messages == ["£500.00 − £20.50 is £479.50, and the table says £489.50"])
    }

    @Test("the finding names amounts in the currency of the table")
    func currency() {
        let reading = PaperSample(
            inOption: """
                | Line | Cost |
                |---|---:|
                | Staff | $500 |
                | Refund | -$20 |
                | Total | $489 |
                """)
        #expect(reading.messages == ["$500 − $20 is $480, and the table says $489"])
    }

    @Test("a data file that the text shows is checked where its cell stands")
    func data() {
        let reading = PaperSample(
            inOption: "{{ table.budget }}",
            data: [
                "budget.csv": """
                Line,2027-28,2028-29
                Staff,40,41
                Rent,12,12
                Total,52,1️⃣55
                """
            ])
        expectDataFindings("total-disagrees", in: reading)
        #expect(reading.messages == ["41 + 12 is 53, and the table says 55 (row 4, column C, 2028-29)"])
    }

    @Test("values that stand in the cells by their names are added up as they are printed")
    func values() {
        let reading = PaperSample(
            inOption: """
                | Line | Cost |
                |---|---:|
                | Staff | {{ figures.staff }} |
                | Rent | £120 |
                | Total | 1️⃣£630 |
                """, data: ["figures.csv": "name,value\nstaff,£500\n"])
        #expect(reading.diagnostics.filter { $0.severity > .note }.map(\.rule.id) == ["total-disagrees"])
    }
}
