import Diagnostics

/// Walks over everything that a page's template could ever print, with the shapes of the page in place of values, and
/// writes down how to print it. Nothing is left to be looked up by its name, and nothing that can go wrong.
struct Compiler {
    private let kind: OutputKind
    private let partials: Partials
    private let addresses: TagPlaces
    private let unquoted: TagPlaces
    private let words: TemplateWords
    private var tables = NameTables()
    private var scope: Scope
    private var given = GivenBlocks()
    /// The calls that led to where the walk is.
    private var calls: [Expansion] = []
    private var depth = 0
    /// Whether lines begin with the indentation of callers.
    private let startsLines: Bool
    private var indentsLines = false
    private var expandedSize = 0
    private var isGivenUp = false
    private var isSound = true
    private var faults: TemplateFaults
    private var code = CodeBuilder()

    /// A template and all it calls, for pages of that shape; nil when anything is wrong with it, of which some may have
    /// been reported when the files were read.
    static func compile(
        _ template: ParsedTemplate, partials: Partials, places: (addresses: TagPlaces, unquoted: TagPlaces),
        words: TemplateWords, for shape: Shape,
        faults: inout TemplateFaults
    ) -> Code? {
        func compile(startingLines startsLines: Bool) -> Compiler {
            var compiler = Compiler(
                kind: template.name.kind, partials: partials, places: places, words: words,
                startsLines: startsLines, shape: shape, faults: faults)
            compiler.compileTemplate(template)
            faults = compiler.faults
            return compiler
        }
        var compiler = compile(startingLines: false)
        // Few templates indent anything; the lines of all others are joined to long runs.
        if compiler.isSound, compiler.indentsLines { compiler = compile(startingLines: true) }
        return compiler.isSound ? compiler.code.code(of: template.name.kind) : nil
    }

    private init(
        kind: OutputKind, partials: Partials, places: (addresses: TagPlaces, unquoted: TagPlaces), words: TemplateWords,
        startsLines: Bool,
        shape: Shape, faults: TemplateFaults
    ) {
        self.kind = kind
        self.partials = partials
        (addresses, unquoted) = places
        self.words = words
        self.startsLines = startsLines
        self.faults = faults
        scope = Scope(shape, &tables)
    }
}

extension Compiler {
    private mutating func compileTemplate(_ template: ParsedTemplate) {
        isSound = isSound && template.isSound
        expandedSize += template.file.bytes.count
        compile(template.nodes)
    }

    private mutating func compile(_ nodes: [Node]) {
        for node in nodes where !isGivenUp {
            switch node {
            case .text(let bytes): code.add(bytes)
            case .lineStart(let blanks):
                if startsLines { code.add(.startLine) }
                code.add(blanks)
            case .variable(let name, let isRaw): compileVariable(name, isRaw: isRaw)
            case .section(let section): compileSection(section)
            case .partial(let call): compileCall(call)
            case .block(let block): compileBlock(block)
            }
        }
    }

    private mutating func report(_ fault: Diagnostic) {
        isSound = false
        faults.add(fault, calledFrom: calls.last?.call)
    }

    /// Goes one level deeper, unless that is too deep.
    private mutating func descend(at span: Span, _ compile: (inout Compiler) -> Void) {
        guard depth < Limits.depth else { return giveUp(.tooDeep(at: span)) }
        depth += 1
        compile(&self)
        depth -= 1
    }

    private mutating func giveUp(_ fault: Diagnostic) {
        report(fault)
        isGivenUp = true
    }
}

// MARK: Names

extension Compiler {
    private mutating func compileVariable(_ name: Name, isRaw: Bool) {
        if name.parts.count == 2, name.parts[0] == TemplateWords.group, !words.isEmpty { return compile(phrase: name) }
        guard let (shape, _, missing) = take(name) else { return }
        if let missing {
            report(.mayBeMissing(missing, at: name.span))
        } else if let fault = Self.fault(printing: shape.present, name, isRaw: isRaw, kind: kind) {
            report(fault)
        } else if shape.present != .address, addresses.contains(name.span) {
            report(.noAddress(name.text, shape.present, at: name.span))
        }
        code.add(.print(code.takeOperand()))
    }

