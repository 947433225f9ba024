import Testing
import Values

/// What the name of a row says that it is to the sum of its table.
@Suite struct LineRoleTests {
    @Test(
        "totals of every kind are none of the amounts",
        arguments: [
            ("Total", .total(isPlain: true)), ("GRAND TOTAL:", .total(isPlain: true)),
            ("Overall", .total(isPlain: false)), ("All wards", .total(isPlain: false)),
            ("All services together", .total(isPlain: false)), ("All", .total(isPlain: false)),
            ("Total of staff, premises and travel", .total(isPlain: false)), ("Staff subtotal", .subtotal),
            ("Sub-total: staff", .subtotal), ("Staff sub\u{2011}total", .subtotal), ("Net", .net),
            ("Net cost of the service", .net), ("Average", .average(isSimple: false)),
            ("Simple average", .average(isSimple: true)),
        ] as [(String, TotalKind)])
    func totals(_ name: String, _ kind: TotalKind) { #expect(LineRole(named: name) == .total(kind)) }

    @Test(
        "parts and averages of others count nowhere",
        arguments: [
            "of which agency", "– of which: agency", "(of which agency)", "— including travel", "• Incl. VAT",
            "o/w food",
            "England average", "Weighted by hours", "Median",
        ])
    func asides(_ name: String) { #expect(LineRole(named: name) == .aside) }

    @Test(
        "names that only look like it are of amounts",
        arguments: [
            "All Saints", "All other wards", "Net zero works", "Less than a year", "Allotments", "Networks", "Totally",
            "Staff including agency", "Meanwood", "",
        ])
    func amounts(_ name: String) { #expect(LineRole(named: name) == .amount) }

    @Test("what is taken off, and what only heads the rows below")
    func others() {
        #expect(LineRole(named: "Less: income") == .deduction)
        #expect(LineRole(named: "Funded by:", isEmpty: true) == .head)
        #expect(LineRole(named: "Total", isEmpty: true) == .head)
    }

    @Test(
        "a column of rates or shares has no sum, one of a year or band has",
        arguments: [
            ("Rate", true), ("Share %", true), ("Cost per hour", true), ("Year", true), ("Change", true),
            ("Year 1", false), ("Band A", false), ("Age 18–64", false), ("2026-27", false), ("Cost", false),
        ])
    func columns(_ name: String, _ hasNone: Bool) { #expect(name.namesNoSum == hasNone) }
}
