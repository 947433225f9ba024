package import Diagnostics
internal import Settings

extension Rule {
    package static let exemptFigure = Rule(
        "exempt-figure", .error, "A page would show a figure that is exempt, or one that gives an exempt one away.",
        example: .pieces(
            [.report("## Reasons\n\nThe two bids come to {{ figures.bids }}.")],
            mended: [
                .report("## Reasons\n\nThe two bids come to {{ figures.bids }}."),
                .reportSettings("release: [figures.bids]"),
            ],
            given: [
                .file(
                    "figures.csv",
                    "name,label,value,formula,unit,exempt\nbid-a,Bid of A,£10000,,£,3\nbid-b,Bid of B,£12000,,£,3\n"
                        + "bids,Both bids,,bid-a + bid-b,£,")
            ]))
}

extension Diagnostic {
    /// - Parameter use: Where a page shows it.
    package static func exemptFigure(_ name: String, at use: Span) -> Diagnostic {
        Diagnostic(
            .exemptFigure, at: use, "figures.\(name) is exempt, so no page may show it",
            suggestion: "name it in an exempt appendix or block alone, or take the mark out of its row")
    }

    /// - Parameter parts: The exempt figures that it is worked out from.
    package static func taintedFigure(_ name: String, from parts: [String], at use: Span) -> Diagnostic {
        Diagnostic(
            .exemptFigure, at: use,
            "figures.\(name) is worked out from \(parts.inWords), which \(parts.count == 1 ? "is" : "are") exempt",
            suggestion: "name it in an exempt appendix or block alone, or write “release: [figures.\(name)]” in the "
                + "settings of report.md, where everybody may know it; its working is not shown then")
    }

    /// - Parameter parts: The figures that it is worked out from and that only exempt texts name.
    package static func workingOfWithheld(_ name: String, from parts: [String], at use: Span) -> Diagnostic {
        Diagnostic(
            .exemptFigure, at: use,
            "figures.\(name) is worked out from \(parts.inWords), which only exempt text names: its working would stand "
                + "on the page",
            suggestion: "name it in exempt text alone as well; or name \(parts.inWords) outside that text too, if "
                + "everybody may know \(parts.count == 1 ? "it" : "them")")
    }

    fileprivate static func switchedFigure(from parts: [String], at use: Span) -> Diagnostic {
        Diagnostic(
            .exemptFigure, at: use,
            "what makes another option the cheapest would give \(parts.inWords) away, which \(parts.count == 1 ? "is" : "are") exempt",
            suggestion: "name it in an exempt appendix or block alone")
    }

    static func releasedFigures(_ names: [String], givingAway parts: [String], working: String?, at span: Span)
        -> Diagnostic
    {
        let told = working.map { "figures.\(names[0]) is \($0)" }
        let all = "\(names.inWords) \(names.count == 1 ? "is" : "are") released"
        return Diagnostic(
            .exemptFigure, at: span,
            "\(told ?? all), and of that only \(parts.inWords) \(parts.count == 1 ? "is" : "are") exempt: everybody could work "
                + "\(parts.count == 1 ? "it" : "them") out",
            suggestion: "release fewer figures than there are exempt ones behind them")
    }

    static func releasedNothing(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .exemptFigure, at: name.span,
            "nothing exempt goes into \(name.value.quoted), so there is nothing to release",
            suggestion: "write the name of a figure that is worked out from exempt ones, such as figures.bids")
    }
}

