import Diagnostics

/// A token that knows what its line looks like, or the start of a line.
enum LaidOut: Sendable {
    /// A line that holds something begins here, with these blanks.
    case lineStart(Range<Int>)
    case text(Range<Int>)
    /// `lead` are the blanks before the tag if nothing else stands before it on its line. A line `isBare` when it
    /// holds nothing but the tag: it prints neither its blanks nor its end.
    case tag(Token, lead: Range<Int>?, isBare: Bool)
}

/// Mustache's rule for lines: a tag that stands alone on its line leaves no empty line behind.
///
/// Blocks and parents may share such a line with each other, and a parent that opens and closes on it counts as one
/// tag. A block that opens and closes on one line is text like any other.
struct Layout {
    private let bytes: [UInt8]
    private let tokens: [Token]

    static func layOut(_ tokens: [Token], of bytes: [UInt8]) -> [LaidOut] {
        let layout = Layout(bytes: bytes, tokens: tokens)
        var start = 0
        var result: [LaidOut] = []
        for index in tokens.indices where layout.endsLine(tokens[index]) || index + 1 == tokens.count {
            layout.layOut(start..<index + 1, into: &result)
            start = index + 1
        }
        return result
    }
}

extension Layout {
    private func layOut(_ line: Range<Int>, into result: inout [LaidOut]) {
        let first = tokens[line.lowerBound]
        let lead = first.kind == .text ? blanks(of: first) : first.range.lowerBound..<first.range.lowerBound
        if isBare(line) {
            layOutBare(line, lead: lead, into: &result)
        } else {
            layOutFilled(line, lead: lead, into: &result)
        }
    }

    /// A text that a parent holds on the same line stays, as it may be inside a block.
    private func layOutBare(_ line: Range<Int>, lead: Range<Int>, into result: inout [LaidOut]) {
        var parentEnd = line.lowerBound
        for index in line {
            let token = tokens[index]
            if token.kind == .text {
                if index < parentEnd { result.append(.text(token.range)) }
            } else {
                let isInside = index < parentEnd
                result.append(.tag(token, lead: isInside ? nil : lead, isBare: !isInside))
                if !isInside, token.kind == .parent { parentEnd = endOnLine(line, of: token) ?? parentEnd }
            }
        }
    }

    private func layOutFilled(_ line: Range<Int>, lead: Range<Int>, into result: inout [LaidOut]) {
        if !isBlankText(line) { result.append(.lineStart(lead)) }
        for index in line {
            let token = tokens[index]
            let isAfterLead = token.range.lowerBound == lead.upperBound
            if token.kind != .text {
                result.append(.tag(token, lead: isAfterLead ? lead : nil, isBare: false))
            } else if index == line.lowerBound, !isBlankText(line) {
                result.append(.text(lead.upperBound..<token.range.upperBound))
            } else {
                result.append(.text(token.range))
            }
        }
    }
}

extension Layout {
    private func isBare(_ line: Range<Int>) -> Bool {
        var tags = 0
        var areAllInheritance = true
        var index = line.lowerBound
        while index < line.upperBound {
            let token = tokens[index]
            index += 1
            switch token.kind {
            case .text:
                if !isBlank(token) { return false }
                continue
            case .variable, .rawVariable: return false
            case .block: if endOnLine(line, of: token) != nil { return false }
            case .parent: index = endOnLine(line, of: token) ?? index
            default: areAllInheritance = areAllInheritance && isInheritance(token)
            }
            tags += 1
        }
        return tags == 1 || tags > 1 && areAllInheritance
    }

    /// A tag that closes a parent or a block.
    private func isInheritance(_ token: Token) -> Bool {
        guard token.kind == .close, let partner = token.partner else { return false }
        return tokens[partner].kind == .parent || tokens[partner].kind == .block
    }

    /// The place after the tag that closes this one, if it stands on the same line.
    private func endOnLine(_ line: Range<Int>, of token: Token) -> Int? {
        token.partner.flatMap { line.contains($0) ? $0 + 1 : nil }
    }

    private func isBlankText(_ line: Range<Int>) -> Bool {
        line.count == 1 && tokens[line.lowerBound].kind == .text && isBlank(tokens[line.lowerBound])
    }

    private func isBlank(_ token: Token) -> Bool {
        bytes[token.range].allSatisfy { $0.isBlank || $0.isLineEnd }
    }

    private func blanks(of token: Token) -> Range<Int> {
        let count = bytes[token.range].prefix(while: \.isBlank).count
        return token.range.lowerBound..<token.range.lowerBound + count
    }

    private func endsLine(_ token: Token) -> Bool {
        token.kind == .text && bytes[token.range.upperBound - 1] == .lineFeed
    }
}
