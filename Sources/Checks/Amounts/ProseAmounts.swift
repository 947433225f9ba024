internal import Datasets
package import Diagnostics
internal import Papers
internal import Values

extension Rule {
    package static let proseDiffers = Rule(
        "prose-differs-from-data", .error, "The text gives a council another rate than the data.",
        canBeAccepted: true,
        example: .text(
            "Camden pays £22.10 an hour.", mended: "Camden pays {{ rates.camden }} an hour.",
            given: [
                .file(
                    "rates.csv",
                    """
                    authority,rate
                    Camden,21.87
                    """)
            ]))
    package static let unboundFigure = Rule(
        "unbound-figure", .note, "An amount in the text is in none of the paper's data.", canBeLowered: true,
        canBeAccepted: true,
        example: .pieces(
            [
                .text("The service costs £4.2m a year."),
                .file(
                    "figures.csv",
                    """
                    name,value
                    hours,"400,000"
                    """),
            ],
            mended: [
                .text("The service costs {{ figures.cost }} a year."),
                .file(
                    "figures.csv",
                    """
                    name,value
                    hours,"400,000"
                    cost,£4.2m
                    """),
            ]))
    package static let typedFigure = Rule(
        "typed-figure", .note, "An amount is typed that figures.csv holds under a name.", canBeLowered: true,
        canBeAccepted: true,
        example: .text(
            "The service costs £4.25m a year.", mended: "The service costs {{ figures.cost }} a year.",
            given: [
                .file(
                    "figures.csv",
                    """
                    name,value
                    cost,£4.25m
                    """)
            ]))
}

extension Diagnostic {
    static func typedFigure(at span: Span, _ written: String, _ figure: Figure) -> Diagnostic {
        let name = "{{ figures.\(figure.name) }}"
        return Diagnostic(
            .typedFigure, at: span, "\(written) is typed here, and is figures.\(figure.name) in the data",
            suggestion: "write \(name), so that it stays right", fix: Fix(name, at: span, isSafe: true),
            notes: [.init(at: figure.span, "the data")])
    }

    static func proseDiffers(at span: Span, _ written: String, _ rate: Rate, of table: RateTable) -> Diagnostic {
        let name = "{{ \(table.name).\(rate.slug) }}"
        return Diagnostic(
            .proseDiffers, at: span,
            "the text says \(written) for \(rate.authority), and the data say \(rate.rate.printed)",
            suggestion: "write \(name)", fix: span.text == written ? Fix(name, at: span, isSafe: false) : nil,
            notes: [.init(at: rate.span, "the data")])
    }

    static func unboundFigure(at span: Span) -> Diagnostic {
        Diagnostic(
            .unboundFigure, at: span,
            "\(span.text.withSingleBlanks) is in none of this paper’s data, so nothing keeps it right",
            suggestion: "give it a row in figures.csv, and write its name here")
    }
}

/// Compares the amounts in the texts of a paper that has data with those data.
struct ProseAmounts: WordCheck {
    static let rules: [Rule] = [.proseDiffers, .unboundFigure, .typedFigure, .correctionTyped]

    private let reading: PaperReading
    private let data: PaperData
    // Both are made when the first amount asks for them: a table may be long, and a text without amounts.
    private var rates: RatesInProse?
    private var printed: Set<Quantity>?
    private var figures: FiguresByText?
    private let corrected: CorrectedAmounts
    /// Nil until it is asked for, and nil in it where nothing is exempt.
    private var secret: SecretAmounts??

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        // Without data all amounts are typed, and nobody wants to hear it who has not asked.
        guard !reading.data.isEmpty || reading.requiredShare != nil else { return [] }
        var faults: [Diagnostic] = []
        judge(prose, of: reading) { fault in
            if let fault { faults.append(fault) }
        }
        return faults
    }

    /// How many amounts the texts have, and those that are loose: no data have them, or others than the text says.
    static func count(in prose: Prose, of reading: PaperReading) -> CountedAmounts {
        var (count, loose) = (0, [Diagnostic]())
        judge(prose, of: reading) { fault in
            count += 1
            if let fault, CountedAmounts.rules.contains(fault.rule) { loose.append(fault) }
        }
        return CountedAmounts(count: count, loose: loose)
    }

    /// - Parameter take: Gets what is wrong with each amount in turn; nil for one with which nothing is.
    private static func judge(_ prose: Prose, of reading: PaperReading, _ take: (Diagnostic?) -> Void) {
        var amounts = ProseAmounts(of: reading)
        var values = prose.values[...]
        let passages = prose.passages { passage in
            let signs = passage.signs
            return !passage.isSetting
                && (signs.contains(.amount) || signs.contains(.digit) && prose.bytes[passage.bytes].mayHoldPerCent)
        }
        for passage in passages {
            values = values.drop { $0.upperBound <= passage.range.bytes.lowerBound }
            let found = passage.bytes.amounts(values: values)
            for index in found.indices { take(amounts.fault(of: index, among: found, in: passage)) }
        }
    }

    private init(of reading: PaperReading) {
        self.reading = reading
        data = reading.data
        corrected = CorrectedAmounts(reading.corrections)
    }
}