extension [String] {
    /// `figures.a`, `figures.a and figures.b`
    fileprivate var inWords: String {
        let names = map { $0.utf8.contains(UInt8(ascii: ".")) ? $0 : "figures.\($0)" }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}

/// Which figures are exempt, and which others are worked out from them.
package struct ExemptFigures: Sendable {
    /// By the names of figures: the exempt ones that they are worked out from; of an exempt one itself.
    private let parts: [String: [String]]
    private let released: Set<String>

    package static let none = ExemptFigures(parts: [:], released: [])

    private init(parts: [String: [String]], released: Set<String>) {
        self.parts = parts
        self.released = released
    }

    /// Whether there is none.
    package var isEmpty: Bool { parts.isEmpty }

    /// What is wrong with showing a figure to everybody; nil where nothing is.
    ///
    /// - Parameter isSwitched: Whether it is changed, or compared, to find what makes another option the cheapest: then its
    ///   working counts, released or not.
    package func finding(_ name: String, at use: Span, isSwitched: Bool = false) -> Diagnostic? {
        guard let parts = parts[name] else { return nil }
        if isSwitched { return .switchedFigure(from: parts, at: use) }
        guard !released.contains(name) else { return nil }
        return parts == [name] ? .exemptFigure(name, at: use) : .taintedFigure(name, from: parts, at: use)
    }

    /// - Parameters:
    ///   - rows: The names of the exempt rows of other data that a name in a formula rests on.
    ///   - release: The names of figures that everybody may know although they are worked out from exempt ones.
    ///   - diagnostics: Gets what is wrong with these names.
    init(
        of figures: Figures, rows: (String) -> [String], release: [Located<String>], diagnostics: inout [Diagnostic]
    ) {
        let parts = Self.parts(of: figures, rows)
        var released: [String] = []
        for name in release {
            let figure =
                name.value.utf8.starts(with: "figures.".utf8) ? String(Substring(name.value.utf8.dropFirst(8))) : ""
            if let found = parts[figure], found != [figure] {
                released.append(figure)
            } else {
                diagnostics.append(.releasedNothing(name))
            }
        }
        if let first = release.first, let given = Self.givenAway(by: released, parts) {
            let working = given.names.count == 1 ? figures.figure(named: given.names[0])?.formula?.text : nil
            diagnostics.append(
                .releasedFigures(given.names, givingAway: given.parts, working: working, at: first.span))
        }
        self.init(parts: parts, released: Set(released))
    }

    /// By the names of figures: the exempt ones that they are worked out from, in the order of the file. What an exempt
    /// one is worked out from does not count: nobody sees it.
    private static func parts(of figures: Figures, _ rows: (String) -> [String]) -> [String: [String]] {
        let exempt = figures.figures.filter { $0.exempt != nil }
        let ofRows = figures.figures.filter { $0.exempt == nil }.map { ($0, $0.dependencies.flatMap(rows)) }
            .filter { !$0.1.isEmpty }
        if exempt.isEmpty, ofRows.isEmpty { return [:] }
        var dependents: [String: [String]] = [:]
        for figure in figures.figures where figure.exempt == nil {
            for part in figure.dependencies { dependents[part.figureName, default: []].append(figure.name) }
        }
        var parts: [String: [String]] = [:]
        for (figure, behind) in exempt.map({ ($0, [$0.name]) }) + ofRows {
            var (waiting, seen) = ([figure.name], Set<String>())
            while let name = waiting.popLast() {
                guard seen.insert(name).inserted else { continue }
                for part in behind where parts[name]?.contains(part) != true { parts[name, default: []].append(part) }
                waiting += dependents[name] ?? []
            }
        }
        return parts
    }

    /// So many released figures as there are exempt ones behind them tell what each of these is. Nil where there are
    /// fewer.
    private static func givenAway(
        by released: [String], _ parts: [String: [String]]
    ) -> (names: [String], parts: [String])? {
        for name in released where parts[name]?.count == 1 { return ([name], parts[name] ?? []) }
        var behind: [String] = []
        for part in released.flatMap({ parts[$0] ?? [] }) where !behind.contains(part) { behind.append(part) }
        return !released.isEmpty && released.count >= behind.count ? (released, behind) : nil
    }
}

extension Figures {
    /// The same with a released figure as if it were typed: what it is worked out from is not told.
    func releasing(_ exempt: ExemptFigures) -> Figures {
        exempt.isEmpty
            ? self : Figures(source: source, figures: figures.map { exempt.isReleased($0.name) ? $0.asTyped : $0 })
    }
}

extension ExemptFigures {
    /// Whether a figure is exempt, or worked out from such, and nothing that everybody may know is worked out from it.
    func mayBeOther(_ name: String) -> Bool {
        let isBehind = released.contains { parts[$0]?.contains { parts[name]?.contains($0) == true } == true }
        return parts[name] != nil && !isBehind
    }

    /// Whether a figure that everybody may know is worked out from exempt rows of another file.
    func releases(rowsOf file: String) -> Bool {
        released.contains { name in
            parts[name]?.contains { part in
                part.nameParts.first == file || part.utf8.starts(with: "table.\(file).".utf8)
            } == true
        }
    }

    /// Whether a figure is exempt, or worked out from what is, and not released.
    package func hides(_ name: String) -> Bool { parts[name] != nil && !released.contains(name) }

    /// Whether everybody may know a figure, and not its working.
    package func isReleased(_ name: String) -> Bool { released.contains(name) }
}

extension Figure {
    fileprivate var asTyped: Figure {
        Figure(
            name: name, label: label, quantity: quantity, notation: notation, printed: printed, working: nil,
            isTyped: true, workingGives: nil, dependencies: [], period: period, source: source, note: note,
            option: option, per: per, low: low, high: high, formula: nil, exempt: exempt, span: span)
    }
}
