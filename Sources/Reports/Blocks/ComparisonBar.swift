internal import Datasets
internal import Templating

/// An amount as a bar beside others, all from the same nought.
struct ComparisonBar: PageModel {
    let start: String?
    let length: String
    let mark: String?

    /// - Parameter mark: An amount that a line across all bars shows.
    private init(from start: Rational, length: Rational, mark: Rational?) {
        let print = Notation(.percentage, decimals: 1).print
        self.start = start.isZero ? nil : print(start)
        self.length = print(length)
        self.mark = mark.map(print)
    }

    static let title = "Bar of the comparison"
    static let fields: [Field<Self>] = [
        .optionalText("start", "Where the bar begins, if not at the left: 4.5%", \.start),
        .text("length", "How long it is: 74.2%", \.length),
        .optionalText("mark", "Where the line across it stands, if any", \.mark),
    ]

    /// A bar for each amount; none where there is none, and none at all where there is nothing to draw: a single
    /// amount, or only noughts.
    ///
    /// - Parameter mark: An amount that a line across all bars shows.
    static func all(of amounts: [Rational?], mark: Rational?) -> [ComparisonBar?] {
        let given = amounts.compactMap(\.self)
        let none = amounts.map { _ in nil as ComparisonBar? }
        guard given.count > 1, let length = try? Span(of: given) else { return none }
        return amounts.map { amount in
            guard let amount, let start = try? length.place(of: min(amount, .zero)),
                let end = try? length.place(of: max(amount, .zero)), let part = try? end.subtracting(start)
            else { return nil }
            return ComparisonBar(from: start, length: part, mark: mark.flatMap { try? length.place(of: $0) })
        }
    }

    /// From the lowest of some amounts, or nought, to the highest.
    private struct Span {
        private let low: Rational
        private let length: Rational

        init(of amounts: [Rational]) throws(ArithmeticFault) {
            low = min(amounts.min() ?? .zero, .zero)
            let drawn = try max(amounts.max() ?? .zero, .zero).subtracting(low)
            guard drawn > .zero else { throw .divisionByZero }
            length = try drawn.divided(by: .decimal(digits: Self.part, places: 2))
        }

        /// How many hundredths of the width the longest bar takes: the rest is for a line at its end.
        private static let part = 98

        /// 0 at the left end, nearly 1 at the right.
        func place(of amount: Rational) throws(ArithmeticFault) -> Rational {
            try amount.subtracting(low).divided(by: length)
        }
    }
}
