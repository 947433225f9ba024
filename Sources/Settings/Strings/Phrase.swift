internal import Diagnostics

/// A whole phrase of a strings file with the places of its values: `{council}: {rank} of {count}`.
package struct Phrase: Sendable {
    private let parts: [Part]

    private enum Part {
        case words(String)
        /// By its place among the names.
        case value(Int)
    }

    /// Nothing, for a phrase that is missing; a finding says so.
    static let none = Phrase(parts: [])

    /// The phrase with values in their places.
    ///
    /// - Parameter values: In the order in which the names were declared.
    package func filled(_ values: String...) -> String { filled(values) }

    func filled(_ values: [String]) -> String {
        parts.map { part in
            switch part {
            case .words(let words): words
            case .value(let index): values.indices.contains(index) ? values[index] : ""
            }
        }.joined()
    }
}

extension Phrase {
    /// - Parameters:
    ///   - text: As the file says it; all else that is in braces is a finding.
    ///   - names: Those of its values, in the order in which they are given. Each must stand in the text.
    ///   - spared: A name that the text may do without.
    init(_ text: Located<String>, names: [String], sparing spared: String? = nil, diagnostics: inout [Diagnostic]) {
        guard let pieces = Self.pieces(of: Array(text.value.utf8)[...]) else {
            diagnostics.append(.stringsBrace(at: text.span))
            self = .none
            return
        }
        let written = pieces.compactMap(\.name)
        let unknown = written.filter { !names.contains($0) }
        // A name that is written otherwise is not missing as well.
        let missing = unknown.isEmpty ? names.filter { !written.contains($0) && $0 != spared } : []
        diagnostics += unknown.map { .stringsValueUnknown($0, names: names, at: text.span) }
        diagnostics += missing.map { .stringsValueMissing($0, at: text.span) }
        self.init(
            parts: pieces.map { piece in
                piece.name.flatMap(names.firstIndex).map(Part.value) ?? .words(piece.words)
            })
    }

    /// The names of the values in a text, each once; none where a brace lacks its other half.
    static func names(in text: String) -> [String] {
        (pieces(of: Array(text.utf8)[...]) ?? []).compactMap(\.name).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    /// Words, or the name of a value, in their order.
    func parts(naming names: [String]) -> [(words: String, value: String?)] {
        parts.map { part in
            switch part {
            case .words(let words): (words, nil)
            case .value(let index): ("", names.indices.contains(index) ? names[index] : nil)
            }
        }
    }

    /// Words, or the name of a value.
    private typealias Piece = (words: String, name: String?)

    /// Nil where a brace lacks its other half.
    private static func pieces(of text: ArraySlice<UInt8>) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = text
        while let start = rest.firstIndex(where: { $0.isBrace }) {
            guard rest[start] == .openBrace, let end = rest[start...].firstIndex(of: .closeBrace) else { return nil }
            let name = String(decoding: rest[(start + 1)..<end], as: UTF8.self)
            pieces += [(String(decoding: rest[..<start], as: UTF8.self), nil), ("", name)]
            rest = rest[(end + 1)...]
        }
        return pieces + [(String(decoding: rest, as: UTF8.self), nil)]
    }
}

extension UInt8 {
    fileprivate static let openBrace = UInt8(ascii: "{")
    fileprivate static let closeBrace = UInt8(ascii: "}")
    fileprivate var isBrace: Bool { self == .openBrace || self == .closeBrace }
}
