/// The text of a file whose encoding nobody has told.
struct DecodedText {
    let text: String
    /// Said when the encoding was taken from what the bytes look like.
    let doubt: SourceDoubt?

    /// - Parameter name: The file's name, for messages.
    init(_ bytes: [UInt8], name: String) throws(ImportFault) {
        if let refusal = FileSignature.refusal(of: bytes, name: name) { throw .refused(refusal) }
        if let text = try Self.utf16(bytes, name: name) {
            self.init(text: text, doubt: nil)
        } else if let fault = bytes.firstFaultOfUTF8 {
            self.init(text: try Self.windows(bytes, after: fault, name: name), doubt: Self.windowsDoubt)
        } else {
            let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            self.init(text: String(decoding: bytes[start...], as: UTF8.self), doubt: nil)
        }
        if bytes.contains(0), let place = text.utf8.firstIndex(of: 0) {
            let line = text.utf8[..<place].reduce(1) { $0 + ($1 == .lineFeed ? 1 : 0) }
            throw .refused("\(name) is no text: line \(line) has a zero byte. \(Self.howToSave)")
        }
    }

    private init(text: String, doubt: SourceDoubt?) {
        self.text = text
        self.doubt = doubt
    }

    /// The same, where the encoding was told.
    var withoutDoubt: DecodedText { DecodedText(text: text, doubt: nil) }

    static let howToSave =
        "Save it anew as UTF-8: in Notepad by Save As and the encoding UTF-8; in Word by Save As, the type Plain Text "
        + "and then the encoding Unicode (UTF-8)."

    private static let windowsDoubt = SourceDoubt(
        "The file is not UTF-8; it was read as Windows-1252, the older encoding of Windows. Look whether signs such as £, "
            + "– and ’ and letters with accents are right.", at: SourcePlace("the whole file"))
}

// MARK: - UTF-16

extension DecodedText {
    private static func utf16(_ bytes: [UInt8], name: String) throws(ImportFault) -> String? {
        guard let isLittle = isLittleEndian(bytes) else { return nil }
        let start = bytes.starts(with: isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]) ? 2 : 0
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: start, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isLittle ? second << 8 | first : first << 8 | second)
        }
        guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
            throw .refused("\(name) begins as text in UTF-16 (“Unicode”) and is damaged further on. \(howToSave)")
        }
        return text
    }

    /// Whether the bytes are UTF-16, the low one of each pair first; nil where they are not UTF-16. Without a mark at the
    /// start, that is so where nearly every second byte is zero and nearly none of the others.
    private static func isLittleEndian(_ bytes: [UInt8]) -> Bool? {
        if bytes.starts(with: [0xFF, 0xFE]) { return true }
        if bytes.starts(with: [0xFE, 0xFF]) { return false }
        guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
        var zeros = (even: 0, odd: 0)
        for index in bytes.indices where bytes[index] == 0 {
            if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let half = bytes.count / 2
        if zeros.odd * 2 > half, zeros.even * 20 < half { return true }
        if zeros.even * 2 > half, zeros.odd * 20 < half { return false }
        return nil
    }
}

// MARK: - Windows-1252

extension DecodedText {
    private static func windows(_ bytes: [UInt8], after fault: FaultOfUTF8, name: String) throws(ImportFault) -> String
    {
        if fault.scalarsBefore > 0 {
            let line = bytes[..<fault.place].reduce(1) { $0 + ($1 == .lineFeed ? 1 : 0) }
            throw .refused(
                "\(name) mixes two encodings: it begins as UTF-8, and line \(line) is not. Open it, look at the signs there, "
                    + "and save it. \(howToSave)")
        }
        let controls = bytes.reduce(0) { $0 + ($1 < 0x20 && !$1.isLineEnd && $1 != .tab && $1 != 0x0C ? 1 : 0) }
        var text = String.UnicodeScalarView()
        for byte in bytes {
            guard let scalar = byte.windowsScalar, byte != 0, controls * 50 <= bytes.count else {
                throw .refused(
                    "\(name) is no text that can be read: it is neither UTF-8 nor Windows-1252. \(howToSave)")
            }
            text.append(scalar)
        }
        return String(text)
    }
}

extension UInt8 {
    /// What the byte is in Windows-1252; nil for the five that are nothing.
    fileprivate var windowsScalar: Unicode.Scalar? {
        guard (0x80...0x9F).contains(self) else { return Unicode.Scalar(self) }
        let value = Self.windowsValues[Int(self) - 0x80]
        return value == 0 ? nil : Unicode.Scalar(value)
    }

    private static let windowsValues: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}

// MARK: - UTF-8

/// The first bytes that are no scalar of UTF-8, and how many scalars of more than one byte stand before.
private struct FaultOfUTF8 {
    let place: Int
    let scalarsBefore: Int
}

extension [UInt8] {
    fileprivate var firstFaultOfUTF8: FaultOfUTF8? {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = makeIterator()
        var (place, count) = (0, 0)
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar):
                if scalar.count > 1, place > 0 { count += 1 }
                place += scalar.count
            case .error: return FaultOfUTF8(place: place, scalarsBefore: count)
            case .emptyInput: return nil
            }
        }
    }
}
