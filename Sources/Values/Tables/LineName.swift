internal import Diagnostics

/// The name of a row or column by its words: in small letters, without the signs between them.
struct LineName {
    let words: [String]
    /// Whether the first word goes on behind a hyphen: “Less-used routes”.
    let joinsFirstWord: Bool
    /// Whether a colon follows the first word.
    let endsFirstWord: Bool

    init(_ name: String) {
        var words: [String] = []
        var word: [UInt8] = []
        var (joins, ends, last): (Bool, Bool, UInt8) = (false, false, 0)
        var bytes = name.utf8.makeIterator()
        func end(_ word: inout [UInt8], _ words: inout [String]) {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        while let byte = bytes.next() {
            if words.count == 1, word.isEmpty {
                if last == UInt8(ascii: "-"), byte.isLetterOrDigit { joins = true }
                if last == UInt8(ascii: ":") { ends = true }
            }
            last = byte
            if byte.isLetterOrDigit {
                word.append(byte.lowercased)
            } else if byte.isASCII {
                end(&word, &words)
            } else if let rest = byte.restOfSign(&bytes) {
                word += [byte] + rest
            } else {
                end(&word, &words)
            }
        }
        end(&word, &words)
        self.words = words
        (joinsFirstWord, endsFirstWord) = (joins, ends)
    }
}

extension UInt8 {
    /// The bytes that belong to a letter beyond ASCII; nil for a dash, a bullet, a quotation mark or a no-break space.
    fileprivate func restOfSign(_ bytes: inout String.UTF8View.Iterator) -> [UInt8]? {
        guard self == 0xC2 || self == 0xE2, let second = bytes.next() else { return [] }
        if self == 0xC2 { return nil }
        // U+2000 to U+207F, and U+2200 to U+22BF with the true minus
        let isSign = second == 0x80 || second == 0x81 || second == 0x88 || second == 0x8A
        guard let third = bytes.next() else { return [second] }
        return isSign ? nil : [second, third]
    }
}

extension LineName {
    /// “Staff subtotal”, “Sub-total: premises”
    var namesSubtotal: Bool {
        let single: Set = ["subtotal", "subtotals"]
        return words.first.map(single.contains) ?? false || words.last.map(single.contains) ?? false
            || words.starts(with: ["sub", "total"]) || words.suffix(2).elementsEqual(["sub", "total"])
    }

    /// “Total 2027/28”, “Total for 2027/28”
    var namesYear: Bool {
        var rest = words.dropFirst()
        if let first = rest.first, ["for", "in"].contains(first) { rest = rest.dropFirst() }
        return !rest.isEmpty && rest.allSatisfy { $0.utf8.count > 1 && $0.utf8.allSatisfy(\.isDigit) }
    }

    /// “All”, “All wards”, “All services together”; not “All Saints”.
    var namesAll: Bool {
        guard words.first == "all" else { return false }
        let rest = words.dropFirst()
        return rest.isEmpty || rest.count == 1 && rest.allSatisfy(Self.kinds.contains)
            || rest.last.map { ["combined", "together"].contains($0) } ?? false
    }

    /// “of which: agency staff”, “– including agency”: only a part of the line above.
    var namesPart: Bool {
        words.starts(with: ["of", "which"]) || words.starts(with: ["o", "w"])
            || words.suffix(2).elementsEqual(["included", "above"])
            || words.first.map { ["including", "incl", "includes", "included"].contains($0) } ?? false
    }

    /// “England average”, “Median”: what nobody adds up.
    var namesMiddle: Bool {
        let middles: Set = ["average", "mean", "median"]
        return words.last.map(middles.contains) ?? false || words.first == "weighted" || words.first == "median"
            || words.first == "average"
    }

    /// “Less: income” is taken off; “Less than a year” is not.
    var namesDeduction: Bool {
        guard !joinsFirstWord, let first = words.first, ["less", "minus", "deduct"].contains(first) else {
            return false
        }
        return words.dropFirst().first != "than"
    }

    private static let kinds: Set = [
        "adults", "ages", "areas", "authorities", "bands", "boroughs", "categories", "children", "costs", "councils",
        "departments", "directorates", "districts", "expenditure", "funding", "groups", "homes", "households",
        "income", "localities", "lots", "options", "people", "persons", "properties", "providers", "pupils",
        "regions", "residents", "respondents", "responses", "schools", "sectors", "services", "sites", "sources",
        "spend", "spending", "staff", "teams", "tenures", "types", "users", "wards", "years",
    ]
}
