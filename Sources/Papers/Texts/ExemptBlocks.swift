package import Diagnostics
internal import Markdown
package import Settings

/// What stands in a text between `::: exempt {paragraph=3 because="…"}` and `:::`.
///
/// It is taken out of the bytes before anything else looks at them, so that no link, footnote, name or word of it can
/// be found by what makes a page. The lines stay, empty, so that findings have the places that their author knows.
///
/// For the exempt edition it stays, between two lines that part it from all else as Markdown reads them: so what stands
/// around it is the same in both editions.
package struct ExemptBlocks {
    private let source: SourceFile
    private let edition: Edition
    private var bytes: [UInt8] = []
    /// Of `bytes`: what stands there for lines that nobody reads.
    private var withheld: [Range<Int>] = []
    private var found: [ExemptBlock] = []
    private var diagnostics: [Diagnostic] = []
    private var opening: Opening?
    private var contents: [UInt8] = []
    private var isBelowText = false
    /// The same inside the block that is open.
    private var isBelowContents = false
    /// Whether a block of words in another language is open, which a line of colons ends too.
    private var isInLanguage = false
    /// In the bytes as they were read: what stands between the lines of colons.
    private var places: [Range<Int>] = []
    /// The lines that are exempt, and those that are meant to be, as far as a slip lets it be known.
    private var lines: [ClosedRange<Int>] = []
    /// The line behind the end of the last block, or behind what is meant to begin one.
    private var (lastEnd, doubtfulStart): (Int?, Int?)

    private struct Opening {
        let span: Span
        let exemption: Exemption?
        /// Behind its line.
        let end: Int
        /// Where the line that stands for it begins.
        let place: Int
    }

    /// A text without its exempt blocks, or with them for the exempt edition, and these blocks.
    static func read(
        _ source: SourceFile, for edition: Edition, diagnostics: inout [Diagnostic]
    ) -> (text: SourceFile, blocks: [ExemptBlock], lines: [FileLines]) {
        guard tellingSigns.contains(where: { source.bytes.contains(bytes: $0) }) else { return (source, [], []) }
        var reader = ExemptBlocks(source, for: edition)
        reader.read()
        diagnostics += reader.diagnostics
        guard !reader.found.isEmpty || !reader.diagnostics.isEmpty else { return (source, [], []) }
        let text = SourceFile(path: source.path, bytes: reader.bytes, withheld: reader.withheld)
        return (text, reader.found, reader.lines.map { FileLines(path: source.path, $0) })
    }

    /// A text with something else in its exempt blocks.
    package static func changing(_ source: SourceFile, by change: ([UInt8]) -> [UInt8]) -> [UInt8] {
        var reader = ExemptBlocks(source, for: .open)
        reader.read()
        var (result, end) = ([UInt8](), 0)
        for place in reader.places {
            result += source.bytes[end..<place.lowerBound] + change(Array(source.bytes[place]))
            end = place.upperBound
        }
        return result + source.bytes[end...]
    }

    private init(_ source: SourceFile, for edition: Edition) { (self.source, self.edition) = (source, edition) }

    /// One of them stands in every line that is, or may be meant to be, one of an exempt block.
    private static let tellingSigns = [Array("::".utf8), Array(";;".utf8), Array("：".utf8), reason]
    /// What stands in the exempt edition for the lines of colons: it ends whatever stands above, and begins nothing.
    private static let opened = Array("***".utf8)
    private static let marks = Array(":::".utf8)
    /// What stands in the opening line of every block, whatever is wrong with its colons.
    fileprivate static let reason = Array("because=".utf8)
}

extension ExemptBlocks {
    private mutating func read() {
        for number in 1...source.lineCount {
            guard let line = source.rangeOfLine(number) else { continue }
            let end = source.rangeOfLine(number + 1)?.lowerBound ?? source.bytes.count
            read(line, number, ending: source.bytes[line.upperBound..<end])
        }
        if let doubtfulStart { note(doubtfulStart, source.lineCount) }
        if let opening {
            close(at: source.lineCount + 1)
            diagnostics.append(.exemptBlockOpen(at: opening.span))
        }
    }

    private mutating func note(_ first: Int, _ last: Int) {
        if first <= last { lines.append(first...last) }
    }

    private mutating func read(_ line: Range<Int>, _ number: Int, ending: ArraySlice<UInt8>) {
        let text = source.bytes[line]
        let mark = text.afterContainerMarks
        if let opening {
            // A block that is refused may end where it should not have begun, such as in a list.
            if text.isOnlyColons || opening.exemption == nil && mark.isOnlyColons {
                places.append(opening.end..<line.lowerBound)
                close(at: number)
                if edition == .open { withhold(ending) } else { bytes += Self.opened + ending }
            } else {
                contents += text + ending
                let heading = isBelowContents && text.isOnlyHyphens ? "a heading" : nil
                isBelowContents = !text.allSatisfy(\.isBlank)
                if let fault = heading ?? Self.fault(in: text, mark) {
                    diagnostics.append(
                        .exemptBlockHolds(fault, line: source.lineNumber(at: line.lowerBound), at: opening.span))
                }
                if edition == .open { withhold(ending) } else { bytes += text + ending }
            }
        } else if let words = text.afterExemptMark {
            open(line, words: words, isAtStart: text.starts(with: Self.marks), ending)
        } else {
            noteDoubts(line, number, mark)
            isBelowText = !text.allSatisfy(\.isBlank)
            bytes += text + ending
        }
    }

