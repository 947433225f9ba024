internal import Datasets

/// What words say of a value that stands beside them.
enum Claim: Equatable {
    /// `the lowest`, `the second highest of 12`
    case place(ClaimedPlace)
    /// `above the median`, and whose it is
    case average(isAbove: Bool, isMedian: Bool, AverageScope)
    /// `more than twice` another value, `over 300% of` it
    case ratio(Bound, Rational)
    /// `over 5% less than` another value; by how much a value differs from another, whichever is more, where it does not
    /// say.
    case difference(Bound, Quantity, isMore: Bool?)
    /// `over £1m`
    case amount(Bound, Quantity)

    /// Whose median or mean it is.
    enum AverageScope: Equatable {
        case unsaid
        case all
        case neighbours
        /// It is written as a value itself, at this token.
        case value(Int)
    }
}

/// A place in a ranking.
struct ClaimedPlace: Equatable {
    /// From which end it is counted; nil where the words do not say.
    let isFromLowest: Bool?
    /// Counted from 1; nil where the value itself says it, and the words only of how many.
    let place: Int?
    let count: Count?
    /// Whether it is said as of costs: the cheapest, the most expensive.
    let isOfCosts: Bool

    /// Of how many.
    enum Count: Equatable {
        case number(Int)
        /// `the three`, which may be those of the sentence before.
        case those(Int)
        /// A value of the data, at this token.
        case value(Int)
    }
}

/// How a value is compared with an amount.
enum Bound: Equatable {
    case over, under, atLeast, atMost, nearly

    /// Whether it holds of an amount. Nearly is not more, and not less than three quarters.
    func holds(_ value: Rational, _ amount: Rational) -> Bool {
        switch self {
        case .over: value > amount
        case .under: value < amount
        case .atLeast: value >= amount
        case .atMost: value <= amount
        case .nearly:
            value <= amount && value >= ((try? amount.multiplied(by: Self.threeQuarters)) ?? amount)
        }
    }

    private static let threeQuarters = (try? Rational.decimal(digits: 75, places: 2)) ?? .zero

    var words: String {
        switch self {
        case .over: "over"
        case .under: "under"
        case .atLeast: "at least"
        case .atMost: "at most"
        case .nearly: "nearly"
        }
    }
}

/// A claim where it stands.
struct FoundClaim {
    let claim: Claim
    /// The token of the value that it is about.
    let subject: Int
    /// The token of the value that it is compared with.
    var other: Int?
    /// The tokens of its words.
    let words: Range<Int>
}
