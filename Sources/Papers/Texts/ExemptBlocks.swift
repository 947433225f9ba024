package import Diagnostics
package import Settings

/// What stands in a text between `::: exempt {paragraph=3 because="…"}` and `:::`.
///
/// It is taken out of the bytes before anything else looks at them, so that no link, footnote, name or word of it can
/// be found by what makes a page. The lines stay, empty, so that findings have the places that their author knows.
package struct ExemptBlocks {
    private let source: SourceFile
    private var bytes: [UInt8] = []
    /// Of `bytes`: what stands there for lines that nobody reads.
    private var withheld: [Range<Int>] = []
    private var found: [ExemptBlock] = []
    private var diagnostics: [Diagnostic] = []
    private var opening: Opening?
    private var contents: [UInt8] = []
    private var isBelowText = false
    /// In the bytes as they were read: what stands between the lines of colons.
    private var places: [Range<Int>] = []

    private struct Opening {
        let span: Span
        let exemption: Exemption?
        /// Behind its line.
        let end: Int
    }

    /// A text without its exempt blocks, and these blocks.
    static func read(
        _ source: SourceFile, diagnostics: inout [Diagnostic]
    ) -> (text: SourceFile, blocks: [ExemptBlock]) {
        guard source.bytes.contains(bytes: marks) || source.bytes.contains(bytes: reason) else { return (source, []) }
        var reader = ExemptBlocks(source)
        reader.read()
        diagnostics += reader.diagnostics
        guard !reader.found.isEmpty || !reader.diagnostics.isEmpty else { return (source, []) }
        return (SourceFile(path: source.path, bytes: reader.bytes, withheld: reader.withheld), reader.found)
    }

    /// A text with something else in its exempt blocks.
    package static func changing(_ source: SourceFile, by change: ([UInt8]) -> [UInt8]) -> [UInt8] {
        var reader = ExemptBlocks(source)
        reader.read()
        var (result, end) = ([UInt8](), 0)
        for place in reader.places {
            result += source.bytes[end..<place.lowerBound] + change(Array(source.bytes[place]))
            end = place.upperBound
        }
        return result + source.bytes[end...]
    }

    private init(_ source: SourceFile) { self.source = source }

    private static let marks = Array(":::".utf8)
    /// What stands in the opening line of every block, whatever is wrong with its colons.
    fileprivate static let reason = Array("because=".utf8)
}

extension ExemptBlocks {
    private mutating func read() {
        for number in 1...source.lineCount {
            guard let line = source.rangeOfLine(number) else { continue }
            let end = source.rangeOfLine(number + 1)?.lowerBound ?? source.bytes.count
            read(line, ending: source.bytes[line.upperBound..<end])
        }
        if let opening {
            close()
            diagnostics.append(.exemptBlockOpen(at: opening.span))
        }
    }

    private mutating func read(_ line: Range<Int>, ending: ArraySlice<UInt8>) {
        let text = source.bytes[line]
        let mark = text.afterContainerMarks
        if let opening {
            // A block that is refused may end where it should not have begun, such as in a list.
            if text.isOnlyColons || opening.exemption == nil && mark.isOnlyColons {
                withhold(ending)
                places.append(opening.end..<line.lowerBound)
                close()
            } else {
                contents += text + ending
                if let fault = Self.fault(in: text, mark) {
                    diagnostics.append(
                        .exemptBlockHolds(fault, line: source.lineNumber(at: line.lowerBound), at: opening.span))
                }
                withhold(ending)
            }
        } else if let words = text.afterExemptMark {
            open(line, words: words, isAtStart: text.starts(with: Self.marks), ending)
        } else {
            if text.isMeantAsExemptMark {
                diagnostics.append(.exemptBlockInside(at: Span(source, line)))
            } else if !places.isEmpty, mark.isOnlyColons {
                diagnostics.append(.exemptBlockStray(at: Span(source, line)))
            }
            isBelowText = !text.allSatisfy(\.isBlank)
            bytes += text + ending
        }
    }

