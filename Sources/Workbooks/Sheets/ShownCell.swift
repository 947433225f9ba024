/// A number of a cell as its format shows it, but with all its digits.
struct ShownCell {
    /// What kind of number the format makes it, or what it may be without one.
    enum Kind {
        case percentage, fraction, date, day, other
    }

    private(set) var text = ""
    private(set) var fault: CellFault?
    /// What of its format is not printed, beside any other fault.
    private(set) var leftOut: CellFault?
    private(set) var kind = Kind.other
    /// Whether the format shows nothing of it.
    private(set) var isHidden = false
    private let value: String

    /// - Parameters:
    ///   - value: As the file has it.
    ///   - number: The same, as a binary fraction.
    init(_ value: String, _ number: Double, _ decimal: CellDecimal, as format: NumberFormat, countsFrom1904: Bool) {
        self.value = value
        guard !format.isAmbiguous else {
            fault = .ambiguousFormat
            return
        }
        switch format.section(for: number).kind {
        case .nothing: isHidden = !decimal.isZero
        case .words(let words): text = words
        case .date(let form): show(number, as: form, countsFrom1904: countsFrom1904)
        case .general, .text: show(decimal)
        case .number(let form): show(decimal, as: form)
        }
    }

    private mutating func show(_ decimal: CellDecimal) {
        guard !decimal.isBeyondExactness else {
            fault = .tooManyDigits(decimal.text())
            return
        }
        kind = decimal.isBelowOne ? .fraction : decimal.mayBeDay ? .day : .other
        text = (decimal.isNegative ? "-" : "") + decimal.text()
        if let shown = decimal.shownByGeneral { fault = .hiddenDigits(shown: shown, held: text) }
    }

    private mutating func show(_ decimal: CellDecimal, as form: NumberForm) {
        guard !decimal.isBeyondExactness else {
            fault = .tooManyDigits(decimal.text())
            return
        }
        let shown = ShownNumber(decimal, as: form)
        // Programs that round the digits of the file, and not the number that they stand for, show another.
        if decimal.isCut, let exact = CellDecimal(uncut: value) {
            let other = ShownNumber(exact, as: form)
            let figures = [other.shown ?? other.text, shown.shown ?? shown.text]
            if figures[0] != figures[1], other.shown != nil {
                fault = .unclearDigits(figures)
                return
            }
        }
        kind = form.percentSigns > 0 ? .percentage : .other
        text = shown.text
        if let words = shown.leftOut, words.isPartOfNumber {
            fault = .digitsOfFormat(words, held: shown.text)
        } else if let other = shown.shown {
            fault = .hiddenDigits(shown: other, held: shown.text)
        }
        if let words = shown.leftOut, !words.isPartOfNumber { leftOut = .wordsLeftOut(words) }
    }

    private mutating func show(_ number: Double, as form: DateForm, countsFrom1904: Bool) {
        guard let date = CellDate(number, countsFrom1904: countsFrom1904, form: form) else {
            fault = .noDate
            return
        }
        text = date.text
        kind = form.hasDate ? .date : .other
        if let time = date.hiddenTime { fault = .hiddenTime(date: date.text, time: time) }
    }
}
