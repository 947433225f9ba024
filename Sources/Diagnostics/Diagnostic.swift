/// One finding: what is wrong, where, and what would be right.
package struct Diagnostic: Sendable, Equatable {
    package let rule: Rule
    package let severity: Severity
    package let place: Place
    /// One line for the author, without a full stop: names things as the author sees them.
    package let message: String
    /// What would be right, printed beside the marked text: `did you mean “council”?`
    package let suggestion: String?
    /// What would be right as a change of the file; nil where the author has to choose or find words.
    package let fix: Fix?
    package let notes: [Note]
    /// Whether the line that it is about is shown with it.
    package let showsLine: Bool

    /// A finding of a rule, with the severity that the rule has by itself.
    package init(
        _ rule: Rule, at place: Place, _ message: String, suggestion: String? = nil, fix: Fix? = nil,
        notes: [Note] = []
    ) {
        self.init(rule, severity: rule.severity, at: place, message, suggestion: suggestion, fix: fix, notes: notes)
    }

    private init(
        _ rule: Rule, severity: Severity, at place: Place, _ message: String, suggestion: String?, fix: Fix?,
        notes: [Note], showsLine: Bool = true
    ) {
        self.rule = rule
        self.severity = severity
        self.place = place
        self.message = message
        self.suggestion = suggestion
        // No text can be put into a workbook.
        self.fix = fix?.file.isSheet == true ? nil : fix
        self.notes = notes
        self.showsLine = showsLine
    }

    package init(
        _ rule: Rule, at span: Span, _ message: String, suggestion: String? = nil, fix: Fix? = nil, notes: [Note] = []
    ) {
        self.init(rule, at: .span(span), message, suggestion: suggestion, fix: fix, notes: notes)
    }

    /// The same finding, counted as another severity.
    package func with(severity: Severity) -> Diagnostic {
        Diagnostic(
            rule, severity: severity, at: place, message, suggestion: suggestion, fix: fix, notes: notes,
            showsLine: showsLine)
    }

    /// The same finding without the line that it is about, which is not for everybody who reads the finding.
    package var withoutLine: Diagnostic {
        Diagnostic(
            rule, severity: severity, at: place, message, suggestion: suggestion, fix: nil, notes: notes,
            showsLine: false)
    }

    /// What may be said of the finding to those who may not read what it is about: the file, the line and the rule.
    ///
    /// - Parameters:
    ///   - isExact: Whether its place in the line may be told too.
    ///   - advice: Where the rest is told.
    package func withoutWords(isExact: Bool, advice: String) -> Diagnostic {
        Diagnostic(
            rule, severity: severity, at: place.withoutLength(isExact: isExact), rule.meaning.asMessage,
            suggestion: advice, fix: nil,
            notes: [], showsLine: false)
    }
}

extension Diagnostic.Place {
    /// Where it begins, so that the length of nothing is told.
    ///
    /// - Parameter isExact: Whether that is so in its line too; else it is where the line begins, of a sheet its cell.
    fileprivate func withoutLength(isExact: Bool) -> Diagnostic.Place {
        guard let span else { return self }
        let start = isExact || span.file.isSheet ? nil : span.file.rangeOfLine(span.start.line)?.lowerBound
        let place = start ?? span.range.lowerBound
        return .span(Span(span.file, place..<place))
    }
}

extension String {
    /// A sentence as a message says it: without its capital and its full stop.
    fileprivate var asMessage: String {
        let bytes = Array(utf8)
        let sentence = bytes.last == UInt8(ascii: ".") ? bytes.dropLast() : bytes[...]
        let isWord = bytes.count > 1 && (bytes[1].isLowercaseLetter || bytes[1].isBlank)
        let first = sentence.prefix(1).map { isWord ? $0.lowercased : $0 }
        return String(decoding: first + sentence.dropFirst(), as: UTF8.self)
    }
}

extension Diagnostic {
    /// Where a finding stands.
    package enum Place: Sendable, Equatable {
        case span(Span)
        /// A whole file or folder, where no line can be named: it is missing, or cannot be read as text.
        case path(String)

        package var path: String {
            switch self {
            case .span(let span): span.file.path
            case .path(let path): path
            }
        }

        /// Nil when the whole file or folder is meant.
        package var span: Span? {
            if case .span(let span) = self { span } else { nil }
        }
    }

    /// A second place that helps to understand the finding: where the other of two equal ids stands.
    package struct Note: Sendable, Equatable {
        package let span: Span
        package let message: String

        package init(at span: Span, _ message: String) {
            self.span = span
            self.message = message
        }
    }
}

extension [Diagnostic] {
    /// By path, then by place in the file, then by rule and message: the order in which they are printed, each once.
    package func inSourceOrder() -> [Diagnostic] {
        let sorted = enumerated().sorted { left, right in
            let (key, other) = (left.element.sortKey, right.element.sortKey)
            return key == other ? left.offset < right.offset : key < other
        }
        return sorted.map(\.element).reduce(into: []) { kept, next in
            let isKnown = kept.reversed().prefix { $0.sortKey == next.sortKey }.contains(next)
            if !isKnown { kept.append(next) }
        }
    }

    package func count(of severity: Severity) -> Int {
        reduce(0) { $1.severity == severity ? $0 + 1 : $0 }
    }
}

extension Diagnostic {
    fileprivate var sortKey: FindingOrder {
        FindingOrder(path: place.path, offset: place.span?.range.lowerBound, rule: rule, message: message)
    }
}

/// What findings are ordered by when they are printed; of a file, what is said of the whole comes first.
struct FindingOrder: Comparable {
    private let key: (ByteOrdered, Int, ByteOrdered, ByteOrdered)

    init(path: String, offset: Int?, rule: Rule, message: String) {
        key = (ByteOrdered(text: path), offset ?? -1, ByteOrdered(text: rule.id), ByteOrdered(text: message))
    }

    static func == (left: FindingOrder, right: FindingOrder) -> Bool { left.key == right.key }

    static func < (left: FindingOrder, right: FindingOrder) -> Bool { left.key < right.key }
}

/// A text in the order of its bytes. Strings call two names one that differ in how an accent is stored.
private struct ByteOrdered: Comparable {
    let text: String

    static func == (left: ByteOrdered, right: ByteOrdered) -> Bool {
        left.text.utf8.order(to: right.text.utf8) == 0
    }

    static func < (left: ByteOrdered, right: ByteOrdered) -> Bool {
        left.text.utf8.order(to: right.text.utf8) < 0
    }
}
