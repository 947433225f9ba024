import Foundation
import Markdown
import TestSupport
import Testing

@testable import Papers
@testable import Reports

/// Tables that fit no page become blocks of labels and values; numbers are never broken.
@Suite struct TableWidthTests {
    private static func columns(_ count: Int, of words: String...) -> [[String]] {
        [["Item", "Care at home"]] + (1..<count).map { _ in words }
    }

    @Test func aTableOfManyLongAmountsFitsNoPage() {
        #expect(TableWidth.isWide(Self.columns(13, of: "2026/27 forecast", "£12,345,678.90")))
        #expect(!TableWidth.isWide(Self.columns(13, of: "2026", "£1.2m")))
        #expect(!TableWidth.isWide(Self.columns(5, of: "2026/27 forecast", "£12,345,678.90")))
        #expect(TableWidth.isWide(Self.columns(8, of: "budget", "£12,345,678.90")))
    }

    @Test func aTableOfNumbersSaysHowMuchSpaceItNeeds() {
        func space(_ columns: [String]...) -> TableWidth.Space? { TableWidth.space(ofNumbers: columns) }
        #expect(space(["Year", "2026/27"], ["Budget", "£14,850,000"], ["Spent", "£14,775,000"]) == .phone)
        #expect(space(["Lot", "Neighbourhood"], ["Residents", "185"], ["Lots", "19"]) == .phone)
        #expect(
            space(["Lot", "Neighbourhood"], ["Residents", "185"], ["Hours a year", "128,000"], ["Providers", "9"])
                == .rem22)
        #expect(space(["Item", "Cost"], ["Option 1", "none"], ["Option 2", "none"], ["Option 3", "none"]) == .phone)
        #expect(
            space(["Item", "Cost"], ["Option 1", "none before 2029"], ["Option 2", "£19,000,000"], ["Option 3", ""])
                == .rem22)
        #expect(space(["Item", String(repeating: "x", count: 60)], ["A", "1"]) == nil)
    }

    @Test func anAddressMayBeBrokenAndMakesNoTableWide() {
        let address = "https://www.example.org/papers/home-care/appendix-1.html"
        #expect(!TableWidth.isWide(Self.columns(6, of: "1") + [["Source", address]]))
    }

    @Test func aWideTableOfTheTextIsMarked() throws {
        let line = { (cell: String) in String(repeating: "| \(cell) ", count: 12) + "|\n" }
        let text = try parsed(line("2026/27") + line("---:") + line("£12,345,678.90"))
        #expect(text.html.hasPrefix("<table role=\"table\" class=\"wide\">"))
        let narrow = try parsed(line("26") + line("---:") + line("£12m"))
        #expect(narrow.html.hasPrefix("<table role=\"table\">"))
    }
}