    private mutating func open(
        _ line: Range<Int>, words: ArraySlice<UInt8>, isAtStart: Bool, _ ending: ArraySlice<UInt8>
    ) {
        let span = Span(source, line)
        var exemption: Exemption?
        if !isAtStart {
            diagnostics.append(.exemptBlockInside(at: span))
        } else if isBelowText {
            diagnostics.append(.exemptBlockBelow(at: span))
        } else {
            exemption =
                source.bytes[line].beginsBlock
                ? ExemptAttributes.read(words, of: source, at: span, diagnostics: &diagnostics) : nil
            if !source.bytes[line].beginsBlock { diagnostics.append(.exemptAttributes(at: span)) }
        }
        if let exemption {
            bytes += "{{ \(WithheldWords.name).\(exemption.paragraph) }}".utf8
        }
        bytes += ending
        opening = Opening(span: span, exemption: exemption, end: ending.endIndex)
        contents = []
    }

    private mutating func withhold(_ ending: ArraySlice<UInt8>) {
        let start = bytes.count
        bytes += ending
        withheld.append(start..<bytes.count)
    }

    private mutating func close() {
        if let opening, let exemption = opening.exemption {
            found.append(ExemptBlock(exemption: exemption, span: opening.span, contents: contents))
        }
        opening = nil
        isBelowText = false
    }

    /// What would change the numbers of what everybody reads; nil where nothing would.
    private static func fault(in line: ArraySlice<UInt8>, _ mark: ArraySlice<UInt8>) -> String? {
        let isUnderline = { (byte: UInt8) in !mark.isEmpty && mark.allSatisfy { $0 == byte || $0.isBlank } }
        if line.afterExemptMark != nil { return "another exempt block" }
        if line.contains(bytes: marks) { return "another line of colons" }
        if line.drop(while: \.isBlank).first == UInt8(ascii: "#") || isUnderline(UInt8(ascii: "=")) {
            return "a heading"
        }
        if line.contains(bytes: "[^".utf8) { return "a footnote" }
        if line.contains(bytes: "{#".utf8) { return "the id of a place" }
        if ["Table:", "Figure:"].contains(where: { mark.starts(with: $0.utf8) }) { return "a caption" }
        return nil
    }
}

/// A part of a text that is exempt.
package struct ExemptBlock: Sendable {
    package let exemption: Exemption
    /// The line that begins it.
    package let span: Span
    /// Its lines as they are written.
    let contents: [UInt8]

    /// Whether these words stand in it.
    package func holds(_ words: String) -> Bool { contents.contains(bytes: words.utf8) }
}

extension ArraySlice<UInt8> {
    /// What stands behind quote marks, bullets and numbers of lists.
    fileprivate var afterContainerMarks: ArraySlice<UInt8> {
        drop { $0.isBlank || $0.isDigit || ">-*+.)".utf8.contains($0) }
    }

    /// Whether the word behind the colons is the right one.
    fileprivate var beginsBlock: Bool {
        let word = drop { $0 == UInt8(ascii: ":") || $0.isBlank }.prefix { $0.isLetterOrDigit }
        return word.map(\.lowercased).elementsEqual("exempt".utf8)
    }

    /// Whether a line opens a block but for its colons: `:: exempt {paragraph=3 because="…"}`.
    fileprivate var isMeantAsExemptMark: Bool {
        contains(bytes: ExemptBlocks.reason) && map(\.lowercased).contains(bytes: "exempt".utf8)
    }

    /// Whether a line ends a block.
    fileprivate var isOnlyColons: Bool {
        let colons = prefix { $0 == UInt8(ascii: ":") }
        return colons.count >= 3 && self[colons.endIndex...].allSatisfy(\.isBlank)
    }

    /// What stands behind `::: exempt`, in whatever letters and wherever in a line; nil where that does not stand here.
    fileprivate var afterExemptMark: ArraySlice<UInt8>? {
        guard let colons = firstRange(ofBytes: Array(":::".utf8)) else { return nil }
        let words = self[colons.upperBound...].drop { $0.isBlank || ":{.".utf8.contains($0) }
        let word = words.prefix { $0.isLetterOrDigit }
        let name = String(decoding: word, as: UTF8.self)
        // A slip in the word must not publish the block.
        let isMeant =
            name.lowercased() == "exempt" || !nearNames(to: name.lowercased(), among: ["exempt"]).isEmpty
            || words.contains(bytes: "because=".utf8)
        return isMeant ? self[word.endIndex...] : nil
    }
}
