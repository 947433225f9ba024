import Diagnostics
import Papers
import Values

/// The names of one paper as a list: values first, then blocks.
struct NameList {
    let names: KnownNames
    let uses: [NameUse]

    init(_ paper: Paper) {
        names = paper.names
        uses = paper.nameUses
    }

    /// In their order.
    var values: [NamedValue] { names.values.compactMap { names.value(named: $0) } }

    /// For people: a line each, with the columns below one another; ends with a line's end.
    var text: String {
        let values = values.map { value in
            Line(name: value.name, meaning: value.printed.onOneLine, place: place(of: value.span))
        }
        let blocks = names.blocks.map { name in
            Line(name: name, meaning: names.block(named: name)?.meaning ?? "", place: "")
        }
        if values.isEmpty, blocks.isEmpty { return "This paper has no data and no options, so there are no names.\n" }
        return values.print() + (values.isEmpty || blocks.isEmpty ? "" : "\n")
            + (blocks.isEmpty ? "" : "Each of these stands in a paragraph of its own:\n" + blocks.print())
    }

    /// A cell, or the file for what is worked out of many.
    private func place(of span: Span) -> String {
        span == span.file.whole ? span.file.path : span.description
    }
}

extension NameList {
    fileprivate struct Line {
        let name: String
        let meaning: String
        let place: String
    }
}

extension [NameList.Line] {
    fileprivate func print() -> String {
        let nameWidth = map(\.name.unicodeScalars.count).max() ?? 0
        let meaningWidth = map(\.meaning.unicodeScalars.count).max() ?? 0
        return map { line in
            let text = line.name.padded(to: nameWidth) + "  "
            return text
                + (line.place.isEmpty ? line.meaning : line.meaning.padded(to: meaningWidth) + "  " + line.place)
                + "\n"
        }.joined()
    }
}

extension DataBlock {
    /// What it shows, in a few words.
    var meaning: String {
        switch self {
        case .ratesTable: "the rates, ranked from the lowest, with a chart"
        case .ratesSummary: "the rates in a few numbers"
        case .costsTable: "the costs of the options by year, with their present values"
        case .optionCosts: "the costs of the option by year and line, with factors and present values"
        case .scoresTable: "the scores of the options with their weights, and what would change the order"
        case .riskRegister: "all risks, the highest first"
        case .riskMatrix: "the risks by likelihood and impact"
        case .riskScale: "the scores of all risks, before controls, now and the target"
        case .riskList: "the risks of the option"
        case .optionsSummary: "the options compared"
        case .optionsRejected: "the options considered and rejected, with the reasons"
        case .figuresSchedule: "every figure that the text uses, with its working"
        case .switchTable: "the figures that could make another option the cheapest, the nearest first"
        case .table: "the file as a table"
        }
    }
}

extension String {
    /// The start of the text, with one blank between its words.
    var onOneLine: String {
        let longest = 60
        let line = unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
        let start = line.unicodeScalars.prefix(longest)
        return start.endIndex == line.unicodeScalars.endIndex ? line : "\(String(start))…"
    }
}
