/// Reads a format code sign by sign.
struct FormatScanner {
    private let code: [Unicode.Scalar]
    private var index = 0

    private init(_ code: ArraySlice<Unicode.Scalar>) {
        self.code = Array(code)
    }

    static func sections(of code: String) -> [FormatSection] {
        split(Array(code.unicodeScalars)).map { part in
            var scanner = FormatScanner(part)
            return scanner.section()
        }
    }

    /// At each `;` that stands in no quotes and behind no backslash.
    private static func split(_ code: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
        var (parts, start, index): ([ArraySlice<Unicode.Scalar>], Int, Int) = ([], 0, 0)
        while index < code.count {
            switch code[index] {
            case "\"": index = (code[(index + 1)...].firstIndex(of: "\"") ?? code.count - 1) + 1
            case "[": index = (code[index...].firstIndex(of: "]") ?? code.count - 1) + 1
            case "\\", "_", "*": index += 2
            case ";":
                parts.append(code[start..<index])
                index += 1
                start = index
            default: index += 1
            }
        }
        return parts + [code[start...]]
    }
}

extension FormatScanner {
    fileprivate enum Sign: Equatable {
        /// Text that stands as it is.
        case literal(Unicode.Scalar)
        /// `£` of `[$£-809]`
        case currency(String)
        case condition(FormatSection.Condition)
        /// `[h]`
        case elapsed(Unicode.Scalar)
        /// Anything that is no text: `0`, `#`, `d`, `%` …
        case code(Unicode.Scalar)
        case general
    }

    private mutating func section() -> FormatSection {
        var signs: [Sign] = []
        while let sign = next() { signs += sign }
        let condition = signs.lazy.compactMap { if case .condition(let condition) = $0 { condition } else { nil } }
            .first
        let rest = signs.filter { if case .condition = $0 { false } else { true } }
        return FormatSection(kind: Self.kind(of: rest), condition: condition)
    }

    private mutating func next() -> [Sign]? {
        guard index < code.count else { return nil }
        let sign = code[index]
        switch sign {
        case "\"":
            let end = code[(index + 1)...].firstIndex(of: "\"") ?? code.count
            defer { index = end + 1 }
            return code[(index + 1)..<end].map { .literal($0) }
        case "\\":
            defer { index += 2 }
            return index + 1 < code.count ? [.literal(code[index + 1])] : []
        case "_", "*":
            index += 2
            return []
        case "[": return bracket()
        case "A",
            "a" where String(String.UnicodeScalarView(code[index...].prefix(5))).lowercased() == "am/pm":
            index += 5
            return []
        case "G",
            "g" where String(String.UnicodeScalarView(code[index...].prefix(7))).lowercased() == "general":
            index += 7
            return [.general]
        default:
            index += 1
            if ["£", "$", "€", "¥"].contains(sign) { return [.currency(String(sign))] }
            return ("1"..."9").contains(sign) ? [.literal(sign)] : [.code(sign)]
        }
    }

    private mutating func bracket() -> [Sign] {
        let end = code[index...].firstIndex(of: "]") ?? code.count
        let inner = String(String.UnicodeScalarView(code[min(index + 1, end)..<end]))
        index = end + 1
        if inner.first == "$" {
            let sign = inner.dropFirst().prefix { $0 != "-" }
            return sign.isEmpty ? [] : [.currency(String(sign))]
        }
        if let first = inner.unicodeScalars.first, "hmsHMS".unicodeScalars.contains(first),
            inner.unicodeScalars.allSatisfy({ $0 == first })
        {
            return [.elapsed(first)]
        }
        let comparison = inner.prefix { "<>=".contains($0) }
        guard !comparison.isEmpty, let bound = Double(inner.dropFirst(comparison.count)) else { return [] }
        return [.condition(.init(comparison: String(comparison), bound: bound))]
    }
}

