import Datasets
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The files of csv-spectrum, each given as CSV and as JSON.
@Suite(.enabled(if: Corpora.isPresent, "the corpora are not beside this checkout")) struct CSVSpectrumTests {
    @Test(
        "Each file of CSV says what its JSON says",
        arguments: [
            "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
            "quotes_and_newlines", "simple", "simple_crlf", "utf8",
        ])
    func files(_ name: String) throws {
        let csv = TableReading(bytes: [UInt8](try Corpora.data("csv-spectrum/csvs/\(name).csv")))
        let json = TableReading(bytes: [UInt8](try Corpora.data("csv-spectrum/json/\(name).json")), as: "json")
        #expect(csv.lines.count > 1)
        #expect(csv.lines == json.lines)
        #expect(csv.diagnostics.isEmpty && json.diagnostics.isEmpty)
    }

    /// Its JSON is one object, with another telephone number.
    @Test("A file whose JSON is no list says the same but for the number that differs")
    func locations() throws {
        let csv = TableReading(bytes: [UInt8](try Corpora.data("csv-spectrum/csvs/location_coordinates.csv")))
        let object = try Corpora.data("csv-spectrum/json/location_coordinates.json")
        let json = TableReading(bytes: Array("[".utf8) + object + Array("]".utf8), as: "json")
        #expect(csv.lines.map { $0.dropFirst() } == json.lines.map { $0.dropFirst() })
        #expect(csv.lines.last?.first == "2095257564")
    }
}
