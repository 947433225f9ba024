import Diagnostics

/// Finds for each tag that opens the one that closes it. A tag without its other half is reported and becomes
/// silent, so that the rest can be read as a whole.
struct TagMatcher {
    private let file: SourceFile
    private var tokens: [Token]
    /// Tags that wait for their end, the innermost last.
    private var open: [Int] = []
    private var faults: [Diagnostic] = []
    /// How many tags that close something are still to come, by their names. Only looked up, never listed.
    private var closings: [String: Int]

    /// The same tokens with their partners; nil when they nest too deep to be read at all.
    static func match(_ tokens: [Token], of file: SourceFile, faults: inout [Diagnostic]) -> [Token]? {
        var matcher = TagMatcher(file: file, tokens: tokens)
        for index in tokens.indices {
            if tokens[index].kind.opens { matcher.open.append(index) }
            if tokens[index].kind == .close { matcher.close(index) }
            if matcher.open.count > Limits.depth {
                faults.append(.tooDeep(at: matcher.span(of: index)))
                return nil
            }
        }
        matcher.giveUpOpen(after: 0)
        faults += matcher.faults
        return matcher.tokens
    }

    private init(file: SourceFile, tokens: [Token]) {
        self.file = file
        self.tokens = tokens
        closings = tokens.reduce(into: [:]) { if $1.kind == .close { $0[$1.name, default: 0] += 1 } }
    }
}

extension TagMatcher {
    private mutating func close(_ index: Int) {
        closings[tokens[index].name, default: 0] -= 1
        guard let place = placeOfOpening(for: tokens[index].name) else {
            faults.append(.strayClosing(tokens[index].name, in: open.last.map { tokens[$0].name }, at: span(of: index)))
            tokens[index].kind = .silent
            return
        }
        if tokens[open[place]].name != tokens[index].name {
            faults.append(.misspeltClosing(tokens[index].name, of: tokens[open[place]].name, at: span(of: index)))
        }
        giveUpOpen(after: place + 1)
        let opening = open.removeLast()
        tokens[opening].partner = index
        tokens[index].partner = opening
    }

    /// The innermost open tag of that name; failing that the innermost of all, if its name is nearly the same, or no
    /// other tag is left to close it.
    private func placeOfOpening(for name: String) -> Int? {
        if let place = open.lastIndex(where: { tokens[$0].name == name }) { return place }
        guard let last = open.last else { return nil }
        let isMeant =
            closings[tokens[last].name, default: 0] <= 0
            || !nearNames(to: name, among: [tokens[last].name]).isEmpty
        return isMeant ? open.count - 1 : nil
    }

    private mutating func giveUpOpen(after count: Int) {
        for index in open[count...] {
            faults.append(.unclosedSection(sign: tokens[index].kind.sign, tokens[index].name, at: span(of: index)))
            tokens[index].kind = .silent
        }
        open.removeSubrange(count...)
    }

    private func span(of index: Int) -> Span {
        Span(file, tokens[index].range)
    }
}
