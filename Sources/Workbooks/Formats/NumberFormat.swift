/// A format code of a spreadsheet: one to four sections, of which the value chooses one (ECMA-376, 18.8.31).
struct NumberFormat {
    private let sections: [FormatSection]
    /// Whether programs of different countries read the format as a date or as a number.
    let isAmbiguous: Bool

    init(_ code: String) {
        // Spreadsheets take no longer ones.
        let isWhole = code.utf8.count <= 255
        sections = FormatScanner.sections(of: isWhole ? code : "General").prefix(4).map { $0 }
        isAmbiguous = false
    }

    /// A format that has a number and no code (18.8.30). Those from 27 on mean dates in some countries alone.
    init(builtIn id: Int) {
        sections = FormatScanner.sections(of: Self.builtIn[id] ?? "General")
        isAmbiguous = (27...36).contains(id) || (50...58).contains(id)
    }

    /// The section that a value chooses: by its conditions, or else by the value's sign.
    func section(for value: Double) -> FormatSection {
        let numeric = sections.filter { !$0.isText }
        guard numeric.contains(where: { $0.condition != nil }) else {
            if value < 0, numeric.count > 1 { return numeric[1].ofOneSign }
            if value == 0, numeric.count > 2 { return numeric[2] }
            return numeric.first ?? sections.first ?? .general
        }
        return numeric.first { $0.condition?.holds(value) ?? false } ?? numeric.last { $0.condition == nil } ?? .general
    }

    /// What the fourth section shows in place of a text; nil where texts are shown as they are.
    var kindForTexts: FormatSection.Kind? {
        guard sections.count > 3, !sections[3].isText else { return nil }
        return sections[3].kind
    }

    private static let builtIn = [
        1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "#,##0", 6: "#,##0", 7: "#,##0.00", 8: "#,##0.00", 9: "0%",
        10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm",
        17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 37: "#,##0",
        38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 41: "#,##0", 42: "#,##0", 43: "#,##0.00", 44: "#,##0.00",
        45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 48: "##0.0E+0", 49: "@",
    ]
}

/// One section of a format code, as far as it says what kind of value is shown and how exactly.
struct FormatSection {
    enum Kind: Equatable {
        case general
        case number(NumberForm)
        case date(DateForm)
        case text
        /// Words and no number: `"withheld"`.
        case words(String)
        /// Shows nothing at all: `;;;`.
        case nothing
    }

    let kind: Kind
    let condition: Condition?

    /// The same as the one for numbers below nought.
    fileprivate var ofOneSign: FormatSection {
        guard case .number(var form) = kind else { return self }
        form.isOfOneSign = true
        return FormatSection(kind: .number(form), condition: condition)
    }

    static let general = FormatSection(kind: .general, condition: nil)
    var isText: Bool { kind == .text }

    /// `[>=1000000]`
    struct Condition: Equatable {
        let comparison: String
        let bound: Double

        func holds(_ value: Double) -> Bool {
            switch comparison {
            case "<": value < bound
            case "<=": value <= bound
            case ">": value > bound
            case ">=": value >= bound
            case "=": value == bound
            case "<>": value != bound
            default: false
            }
        }
    }
}

/// How a section shows a number.
struct NumberForm: Equatable {
    /// Places after the point that are always shown, and those that are shown at most.
    var places = 0
    var mostPlaces = 0
    var isGrouped = false
    /// How often a value is taken a hundredfold.
    var percentSigns = 0
    /// How often it is divided by a thousand.
    var scale = 0
    /// `£`, `$` … before the digits.
    var currency = ""
    /// How many digits stand before the point at least.
    var leastDigits = 0
    /// Whether a minus or a bracket stands before the digits.
    var hasMinus = false
    /// Whether the section is for numbers of one sign alone: then the program shows no minus of its own.
    var isOfOneSign = false
    /// Letters and signs before the digits that are no currency, without the blanks at their end: `CR-`.
    var prefix = ""
    /// What stands behind the digits, without its blanks: `m`.
    var suffix = ""
    /// The same with all blanks, and before the digits also where a label is no part of what is printed.
    var before = ""
    var behind = ""
    /// What stands between the digits and is none of a number: `/` of `0000"/"00`.
    var between = ""
    /// Powers of ten or fractions, which are printed as decimals here.
    var isOtherNotation = false
}

/// What a section shows of a date or a time.
struct DateForm: Equatable {
    var hasYear = false
    var hasMonth = false
    var hasDay = false
    var hasTime = false
    var hasSeconds = false
    /// Hours or minutes that go on beyond a day: `[h]:mm`.
    var isElapsed = false
}