    /// Words of the program's own, with the values of the page that they name.
    private mutating func compile(phrase name: Name) {
        guard let pieces = words[name.parts[1]] else {
            return report(.unknownPhrase(name.parts[1], among: words.names, at: name.span))
        }
        let needsQuotes = unquoted.contains(name.span) && !pieces.isOneWord
        if needsQuotes { code.add(Self.quote) }
        defer { if needsQuotes { code.add(Self.quote) } }
        for piece in pieces {
            switch piece {
            case .words(let text):
                code.add(escaped(text)[...])
            case .value(let value):
                let parts = value.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
                compileVariable(Name(parts: parts, span: name.span, isReadable: true), isRaw: false)
            }
        }
    }

    /// Markdown takes blanks at the ends of a text for none; beside a value they part words.
    private func escaped(_ words: String) -> [UInt8] {
        let bytes = Array(words.utf8)
        let (front, back) = (bytes.prefix { $0 == .space }, bytes.reversed().prefix { $0 == .space })
        guard front.count < bytes.count else { return bytes }
        let escaped = ByteBuffer()
        kind.escape(String(decoding: bytes[front.count..<(bytes.count - back.count)], as: UTF8.self), into: escaped)
        return front + escaped.bytes() + back
    }

    private static let quote = [UInt8(ascii: "\"")][...]

    /// Finds a name and takes its value in hand; nil when it cannot be used, which is reported here or has been.
    private mutating func take(_ name: Name) -> (shape: Shape, place: Scope.Place, missing: String?)? {
        switch scope.find(name, &tables) {
        case .value(let shape, let place, let missing):
            code.add(place)
            return (shape, place, missing)
        case .hidden: isSound = false
        case .noGroup(let part, let shape): report(.holdsNoNames(part, shape, at: name.span))
        case .unknown(let part, let fields):
            report(.unknownName(part, at: name.span, suggestion: faults.suggestion(for: part, among: fields)))
        }
        return nil
    }

    private static func fault(printing shape: Shape, _ name: Name, isRaw: Bool, kind: OutputKind) -> Diagnostic? {
        switch shape {
        case .text, .address: isRaw ? .rawText(name.text, at: name.span) : nil
        case .rendered(let kinds) where !kinds.contains(kind):
            .otherKind(name.text, kinds: kinds, template: kind, at: name.span)
        case .rendered(let kinds): isRaw ? nil : .escapedOutput(name.text, kinds: kinds, at: name.span)
        case .flag, .record, .list, .optional: .notPrintable(name.text, shape, at: name.span)
        }
    }
}

// MARK: Sections

extension Compiler {
    private mutating func compileSection(_ section: Section) {
        guard let (shape, place, missing) = take(section.name) else {
            // Inside a section whose own name is at fault nothing can be said of any name.
            let inner = section.isInverted ? scope : scope.entering(nil, from: 0, &tables)
            return compile(section, in: inner)
        }
        if missing == nil, shape.isPrintable || section.isInverted && shape.isGroup {
            report(.alwaysThere(section.name.text, isInverted: section.isInverted, at: section.name.span))
        }
        if section.isInverted {
            compile({ .jumpIfThere($0, to: $1) }, before: section, in: scope)
        } else {
            compile(section, over: shape.present, at: place)
        }
    }