    /// What may be meant to begin or end a block, and does not.
    private mutating func noteDoubts(_ line: Range<Int>, _ number: Int, _ mark: ArraySlice<UInt8>) {
        let text = source.bytes[line]
        if LanguageBlocks.isBegun(by: text) {
            isInLanguage = true
        } else if isInLanguage, text.isOnlyColons {
            isInLanguage = false
        } else if text.isMeantAsExemptMark || text.resemblesExemptMark {
            let span = Span(source, line)
            diagnostics.append(text.isMeantAsExemptMark ? .exemptBlockInside(at: span) : .exemptBlockSigns(at: span))
            if let doubtfulStart { note(doubtfulStart, number - 1) }
            doubtfulStart = number + 1
        } else if mark.isOnlySigns {
            let isStray = !places.isEmpty && mark.isOnlyColons
            if isStray { diagnostics.append(.exemptBlockStray(at: Span(source, line))) }
            if let start = doubtfulStart ?? (isStray ? lastEnd : nil) { note(start, number - 1) }
            doubtfulStart = nil
        }
    }

    private mutating func open(
        _ line: Range<Int>, words: ArraySlice<UInt8>, isAtStart: Bool, _ ending: ArraySlice<UInt8>
    ) {
        let span = Span(source, line)
        if let doubtfulStart { note(doubtfulStart, source.lineNumber(at: line.lowerBound) - 1) }
        doubtfulStart = nil
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
        let place = bytes.count
        if let exemption {
            bytes += edition == .exempt ? Self.opened : Array(WithheldWords.place(of: exemption.paragraph).utf8)
        }
        bytes += ending
        opening = Opening(span: span, exemption: exemption, end: ending.endIndex, place: place)
        contents = []
        isBelowContents = false
    }

    private mutating func withhold(_ ending: ArraySlice<UInt8>) {
        let start = bytes.count
        bytes += ending
        withheld.append(start..<bytes.count)
    }

    /// - Parameter line: The one that ends the block.
    private mutating func close(at line: Int) {
        if let opening { note(source.lineNumber(at: opening.span.range.lowerBound) + 1, line - 1) }
        lastEnd = line + 1
        if let opening, let exemption = opening.exemption {
            found.append(
                ExemptBlock(
                    exemption: exemption, span: opening.span, places: (opening.place, bytes.count), contents: contents))
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
        return nil
    }
}

/// A part of a text that is exempt.
package struct ExemptBlock: Sendable {
    package let exemption: Exemption
    /// The line that begins it.
    package let span: Span
    /// Of the text as it is read: where the lines begin that stand for those of colons. In the public edition nothing
    /// stands for the second.
    let places: (opening: Int, closing: Int)
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

    /// Whether a line is like one that opens a block, but for its signs: `;;; exempt`.
    fileprivate var resemblesExemptMark: Bool {
        let signs = [":", ";", "：", "；", "∶"].map { Array($0.utf8) }
        var (rest, count) = (drop(while: \.isBlank), 0)
        while let sign = signs.first(where: { rest.starts(with: $0) }) {
            (rest, count) = (rest.dropFirst(sign.count).drop(while: \.isBlank), count + 1)
        }
        guard count > 1 else { return false }
        return rest.drop { "{.".utf8.contains($0) || $0.isBlank }.prefix { $0.isLetterOrDigit }.isExempt
    }

    /// Whether it is the word, or may be meant to be.
    fileprivate var isExempt: Bool {
        let name = String(decoding: self, as: UTF8.self).lowercased()
        return name == "exempt" || !nearNames(to: name, among: ["exempt"]).isEmpty
    }

    /// Whether a line makes a heading of the text above it.
    fileprivate var isOnlyHyphens: Bool {
        let line = trimmingBlanks()
        return !line.isEmpty && line.allSatisfy { $0 == UInt8(ascii: "-") }
    }

    /// Whether a line ends a block.
    fileprivate var isOnlyColons: Bool {
        let colons = prefix { $0 == UInt8(ascii: ":") }
        return colons.count >= 3 && self[colons.endIndex...].allSatisfy(\.isBlank)
    }

    /// Whether a line may be meant to end a block.
    fileprivate var isOnlySigns: Bool {
        let signs = [":", ";", "：", "；", "∶"].map { Array($0.utf8) }
        var (rest, count) = (self, 0)
        while let sign = signs.first(where: { rest.starts(with: $0) }) {
            (rest, count) = (rest.dropFirst(sign.count), count + 1)
        }
        return count > 1 && rest.allSatisfy(\.isBlank)
    }

    /// What stands behind `::: exempt`, in whatever letters and wherever in a line; nil where that does not stand here.
    fileprivate var afterExemptMark: ArraySlice<UInt8>? {
        guard let colons = firstRange(ofBytes: Array(":::".utf8)) else { return nil }
        let words = self[colons.upperBound...].drop { $0.isBlank || ":{.".utf8.contains($0) }
        let word = words.prefix { $0.isLetterOrDigit }
        // A slip in the word must not publish the block.
        let isMeant = word.isExempt || words.contains(bytes: ExemptBlocks.reason)
        return isMeant ? self[word.endIndex...] : nil
    }
}
