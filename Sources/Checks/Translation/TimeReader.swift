internal import Datasets
internal import Diagnostics

/// Reads times of the day, in English or Welsh: `17:30`, `5.30pm`, `9 y.b.`, `8.30 yr hwyr`, `12 noon`.
struct TimeReader {
    let bytes: ArraySlice<UInt8>

    /// That which begins with some digits; nil where nothing says that they are one.
    func time(_ digits: Range<Int>) -> TypedPiece? {
        guard !bytes[..<digits.lowerBound].ends(with: "£"), let clock = clock(digits) else { return nil }
        if let (half, end) = half(after: clock.end), (1...12).contains(clock.hour) || half == .afternoon {
            let key = TypedValue.Key.time(clock.minutes(in: half))
            // “5 am bob 10” is Welsh for five of every ten.
            return TypedPiece(content: .value(key), range: digits.lowerBound..<end, digits: digits)
        }
        guard clock.end > digits.upperBound else { return nil }
        let key = TypedValue.Key.time(clock.hour * 60 + clock.minute)
        return TypedPiece(
            content: .value(key), readings: clock.readings.filter { $0 != key },
            range: digits.lowerBound..<clock.end, digits: digits.lowerBound..<clock.end)
    }

    /// The times that a number without more may be: 5 is five o’clock, 17.30 half past five.
    func readings(of digits: Range<Int>) -> [TypedValue.Key] { clock(digits)?.readings ?? [] }
}

extension TimeReader {
    private struct Clock {
        let hour: Int
        let minute: Int
        /// Behind its digits.
        let end: Int

        func minutes(in half: Half) -> Int {
            let hour =
                switch half {
                case .morning: hour % 12
                case .afternoon: hour > 12 ? hour : hour % 12 + 12
                }
            return hour * 60 + minute
        }

        /// In the morning and in the afternoon.
        var readings: [TypedValue.Key] {
            let keys =
                (1...12).contains(hour)
                ? [minutes(in: .morning), minutes(in: .afternoon)] : [hour % 24 * 60 + minute]
            return keys.map { .time($0) }
        }
    }

    private enum Half { case morning, afternoon }

    private func clock(_ digits: Range<Int>) -> Clock? {
        let parts = bytes[digits].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let first = parts.first, first.count <= 2, let hour = Int(String(decoding: first, as: UTF8.self)),
            (0...24).contains(hour)
        else { return nil }
        if parts.count == 2 { return minute(parts[1]).map { Clock(hour: hour, minute: $0, end: digits.upperBound) } }
        guard parts.count == 1 else { return nil }
        let colon = digits.upperBound
        if colon < bytes.endIndex, bytes[colon] == UInt8(ascii: ":"), !bytes[..<digits.lowerBound].ends(with: ":"),
            let minute = minute(bytes.word(at: colon + 1).prefix(while: \.isDigit))
        {
            let end = colon + 3
            return end < bytes.endIndex && bytes[end] == UInt8(ascii: ":")
                ? nil : Clock(hour: hour, minute: minute, end: end)
        }
        return Clock(hour: hour, minute: 0, end: digits.upperBound)
    }

    private func minute(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count == 2, let minute = Int(String(decoding: digits, as: UTF8.self)), minute < 60
        else { return nil }
        return minute
    }

    /// Which half of the day is named behind a time.
    private func half(after end: Int) -> (Half, end: Int)? {
        guard end < bytes.endIndex else { return nil }
        let start = bytes[end] == .space ? end + 1 : end
        for (words, half) in Self.halves {
            for word in words { if let behind = bytes.end(of: word, at: start) { return (half, behind) } }
        }
        return nil
    }

    private static let halves: [(words: [String], half: Half)] = [
        (
            ["am", "a.m.", "a.m", "yb", "y.b.", "y.b"] + joined("in the morning;y bore;yn y bore")
                + ["midnight", "hanner nos", "canol nos", "ganol nos"], .morning
        ),
        (
            ["pm", "p.m.", "p.m", "yp", "y.p.", "y.p", "yh", "y.h.", "y.h"]
                + joined(
                    "in the afternoon;in the evening;at night;y prynhawn;yn y prynhawn;yr hwyr;yn yr hwyr;y nos;yn y nos"
                )
                + ["noon", "midday", "hanner dydd", "canol dydd", "ganol dydd"], .afternoon
        ),
    ]

    /// Those words, and the same behind “o’clock”.
    private static func joined(_ list: String) -> [String] {
        list.split(separator: ";").flatMap { [String($0), "o'clock \($0)", "o'r gloch \($0)"] }
    }
}