    private mutating func compile(_ section: Section, over shape: Shape, at place: Scope.Place) {
        let inner = scope.knowing(place)
        switch shape {
        case .flag: compile({ .jumpUnlessSet($0, to: $1) }, before: section, in: inner)
        case .list(let item):
            let item = inner.entering(item, from: place.frame, &tables)
            compile({ .enterFirst($0, orJump: $1) }, before: section, in: item, endingWith: { .enterNext(andJump: $0) })
        case .text, .address, .rendered, .record, .optional:
            let value = inner.entering(shape, from: place.frame, &tables)
            compile({ .enter($0, orJump: $1) }, before: section, in: value, endingWith: { _ in .leave })
        }
    }

    /// - Parameters:
    ///   - jump: The instruction that asks whether the section is printed, and jumps behind it if not.
    ///   - last: The one that ends the section, given where it starts.
    private mutating func compile(
        _ jump: (_ value: Operand, _ end: Int) -> Instruction, before section: Section, in inner: Scope,
        endingWith last: ((_ start: Int) -> Instruction)? = nil
    ) {
        let value = code.takeOperand()
        let place = code.end
        code.add(jump(value, place))
        let start = code.target()
        compile(section, in: inner)
        if let last { code.add(last(start)) }
        code.replace(at: place, by: jump(value, code.target()))
    }

    private mutating func compile(_ section: Section, in inner: Scope) {
        let before = scope
        scope = inner
        descend(at: section.name.span) { $0.compile(section.nodes) }
        scope = before
    }
}

// MARK: Partials and blocks

extension Compiler {
    /// A partial that does not exist has been reported when the files were read.
    private mutating func compileCall(_ call: Call) {
        guard let template = partials[call.name, kind] else {
            isSound = false
            return
        }
        let before = given
        given = given.adding(call.blocks)
        indent(by: call.indentation) {
            $0.expand(template.file.whole, named: call.name, at: call.span) { $0.compileTemplate(template) }
        }
        given = before
    }

    private mutating func compileBlock(_ block: Block) {
        indent(by: block.indentation) {
            guard let filling = $0.given[block.name] else {
                return $0.descend(at: block.span) { $0.compile(block.nodes) }
            }
            $0.expand(filling.span, named: block.name, at: block.span) {
                $0.expandedSize += filling.size
                $0.compile(filling.nodes)
            }
        }
    }

    private mutating func indent(by blanks: ArraySlice<UInt8>?, _ compile: (inout Compiler) -> Void) {
        guard let blanks, !blanks.isEmpty else { return compile(&self) }
        indentsLines = true
        code.addIndentation(blanks)
        compile(&self)
        code.add(.outdent(blanks.count))
    }

    /// Compiles what is called, where it is called. A call that has been here before with the same in hand goes on
    /// there, but it must have gone deeper into the page, or it would never end.
    private mutating func expand(
        _ place: Span, named name: String, at call: Span, _ compile: (inout Compiler) -> Void
    ) {
        let next = Expansion(place: place, scope: scope, given: given, call: call, start: code.target())
        if let earlier = calls.lastIndex(where: { $0.isSame(as: next) }) {
            return goOn(with: earlier, named: name, at: call)
        }
        guard expandedSize <= Limits.expandedSize else { return giveUp(.expandsTooFar(at: call)) }
        calls.append(next)
        descend(at: call, compile)
        if let done = calls.popLast(), done.callsItself { code.add(.endCall(start: done.start)) }
    }

    private mutating func goOn(with earlier: Int, named name: String, at call: Span) {
        let (start, outer) = (calls[earlier].start, calls[earlier].scope)
        if !scope.goesDeeper(than: outer.frames.count) { report(.endlessCall(name, at: call)) }
        calls[earlier].callsItself = true
        code.add(Code.Call(start: start, frames: scope.frames(inPlaceOf: outer)))
    }
}

extension [TemplateWords.Piece] {
    /// Whether they are letters without a blank or a sign between, which an attribute may hold without quotation marks.
    fileprivate var isOneWord: Bool {
        guard !isEmpty else { return false }
        return allSatisfy { piece in
            if case .words(let text) = piece {
                text.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
            } else {
                false
            }
        }
    }
}
