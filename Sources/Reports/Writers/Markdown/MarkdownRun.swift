internal import Diagnostics
internal import Markdown

/// One line of text in a form that Markdown has marks for; `MarkdownWriter` lists what changes. Words never do.
///
/// Its pieces are a flat list, in which emphasis and links begin and end. Of a finished run holds: text never meets
/// text, nor code code, nor emphasis emphasis of its kind; emphasis holds none of its kind, is never empty, and begins
/// and ends with something to be seen.
struct MarkdownRun {
    private(set) var pieces: [Piece] = []
    /// The bytes of texts, code and images' words, in the order of their pieces.
    private(set) var bytes: [UInt8] = []
    /// The addresses of links.
    private(set) var addresses: [UInt8] = []

    struct Piece {
        var kind: Kind
        /// Its part of `bytes`, or of `addresses` for a link.
        var range: Range<Int> = 0..<0
    }

    enum Kind: Equatable {
        case text, code, hardBreak
        /// With the note's number.
        case note(Int)
        case image(NodeID)
        case start(Emphasis)
        case end(Emphasis)
        case link(NodeID)
        case linkEnd
    }

    enum Emphasis: Int {
        case emphasis = 1
        case strong = 2
        case strikethrough = 4
    }
}

// MARK: - Adding pieces

extension MarkdownRun {
    mutating func removeAll() {
        pieces.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        addresses.removeAll(keepingCapacity: true)
    }

    mutating func add(_ kind: Kind) {
        pieces.append(Piece(kind: kind))
    }

    mutating func addText(_ text: some Collection<UInt8>) { add(.text, text) }

    /// Code or text, which becomes one with a piece of its kind before it.
    mutating func add(_ kind: Kind, _ text: some Collection<UInt8>) {
        guard !text.isEmpty else { return }
        let start = bytes.count
        bytes.append(contentsOf: text)
        if pieces.last?.kind == kind {
            pieces[pieces.count - 1].range = pieces[pieces.count - 1].range.lowerBound..<bytes.count
        } else {
            pieces.append(Piece(kind: kind, range: start..<bytes.count))
        }
    }

    mutating func addImage(_ image: NodeID, words: String) {
        let start = bytes.count
        bytes.append(contentsOf: words.utf8)
        pieces.append(Piece(kind: .image(image), range: start..<bytes.count))
    }

    mutating func addLink(_ link: NodeID, to address: some Collection<UInt8>) {
        let start = addresses.count
        addresses.append(contentsOf: address)
        pieces.append(Piece(kind: .link(link), range: start..<addresses.count))
    }
}

// MARK: - Emphasis

extension MarkdownRun {
    /// Ends emphasis; blanks at its edges move outside, and it becomes one with emphasis of its kind before it.
    ///
    /// - Parameter start: The place of the piece that began it.
    mutating func end(_ emphasis: Emphasis, from start: Int) {
        let blanks = countBlanks(from: start + 1, where: \.properties.isWhitespace)
        pieces.remove(at: start)
        let start = start + blanks
        guard start < pieces.count else { return joinPieces(at: start - blanks) }
        let end = endWithoutBlanks(from: start, where: \.properties.isWhitespace)
        pieces.insert(Piece(kind: .end(emphasis)), at: end)
        pieces.insert(Piece(kind: .start(emphasis)), at: start)
        if blanks > 0 { joinPieces(at: start - blanks) } else { joinPieces(at: start) }
    }

    /// Takes off the blanks and line breaks at both ends.
    mutating func trim() {
        let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
        }
        let blanks = countBlanks(from: 0, where: isBlank)
        if blanks > 0 { pieces.removeFirst(blanks) }
        let end = endWithoutBlanks(from: 0, where: isBlank)
        if end < pieces.count { pieces.removeSubrange(end...) }
    }

    /// Makes pieces of their own of the blanks at the front and counts these and line breaks there.
    private mutating func countBlanks(from start: Int, where isBlank: (Unicode.Scalar) -> Bool) -> Int {
        var index = start
        while index < pieces.count {
            if pieces[index].kind == .text {
                let range = pieces[index].range
                let end = range.upperBound - bytes[range].dropFirst(while: isBlank).count
                if end < range.upperBound {
                    if end > range.lowerBound { split(index, at: end) }
                    return index - start + (end > range.lowerBound ? 1 : 0)
                }
            } else if pieces[index].kind != .hardBreak {
                break
            }
            index += 1
        }
        return index - start
    }

    /// The place behind the last piece but blanks, which become pieces of their own.
    private mutating func endWithoutBlanks(from start: Int, where isBlank: (Unicode.Scalar) -> Bool) -> Int {
        var end = pieces.count
        while end > start {
            if pieces[end - 1].kind == .text {
                let range = pieces[end - 1].range
                let last = range.lowerBound + bytes[range].dropLast(while: isBlank).count
                if last > range.lowerBound {
                    if last < range.upperBound { split(end - 1, at: last) }
                    return end
                }
            } else if pieces[end - 1].kind != .hardBreak {
                break
            }
            end -= 1
        }
        return end
    }

    private mutating func split(_ index: Int, at place: Int) {
        let range = pieces[index].range
        pieces[index].range = range.lowerBound..<place
        pieces.insert(Piece(kind: .text, range: place..<range.upperBound), at: index + 1)
    }

    /// Joins a piece with the one before it where Markdown could not write them side by side.
    private mutating func joinPieces(at index: Int) {
        guard index > 0, index < pieces.count else { return }
        switch (pieces[index - 1].kind, pieces[index].kind) {
        case (.text, .text), (.code, .code):
            pieces[index - 1].range = pieces[index - 1].range.lowerBound..<pieces[index].range.upperBound
            pieces.remove(at: index)
        case (.end(let first), .start(let second)) where first == second:
            pieces.removeSubrange(index - 1...index)
            joinPieces(at: index - 1)
        default: break
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func dropFirst(while isBlank: (Unicode.Scalar) -> Bool) -> ArraySlice<UInt8> {
        var rest = self
        while let scalar = rest.firstScalar, isBlank(scalar) { rest = rest.dropFirst(scalar.utf8.count) }
        return rest
    }

    fileprivate func dropLast(while isBlank: (Unicode.Scalar) -> Bool) -> ArraySlice<UInt8> {
        var rest = self
        while let scalar = rest.lastScalar, isBlank(scalar) { rest = rest.dropLast(scalar.utf8.count) }
        return rest
    }
}