extension FormatScanner {
    private static func kind(of signs: [Sign]) -> FormatSection.Kind {
        if signs.isEmpty { return .nothing }
        if signs.contains(.general) { return .general }
        if let form = dateForm(signs) { return .date(form) }
        if signs.contains(.code("@")) { return .text }
        guard signs.contains(where: \.isDigit) else {
            let words = signs.compactMap { if case .literal(let sign) = $0 { sign } else { nil } }
            let text = String(String.UnicodeScalarView(words))
            return text.allSatisfy(\.isWhitespace) ? .nothing : .words(text)
        }
        return .number(numberForm(signs))
    }

    /// Nil where no sign of a date or a time stands.
    private static func dateForm(_ signs: [Sign]) -> DateForm? {
        var form = DateForm()
        var isDate = false
        let letters = signs.compactMap { sign -> Unicode.Scalar? in
            switch sign {
            case .code(let letter): letter.lowercaseLetter
            case .elapsed(let letter): letter.lowercaseLetter
            default: nil
            }
        }
        form.isElapsed = signs.contains { if case .elapsed = $0 { true } else { false } }
        for (index, letter) in letters.enumerated() {
            switch letter {
            case "y",
                "e" where letters.contains("y"):
                (form.hasYear, isDate) = (true, true)
            case "d": (form.hasDay, isDate) = (true, true)
            case "h": (form.hasTime, isDate) = (true, true)
            case "s": (form.hasTime, form.hasSeconds, isDate) = (true, true, true)
            case "m":
                // A month, unless hours stand before it or seconds behind.
                let before = letters[..<index].last { "ydhs".unicodeScalars.contains($0) }
                let after = letters[index...].first { "ydhs".unicodeScalars.contains($0) }
                if before == "h" || after == "s" { form.hasTime = true } else { form.hasMonth = true }
                isDate = true
            default: break
            }
        }
        return isDate ? form : nil
    }

    private static func numberForm(_ signs: [Sign]) -> NumberForm {
        var form = NumberForm()
        let digits = signs.indices.filter { signs[$0].isDigit }
        let (first, last) = (digits[0], digits[digits.count - 1])
        let point = signs.firstIndex(of: .code("."))
        for index in signs.indices {
            switch signs[index] {
            case .code("%"): form.percentSigns += 1
            case .code(","):
                if index > first, index < last { form.isGrouped = true } else if index > last { form.scale += 1 }
            case .code("-") where index < first && form.before.isEmpty,
                .literal("-") where index < first && form.before.isEmpty,
                .code("(") where index < first, .literal("(") where index < first && form.before.isEmpty:
                form.hasMinus = true
            case .code("E"), .code("e"), .code("/"): form.isOtherNotation = true
            case .currency(let sign) where form.currency.isEmpty: form.currency = sign
            case .literal(let sign) where index < first && "£$€¥".unicodeScalars.contains(sign):
                form.currency = String(sign)
            case .literal(let sign) where index < first: form.before.unicodeScalars.append(sign)
            case .literal(let sign) where index > last: form.behind.unicodeScalars.append(sign)
            case .literal(let sign): form.between.unicodeScalars.append(sign)
            case .code("0") where point.map({ index < $0 }) ?? true: form.leastDigits += 1
            case .code(let sign) where sign.isDigitMark && point.map({ index > $0 }) ?? false:
                form.mostPlaces += 1
                if sign == "0" { form.places = form.mostPlaces }
            default: break
            }
        }
        // Of a number with a point, what stands before it is a label and no part of a reference.
        form.prefix = point != nil || form.leastDigits < 2 ? "" : form.before
        form.suffix.unicodeScalars += form.behind.unicodeScalars.filter { !$0.properties.isWhitespace }
        return form
    }
}

extension FormatScanner.Sign {
    fileprivate var isDigit: Bool {
        if case .code(let sign) = self { sign.isDigitMark } else { false }
    }
}

extension Unicode.Scalar {
    fileprivate var isDigitMark: Bool { self == "0" || self == "#" || self == "?" }
    fileprivate var lowercaseLetter: Unicode.Scalar {
        ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 0x20) : self
    }
}
