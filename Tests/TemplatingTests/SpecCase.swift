import Foundation
import TestSupport
import Testing

@testable import Templating

/// One test of the Mustache specification.
struct SpecCase: Sendable, CustomTestStringConvertible {
    let file: String
    let content: Content

    struct Content: Sendable, Decodable {
        let name: String
        let data: JSON
        let template: String
        let partials: [String: String]?
        let expected: String
    }

    var testDescription: String { "\(file): \(content.name)" }

    /// All tests; none where the corpora are absent.
    static let all = ["comments", "delimiters", "interpolation", "inverted", "sections", "partials", "inheritance"]
        .flatMap(cases)

    private static func cases(_ file: String) -> [SpecCase] {
        struct File: Decodable { let tests: [Content] }
        guard let data = try? Corpora.data("mustache/\(file).json"),
            let tests = try? JSONDecoder().decode(File.self, from: data).tests
        else { return [] }
        return tests.map { SpecCase(file: file, content: $0) }
    }
}

/// What the specification's data are made of. Numbers are kept as they are printed.
enum JSON: Sendable, Decodable {
    case null
    case flag(Bool)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .text("\(number)")
        } else if let number = try? container.decode(Double.self) {
            self = .text("\(number)")
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }
}
