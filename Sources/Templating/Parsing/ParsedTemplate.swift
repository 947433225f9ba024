import Diagnostics

/// A template file, read once.
struct ParsedTemplate: Sendable {
    let name: TemplateName
    let file: SourceFile
    let nodes: [Node]
    /// False when a fault was found while reading; it cannot be rendered, but the rest of it is still checked.
    let isSound: Bool
}

extension ParsedTemplate {
    /// Reads a file and reports everything that is wrong with its form.
    init(_ file: SourceFile, name: TemplateName, diagnostics: inout [Diagnostic]) {
        var faults: [Diagnostic] = []
        let nodes = Self.nodes(of: file, faults: &faults)
        self.init(name: name, file: file, nodes: nodes, isSound: faults.isEmpty)
        diagnostics += faults
    }

    /// The same, but not sound if any of the faults is in this file.
    func with(_ faults: [Diagnostic]) -> ParsedTemplate {
        let isFaulty = faults.contains { $0.place.path == file.path }
        return ParsedTemplate(name: name, file: file, nodes: nodes, isSound: isSound && !isFaulty)
    }

    private static func nodes(of file: SourceFile, faults: inout [Diagnostic]) -> [Node] {
        if let fault = textFault(of: file) {
            faults.append(fault)
            return []
        }
        let tokens = Scanner.tokens(of: file, faults: &faults)
        guard let matched = TagMatcher.match(tokens, of: file, faults: &faults) else { return [] }
        return TreeBuilder.nodes(of: Layout.layOut(matched, of: file.bytes), in: file, faults: &faults)
    }

    /// What keeps a file from being a text at all.
    private static func textFault(of file: SourceFile) -> Diagnostic? {
        if file.bytes.count > Limits.fileSize { return .tooLarge(file) }
        if let place = file.bytes.firstIndex(of: 0) { return .nul(at: Span(file, place..<place + 1)) }
        return invalidByte(of: file.bytes).map { .notUTF8(at: Span(file, $0..<$0 + 1)) }
    }

    private static func invalidByte(of bytes: [UInt8]) -> Int? {
        var iterator = bytes.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        var place = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): place += scalar.count
            case .error: return place
            case .emptyInput: return nil
            }
        }
    }
}
