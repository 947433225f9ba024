import Testing

@testable import Workbooks

/// What a cell shows of a number under a format code, and with all its digits.
@Suite struct NumberFormatTests {
    struct Row: CustomTestStringConvertible {
        let held: String
        let code: String
        let text: String
        /// What the cell shows, where that is another figure.
        var shown: String?
        var testDescription: String { "\(held) as \(code)" }
    }

    static let rows = [
        Row(held: "21.870000000000001", code: "General", text: "21.87"),
        Row(held: "1e7", code: "0", text: "10000000"),
        Row(held: "-0", code: "0.00", text: "0.00"),
        Row(held: "0.30000000000000004", code: "General", text: "0.3"),
        Row(held: "1200", code: "#,##0", text: "1,200"),
        Row(held: "1234567.5", code: "#,##0.00", text: "1,234,567.50"),
        Row(held: "0.027", code: "0.0%", text: "2.7%"),
        Row(held: "2.7", code: "0\"%\"", text: "2.7%", shown: "3%"),
        Row(held: "2.7", code: "0.0\\%", text: "2.7%"),
        Row(held: "188", code: "£0.0\"m\"", text: "£188.0m"),
        Row(held: "2187", code: "0\"p\"", text: "2187p"),
        Row(held: "1200", code: "(#,##0);#,##0", text: "1,200", shown: "-1,200"),
        Row(held: "-300", code: "#,##0;[Red]#,##0", text: "-300", shown: "300"),
        Row(held: "0", code: "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_-", text: "0"),
        Row(held: "-1234.5", code: "_-£* #,##0.00_-;-£* #,##0.00_-", text: "-£1,234.50"),
        Row(held: "7", code: "\"CR-\"00", text: "CR-07"),
        Row(held: "123", code: "00000", text: "00123"),
        Row(held: "21.87", code: "\"Rate: \"0.00", text: "21.87"),
        Row(held: "21.87", code: "\"£\"0.00", text: "£21.87"),
        Row(held: "21.87", code: "0.00\" per hour\"", text: "21.87"),
        Row(held: "-5", code: "[$£-809]#,##0;[Red]\\-[$£-809]#,##0", text: "-£5"),
        Row(held: "-5", code: "#,##0;(#,##0)", text: "-5"),
        Row(held: "188000000", code: "£0.0,,\"m\"", text: "£188.0m"),
        Row(held: "188000000", code: "0.0,,", text: "188000000.0", shown: "188.0"),
        Row(held: "188040000", code: "£0.0,,\"m\"", text: "£188.04m", shown: "£188.0m"),
        Row(held: "12000", code: "[>=1000]0,\"k\";0", text: "12k"),
        Row(held: "500", code: "[>=1000]0,\"k\";0", text: "500"),
        Row(held: "21.8651", code: "0.00", text: "21.8651", shown: "21.87"),
        Row(held: "2.675", code: "0.00", text: "2.675", shown: "2.68"),
        Row(held: "0.285", code: "0%", text: "28.5%", shown: "29%"),
        Row(held: "21.87", code: "0.00\" per 08our\"", text: "21.87"),
        Row(held: "1200", code: "#,##0\" pupils\"", text: "1,200"),
        Row(held: "22.054999999999996", code: "0.00", text: "22.055", shown: "22.06"),
        Row(held: "-0.001", code: "0.00", text: "-0.001", shown: "0.00"),
        Row(held: "0.5", code: "# ?/?", text: "0.5"),
        Row(held: "1234", code: "0.00E+00", text: "1234"),
    ]

    @Test(arguments: rows)
    func printsAllDigitsOfWhatTheCellShows(_ row: Row) throws {
        let value = try #require(Double(row.held))
        let decimal = try #require(CellDecimal(row.held))
        guard case .number(let form) = NumberFormat(row.code).section(for: value).kind else {
            #expect(row.code == "General" && decimal.text() == row.text)
            return
        }
        let number = ShownNumber(decimal, as: form)
        #expect(number.text == row.text)
        #expect(number.shown == row.shown)
    }

    @Test(arguments: ["h:mm:ss AM/PM", "dd/mm/yyyy", "[$-809]d mmmm yyyy", "h:mm", "[h]:mm", "mm:ss", "yyyy\"-\"mm"])
    func isADate(_ code: String) {
        guard case .date = NumberFormat(code).section(for: 1).kind else {
            Issue.record("\(code) is read as another kind")
            return
        }
    }

    @Test(arguments: [9, 10]) func aPercentageMayHaveNoCode(_ id: Int) {
        #expect(Self.form(id)?.percentSigns == 1)
    }

