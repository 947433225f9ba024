#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The decimal that a spreadsheet means by a number. The file holds a binary fraction, written with up to 17 digits:
/// `21.870000000000001` is 21.87. Meant is the shortest decimal that is read back as the same fraction, of at most 15
/// digits, which is what the spreadsheet itself shows and works with.
struct CellDecimal: Equatable {
    private(set) var isNegative: Bool
    /// Without zeros at either end; empty for nought.
    private(set) var digits: [UInt8]
    /// How many of them stand after the point; below 0 for a whole number that ends in zeros.
    private(set) var places: Int
    /// Whether the fraction of the file takes more digits.
    private(set) var isCut = false

    /// - Returns: Nil for a text that is no number, and for one that is too large for a spreadsheet.
    init?(_ text: String) {
        guard let value = Double(text), value.isFinite, let shortest = Self(written: value.description) else {
            return nil
        }
        if shortest.digits.count <= Self.mostDigits {
            self = shortest
        } else if let rounded = Self(written: Self.rounded(value)) {
            self = rounded
            isCut = true
        } else {
            return nil
        }
    }

    /// With all digits of the shortest decimal that is read back as the same fraction; nil where those are no more than
    /// a spreadsheet works with.
    init?(uncut text: String) {
        guard let value = Double(text), let shortest = Self(written: value.description),
            shortest.digits.count > Self.mostDigits
        else { return nil }
        self = shortest
    }

    private static let mostDigits = 15

    /// The value to fifteen digits: `2.18700000000000e+01`.
    private static func rounded(_ value: Double) -> String {
        var buffer = [CChar](repeating: 0, count: 40)
        let count = withVaList([value]) { vsnprintf(&buffer, buffer.count, "%.\(mostDigits - 1)e", $0) }
        return String(decoding: buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Of digits with a point or an exponent or both.
    private init?(written text: String) {
        let parts = text.utf8.split { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }
        guard let mantissa = parts.first else { return nil }
        let exponent = parts.count > 1 ? Int(String(Substring(parts[1]))) ?? 0 : 0
        isNegative = mantissa.first == UInt8(ascii: "-")
        digits = mantissa.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let fraction = mantissa.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        places = (fraction.count > 1 ? fraction[1].count : 0) - exponent
        trim()
    }

    private mutating func trim() {
        let zero = UInt8(ascii: "0")
        let last = digits.lastIndex { $0 != zero }
        places -= digits.count - (last.map { $0 + 1 } ?? 0)
        digits.removeSubrange((last.map { $0 + 1 } ?? 0)...)
        digits.removeSubrange(..<(digits.firstIndex { $0 != zero } ?? digits.count))
        if digits.isEmpty { (isNegative, places) = (false, 0) }
    }
}

extension CellDecimal {
    var isZero: Bool { digits.isEmpty }
    /// Whether it is a fraction of one, whatever its sign.
    var isBelowOne: Bool { !isZero && whole <= 0 }
    /// How many digits stand before the point.
    private var whole: Int { digits.count - places }
    /// Places after the point that it takes to write it.
    var placesNeeded: Int { max(0, places) }

    /// A whole number that a spreadsheet cannot tell from its neighbour.
    var isBeyondExactness: Bool { places <= 0 && whole > Self.mostDigits }

    /// Whether it may be a day as spreadsheets count them, of 1982 to 2091.
    var mayBeDay: Bool { places <= 0 && whole == 5 && !isNegative && (0x33...0x36).contains(digits[0]) }

    /// Taken ten to the power of `power` times.
    func shifted(by power: Int) -> CellDecimal {
        var shifted = self
        if !isZero { shifted.places -= power }
        return shifted
    }

    /// Half away from zero.
    func rounded(to count: Int) -> CellDecimal {
        guard places > count else { return self }
        var rounded = self
        let kept = digits.count - (places - count)
        guard kept >= 0 else { return .zero }
        let goesUp = digits[kept] >= UInt8(ascii: "5")
        rounded.digits.removeSubrange(kept...)
        rounded.places = count
        if goesUp { rounded.addOne() }
        rounded.trim()
        return rounded
    }

    private static let zero = CellDecimal(isNegative: false, digits: [], places: 0)

    private init(isNegative: Bool, digits: [UInt8], places: Int) {
        (self.isNegative, self.digits, self.places) = (isNegative, digits, places)
    }

    private mutating func addOne() {
        var index = digits.count - 1
        while index >= 0, digits[index] == UInt8(ascii: "9") {
            digits[index] = UInt8(ascii: "0")
            index -= 1
        }
        if index >= 0 { digits[index] += 1 } else { digits.insert(UInt8(ascii: "1"), at: 0) }
    }

    /// What a cell of the format “General” shows, which is eleven signs at most; nil where that is the whole number.
    var shownByGeneral: String? {
        guard text().utf8.count > Self.mostSigns else { return nil }
        let sign = isNegative ? "-" : ""
        if whole > Self.mostSigns { return "a power of ten" }
        return sign + rounded(to: Self.mostSigns - max(1, whole) - 1).text()
    }

    private static let mostSigns = 11

    /// The digits without a sign, with at least `least` of them before the point and `count` behind it.
    func text(places count: Int = 0, digits least: Int = 1, isGrouped: Bool = false) -> String {
        let zero = UInt8(ascii: "0")
        var front = Array(digits.prefix(max(0, whole))) + [UInt8](repeating: zero, count: max(0, -places))
        front = [UInt8](repeating: zero, count: max(0, max(1, least) - front.count)) + front
        var back = [UInt8](repeating: zero, count: max(0, -whole)) + digits.dropFirst(max(0, whole))
        if back.count < count { back += [UInt8](repeating: zero, count: count - back.count) }
        if isGrouped {
            for place in stride(from: front.count - 3, to: 0, by: -3) { front.insert(UInt8(ascii: ","), at: place) }
        }
        return String(decoding: back.isEmpty ? front : front + [UInt8(ascii: ".")] + back, as: UTF8.self)
    }
}