extension ProseAmounts {
    private mutating func fault(of index: Int, among amounts: [ProseAmount], in passage: Passage) -> Diagnostic? {
        let amount = amounts[index]
        if let place = CouncilPlace(of: index, among: amounts, in: passage.bytes) {
            let councils = rates ?? RatesInProse(data.rates)
            rates = councils
            if let rate = councils.differing(from: amount, at: place, in: passage.bytes) {
                let written = String(decoding: passage.bytes[amount.range], as: UTF8.self)
                return .proseDiffers(at: passage.span(of: amount.range), written, rate.rate, of: rate.table)
            }
        }
        guard !amount.isValue else { return nil }
        if isSecret(amount, in: passage) { return nil }
        if isPrinted(amount) { return typed(amount, in: passage) }
        let span = passage.span(of: amount.range)
        // What another said stays as it was said.
        if !passage.isQuoted(amount.range), let corrected = amount.quantity.flatMap({ corrected[$0] }) {
            return .correctionTyped(at: span, String(decoding: passage.bytes[amount.range], as: UTF8.self), corrected)
        }
        return .unboundFigure(at: span)
    }

    /// What another said stays as it was said.
    private mutating func typed(_ amount: ProseAmount, in passage: Passage) -> Diagnostic? {
        guard data.figures != nil, !passage.isQuoted(amount.range), !passage.isRange(amount.range) else { return nil }
        let figures = self.figures ?? FiguresByText(data)
        self.figures = figures
        let written = String(decoding: passage.bytes[amount.range], as: UTF8.self)
        let span = passage.span(of: amount.range)
        return span.text == written
            ? figures.figure(printedAs: written).map { .typedFigure(at: span, written, $0) } : nil
    }

    /// In bytes, with blanks between its thousands.
    private static let longestAmount = 32

    /// Whether it is an amount that is exempt, which is a finding of its own.
    private mutating func isSecret(_ amount: ProseAmount, in passage: Passage) -> Bool {
        guard let quantity = amount.quantity else { return false }
        let known = secret ?? SecretAmounts(of: reading)
        secret = .some(known)
        guard let known else { return false }
        if known.contains(quantity) { return true }
        // `£398 401` is read as £398 here.
        let rest = passage.bytes[amount.range.lowerBound...].prefix(Self.longestAmount)
        guard let written = rest.numbersInText.first, written.range.upperBound > amount.range.upperBound else {
            return false
        }
        return written.range.lowerBound < amount.range.upperBound && known.likeness(of: written) != nil
    }

    private mutating func isPrinted(_ amount: ProseAmount) -> Bool {
        let known = printed ?? data.printedQuantities
        printed = known
        return amount.quantity.map { known.contains($0.magnitude) } ?? false
    }
}

extension Passage {
    /// Whether an amount is an end of a range: `508–595%`.
    fileprivate func isRange(_ amount: Range<Int>) -> Bool {
        let (before, after) = (bytes(before: amount.lowerBound), bytes(from: amount.upperBound))
        return ["-", "–"].contains {
            before.suffix($0.utf8.count).elementsEqual($0.utf8) || after.starts(with: $0.utf8)
        }
    }
}

extension PaperData {
    fileprivate var isEmpty: Bool { rates.isEmpty && risks == nil && figures == nil && tables.isEmpty }

    /// The amounts of money and percentages in all values as they are printed, without their signs: a text that says
    /// “fell by” has none.
    fileprivate var printedQuantities: Set<Quantity> {
        let values = names.lazy.compactMap { value(named: $0)?.printed }
        return Set(
            values.flatMap { printed in
                Array(printed.utf8)[...].withPlainSigns[...].amounts().compactMap { $0.quantity?.magnitude }
            })
    }
}

extension Quantity {
    fileprivate var magnitude: Quantity { Quantity(value.magnitude, unit) }
}
