package import Diagnostics

extension Rule {
    package static let abbreviationUnexpanded = Rule(
        "abbreviation-unexpanded", .note, "An abbreviation is never written out.",
        canBeLowered: true, canBeAccepted: true,
        example: .text(
            "The contract was let to a KSP.", mended: "The contract was let to a Key Strategic Partner (KSP)."))
    package static let abbreviationDiffers = Rule(
        "abbreviation-differs", .warning, "An abbreviation is written out in two ways.",
        canBeLowered: true, canBeAccepted: true,
        example: .text(
            "The Ethical Care Charter (ECC) applies. The Essex County Council (ECC) agrees.",
            mended: "The Ethical Care Charter (ECC) applies. Essex agrees."))
}

extension Diagnostic {
    fileprivate static func abbreviationUnexpanded(_ name: String, uses: Int, at span: Span) -> Diagnostic {
        Diagnostic(
            .abbreviationUnexpanded, at: span,
            "\(name.quoted) is used \(uses == 1 ? "once" : "\(uses) times") and never written out",
            suggestion: "write its words here, and (\(name)) after them")
    }

    fileprivate static func abbreviationDiffers(_ expansion: Expansion, first: Expansion) -> Diagnostic {
        Diagnostic(
            .abbreviationDiffers, at: expansion.span,
            "\(expansion.name.quoted) stands for \(expansion.words.quoted) here and for \(first.words.quoted) before",
            suggestion: "write its words once, or give one of the two another abbreviation",
            notes: [.init(at: first.span, "the first")])
    }
}

/// Checks that abbreviations are written out somewhere in the paper, and in one way.
struct Abbreviations {
    private var uses: [String: (count: Int, first: Span)] = [:]
    private var order: [String] = []
    private var introduced: Set<String> = []
    private var expansions: [Expansion] = []
    /// Every word of the paper that is not in capitals: a word in capitals that is also one of these is stressed.
    private var plainWords: Set<String> = []

    /// - Parameter definitions: What the paper defines beside its text, in the order of the files.
    static func find(in passages: [Passage], definitions: [Expansion] = []) -> [Diagnostic] {
        var abbreviations = Abbreviations()
        for expansion in definitions { abbreviations.add(expansion) }
        for (index, passage) in passages.enumerated() {
            abbreviations.add(passage, next: index + 1 < passages.count ? passages[index + 1] : nil)
        }
        return abbreviations.unexpanded + abbreviations.differing
    }

    /// Known to every reader of a council's papers.
    private static let common: Set<String> = [
        "BBC", "CCTV", "CEO", "COVID", "CSV", "DIY", "DVD", "DWP", "EEA", "ESOL", "EUR", "FAQ", "FAQS", "FTE", "GBP",
        "GCSE", "GDP", "GDPR", "GPS", "HIV", "HMRC", "HTML", "HTTP", "HTTPS", "ISBN", "ISO", "LED", "LGBT", "MOT",
        "NATO", "NHS", "NVQ", "OBE", "PDF", "PIN", "RAF", "RNIB", "SMS", "STEM", "SUV", "TUC", "URL", "USA", "USB",
        "USD", "UTC", "VAT", "WHO", "WIFI", "XLSX", "YMCA",
        // Placeholders are a rule of their own.
        "FIXME", "TBC", "TBD", "TODO", "XXX",
    ]
}

extension Abbreviations {
    private mutating func add(_ expansion: Expansion) {
        introduced.insert(expansion.name)
        expansions.append(expansion)
    }

    private mutating func add(_ passage: Passage, next: Passage?) {
        let quotations = passage.quotations
        let isShouted = !passage.words.contains {
            $0.text.utf8.contains(where: \.isLowercaseLetter) && $0.abbreviation == nil
        }
        for index in passage.words.indices {
            let word = passage.words[index]
            guard let name = word.abbreviation else {
                if !word.text.utf8.allSatisfy(\.isUppercaseLetter) { plainWords.insert(word.key) }
                continue
            }
            if passage.introduces(at: index, before: next) { introduced.insert(name) }
            if let expansion = passage.expansion(of: name, at: index) { add(expansion) }
            guard !isShouted || passage.words.count == 1, !passage.isSetting, !word.isValue,
                !quotations.overlap(word.range), !Self.common.contains(name), !passage.isPartOfCode(at: index)
            else { continue }
            if uses[name] == nil { order.append(name) }
            uses[name] = ((uses[name]?.count ?? 0) + 1, uses[name]?.first ?? passage.span(ofWords: index..<(index + 1)))
        }
    }

    private var unexpanded: [Diagnostic] {
        order.compactMap { name in
            guard let use = uses[name], !introduced.contains(name), !plainWords.contains(name.lowercased()) else {
                return nil
            }
            return .abbreviationUnexpanded(name, uses: use.count, at: use.first)
        }
    }

    private var differing: [Diagnostic] {
        var first: [String: Expansion] = [:]
        return expansions.compactMap { expansion in
            guard let other = first[expansion.name] else {
                first[expansion.name] = expansion
                return nil
            }
            return other.isSame(as: expansion) ? nil : .abbreviationDiffers(expansion, first: other)
        }
    }
}

extension ProseWord {
    /// Three to six capital letters, with what grammar adds to them left out: `TUPE` of `TUPE'd`, `KSP` of `KSPs`. Nil
    /// for other words and for small Roman numbers.
    var abbreviation: String? {
        let letters = text.utf8.prefix(while: \.isUppercaseLetter)
        let rest = text.utf8.dropFirst(letters.count)
        let isAlone = rest.isEmpty || rest.first == UInt8(ascii: "'") || rest.elementsEqual("s".utf8)
        guard (3...6).contains(letters.count), isAlone, !letters.allSatisfy({ "IVX".utf8.contains($0) }) else {
            return nil
        }
        return String(Substring(letters))
    }
}

extension Passage {
    /// `NW1-ABC`, `ISO/IEC`, `ABC-2015`, `file.CSV`: references and names of files.
    fileprivate func isPartOfCode(at index: Int) -> Bool {
        let word = words[index].range
        let (before, after) = (line.bytes[..<word.lowerBound].suffix(2), line.bytes[word.upperBound...].prefix(2))
        let signs = "-_./\\@#".utf8
        let isAfter =
            before.last.map(signs.contains) ?? false && before.first?.isLetterOrDigit ?? false && before.count == 2
        let isBefore = after.first.map(signs.contains) ?? false && after.count == 2 && after.last?.isDigit ?? false
        return isAfter || isBefore
    }
}
