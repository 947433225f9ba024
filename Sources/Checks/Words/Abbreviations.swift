package import Diagnostics
internal import Papers

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
struct Abbreviations: WordCheck {
    static let rules: [Rule] = [.abbreviationUnexpanded, .abbreviationDiffers]

    private let prose: Prose
    private var uses: [String: (count: Int, first: Span)] = [:]
    private var order: [String] = []
    private var introduced: Set<String> = []
    private var expansions: [Expansion] = []

    static func find(in prose: Prose, of reading: PaperReading) -> [Diagnostic] {
        var abbreviations = Abbreviations(prose: prose)
        // What the paper defines beside its text
        for abbreviation in reading.abbreviations { abbreviations.add(Expansion(abbreviation)) }
        for passage in prose.passages(where: { $0.traits.contains(.abbreviation) }) { abbreviations.add(passage) }
        return abbreviations.unexpanded + abbreviations.differing
    }

    private init(prose: Prose) {
        self.prose = prose
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

    /// Words that are typed in capitals for stress, and months and days.
    private static let stressed: Set<String> = [
        "AGENDA", "ALL", "AND", "ANNEX", "ANY", "APPLY", "BOTH", "BUT", "CHAIR", "CHURCH", "DRAFT", "EACH", "EMAIL",
        "END", "EVERY", "EXEMPT", "FILE", "FINAL", "FOR", "FROM", "HIGH", "INSERT", "ITEM", "KEY", "LOW", "MAY",
        "MEDIA",
        "MEDIUM", "MUST", "NEVER", "NEW", "NEWS", "NONE", "NOT", "NOTE", "NOTES", "NOW", "OLD", "ONLY", "OPEN", "OUR",
        "PAGE", "PART", "PLEASE", "PUBLIC", "README", "SHALL", "SHOULD", "SPLIT", "STOP", "TABLE", "THE", "THIS", "TIP",
        "TOTAL", "TOTALS", "UPDATE", "URGENT", "WILL", "WITH", "YES", "YOU", "YOUR",
        "JAN", "FEB", "MAR", "APR", "JUN", "JUL", "AUG", "SEP", "SEPT", "OCT", "NOV", "DEC", "MARCH", "APRIL", "JUNE",
        "JULY", "AUGUST", "MON", "TUE", "TUES", "WED", "THU", "THUR", "THURS", "FRI", "SAT", "SUN", "MONDAY", "FRIDAY",
        "SUNDAY",
    ]
}

extension Abbreviations {
    private mutating func add(_ expansion: Expansion) {
        introduced.insert(expansion.name)
        expansions.append(expansion)
    }

    private mutating func add(_ passage: Passage) {
        let next = prose.passage(after: passage)
        let isShouted = !passage.words.contains {
            passage[$0].traits.contains(.smallLetter) && !passage[$0].traits.contains(.abbreviation)
        }
        for index in passage.words where passage[index].traits.contains(.abbreviation) {
            guard let letters = passage.bytes(ofWord: index).abbreviation else { continue }
            let name = String(decoding: letters, as: UTF8.self)
            if passage.isTold(at: index) { introduced.insert(name) }
            if passage.introduces(letters, at: index, before: next) { introduced.insert(name) }
            if let expansion = passage.expansion(of: name, at: index) { add(expansion) }
            guard !isShouted || passage.words.count == 1, !Self.common.contains(name), !Self.stressed.contains(name),
                passage.isUse(at: index)
            else { continue }
            if uses[name] == nil { order.append(name) }
            uses[name] = ((uses[name]?.count ?? 0) + 1, uses[name]?.first ?? passage.span(ofWords: index..<(index + 1)))
        }
    }

    private var unexpanded: [Diagnostic] {
        let waiting = order.filter { !introduced.contains($0) }
        let stressed = stressed(among: waiting)
        return waiting.compactMap { name in
            guard let use = uses[name], !stressed.contains(name) else { return nil }
            return .abbreviationUnexpanded(name, uses: use.count, at: use.first)
        }
    }

    /// Those that also stand in the paper as words not in capitals: as capitals they are only stressed.
    private func stressed(among names: [String]) -> Set<String> {
        guard !names.isEmpty else { return [] }
        let waiting = Dictionary(names.map { (WordHash($0.lowercased().utf8).value, $0) }) { first, _ in first }
        let words = prose.words.lazy.filter { $0.traits.isDisjoint(with: [.abbreviation, .capitals]) }
        return Set(words.compactMap { waiting[$0.hash] })
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

extension Passage {
    /// Whether an abbreviation is one of the author's text, and no part of a reference or of a file's name.
    fileprivate func isUse(at index: Int) -> Bool {
        !range.isSetting && !self[index].isValue && !isQuoted(self[index].range) && !isPartOfCode(at: index)
    }

    /// Whether it stands in brackets as the definition of an abbreviation or a list of contents does, `*[NHS]:` or
    /// `[TOC]`, which is a finding of its own.
    fileprivate func isTold(at index: Int) -> Bool {
        let word = self[index].range
        return bytes(before: word.lowerBound).last == UInt8(ascii: "[")
            && (bytes(from: word.upperBound).starts(with: "]:".utf8)
                || bytes.trimmingBlanks().elementsEqual("[TOC]".utf8))
    }

    /// `NW1-ABC`, `ISO/IEC`, `ABC-2015`, `file.CSV`, `GOV.UK`: references and names of files and sites.
    private func isPartOfCode(at index: Int) -> Bool {
        let word = self[index].range
        let (before, after) = (bytes(before: word.lowerBound).suffix(2), bytes(from: word.upperBound).prefix(2))
        let signs = "-_./\\@#".utf8
        let isAfter =
            before.last.map(signs.contains) ?? false && before.first?.isLetterOrDigit ?? false && before.count == 2
        let isBefore = after.first.map(signs.contains) ?? false && after.count == 2 && after.last?.isDigit ?? false
        let isName = after.first == UInt8(ascii: ".") && after.last?.isLetter ?? false
        return isAfter || isBefore || isName
    }
}