    @Test(arguments: [5, 6, 7, 8, 37, 38, 39, 40, 41, 42, 43, 44]) func noCurrencyIsTakenFromTheMachine(_ id: Int) {
        #expect(Self.form(id)?.currency == "")
    }

    @Test(arguments: Array(14...22) + Array(45...47)) func aDateMayHaveNoCode(_ id: Int) {
        guard case .date = NumberFormat(builtIn: id).section(for: 1).kind else {
            Issue.record("\(id) is read as another kind")
            return
        }
    }

    @Test(arguments: Array(27...36) + Array(50...58)) func aFormatOfSomeCountriesIsUnclear(_ id: Int) {
        #expect(NumberFormat(builtIn: id).isAmbiguous)
    }

    private static func form(_ id: Int) -> NumberForm? {
        guard case .number(let form) = NumberFormat(builtIn: id).section(for: 1).kind else { return nil }
        return form
    }

    @Test(arguments: [(";;;", FormatSection.Kind.nothing), ("0;-0;0;\"withheld\"", .words("withheld"))])
    func theFourthSectionIsForTexts(_ code: String, _ kind: FormatSection.Kind) {
        #expect(NumberFormat(code).kindForTexts == kind)
    }

    @Test(arguments: ["General", "0", ";;", "0;-0;0;@", "0;-0;0;\"about \"@", "@"])
    func aTextIsShownByMostFormats(_ code: String) {
        #expect(NumberFormat(code).kindForTexts == nil)
    }

    @Test(arguments: ["0*d", "#,##0\" pupils\"", "0\\d", "0_m", "[Red]0", "#,##0 \"h\""])
    func isNoDate(_ code: String) {
        guard case .number = NumberFormat(code).section(for: 1).kind else {
            Issue.record("\(code) is read as another kind")
            return
        }
    }

    @Test(arguments: [("\"withheld\"", "withheld"), ("[<5]\"*\";0", "*"), ("[=1]\"Yes\";[=0]\"No\"", "Yes")])
    func aFormatMayShowWordsForANumber(_ code: String, _ words: String) {
        #expect(NumberFormat(code).section(for: 1).kind == .words(words))
    }

    @Test func aFormatOfThreeEmptySectionsShowsNothing() {
        let format = NumberFormat(";;;")
        #expect([1.0, 0, -1].allSatisfy { format.section(for: $0).kind == .nothing })
    }

    @Test(arguments: [
        ("0\" days\"", "3", "3 days", "days", false), ("0.0\" FTE\"", "12.5", "12.5 FTE", "FTE", false),
        ("\"£\"0.00\" per hour\"", "21.87", "£21.87 per hour", "per hour", false),
        ("\"Rate: \"0.00", "21.87", "Rate: 21.87", "Rate:", false),
        ("0\" (2025 prices)\"", "7", "7 (2025 prices)", "(2025 prices)", false),
        ("0\"m2\"", "7", "7m2", "m2", false), ("0%\" of budget\"", "0.5", "50% of budget", "of budget", false),
        ("0\"/27\"", "2026", "2026/27", "/27", true), ("0\\/27", "2026", "2026/27", "/27", true),
        ("0\"000\"", "188", "188000", "000", true), ("0\"-27\"", "2026", "2026-27", "-27", true),
    ])
    func whatAFormatSaysBesideTheNumberIsKnown(
        _ code: String, _ held: String, _ shown: String, _ words: String, _ isPart: Bool
    ) throws {
        let left = try Self.leftOut(code, held)
        #expect(left?.shown == shown)
        #expect(left?.words == words)
        #expect(left?.isPartOfNumber == isPart)
    }

    @Test func signsBetweenTheDigitsMakeAnotherNumber() throws {
        #expect(try Self.leftOut("0000\"/\"00", "202627")?.isPartOfNumber == true)
    }

    @Test(arguments: [
        "General", "0", "#,##0.00", "£0.0\"m\"", "0\"p\"", "0.0\\%", "\"CR-\"00", "\"20\"00", "0\" - \"", "0\"*\"",
        "(#,##0)", "# ?/?", "0.00E+00", "£0.0,,\"m\"", "_-£* #,##0.00_-", "[$£-809]#,##0", "# ##0",
    ])
    func aFormatMaySayNothingElse(_ code: String) throws {
        #expect(try Self.leftOut(code, "26") == nil)
    }

    private static func leftOut(_ code: String, _ held: String) throws -> LeftOutWords? {
        let (value, decimal) = (try #require(Double(held)), try #require(CellDecimal(held)))
        guard case .number(let form) = NumberFormat(code).section(for: value).kind else { return nil }
        return ShownNumber(decimal, as: form).leftOut
    }
}
