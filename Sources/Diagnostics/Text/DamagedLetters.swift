extension Rule {
    package static let lostLetter = Rule(
        "lost-letter", .error, "A file holds the sign that programs write where they could not read a letter.",
        example: .text("Ynys M\u{FFFD}n pays half.", mended: "Ynys Môn pays half."))
    package static let misreadLetters = Rule(
        "misread-letters", .error, "Letters and signs were read in one encoding and saved in another, as in Â£.",
        example: .text(
            "The Councilâ€™s budget is Â£5m.", mended: "The Council’s budget is £5m."))
    package static let fontSign = Rule(
        "font-sign", .error, "A sign stands in the text that only one font has, so readers see an empty box.",
        example: .text("Is the price fixed? \u{F0FC}", mended: "Is the price fixed? Yes"))
}

extension Diagnostic {
    fileprivate static func lostLetter(at span: Span) -> Diagnostic {
        Diagnostic(
            .lostLetter, at: span, "a letter was lost here before the file was saved",
            suggestion: "type the letter anew, or take the text from its source again")
    }

    /// - Parameter count: How many such places the file has.
    fileprivate static func misreadLetters(
        _ written: String, meant: String, count: Int, at span: Span, fix: Fix?
    ) -> Diagnostic {
        Diagnostic(
            .misreadLetters, at: span,
            "\(written.quoted) is what a program makes of \(meant.quoted) that reads a file in another encoding\(more(count))",
            suggestion: "write \(meant)", fix: fix)
    }

    fileprivate static func fontSign(
        _ scalar: Unicode.Scalar, meaning: FontSign?, count: Int, at span: Span, fix: Fix?
    ) -> Diagnostic {
        let code = String(scalar.value, radix: 16, uppercase: true)
        return Diagnostic(
            .fontSign, at: span,
            "here stands a sign that only one font has (U+\(code)), so readers see an empty box\(more(count))",
            suggestion: meaning?.advice ?? "write in words what it means, or delete it", fix: fix)
    }

    private static func more(_ count: Int) -> String { count > 1 ? "; \(count - 1) more in this file" : "" }
}

/// Finds letters that are damaged: lost, read in another encoding, or signs of a font such as Wingdings.
package enum DamagedLetters {
    /// - Parameter file: Of valid UTF-8.
    package static func find(in file: SourceFile) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var misread: [(range: Range<Int>, meant: Unicode.Scalar)] = []
        var signs: [(scalar: Unicode.Scalar, places: [Range<Int>])] = []
        var known: [Unicode.Scalar: Int] = [:]
        var index = file.byteOrderMarkLength
        let bytes = file.bytes
        for place in leads.flatMap({ places(of: $0, in: bytes) }).sorted() where place >= index {
            guard let scalar = bytes.scalar(at: place) else { continue }
            let end = place + UTF8.width(scalar)
            if scalar == "\u{FFFD}" {
                guard found.count < mostLost else { continue }
                found.append(.lostLetter(at: Span(file, place..<end)))
            } else if scalar.isOfOneFont {
                let sign = known[scalar] ?? signs.count
                if sign == signs.count { signs.append((scalar, [])) }
                known[scalar] = sign
                signs[sign].places.append(place..<end)
            } else if let reading = Misreading(in: bytes, at: place) {
                misread.append((place..<reading.end, reading.meant))
                index = reading.end
            }
        }
        return found + finding(of: misread, in: file) + signs.map { finding(of: $0.scalar, at: $0.places, in: file) }
    }

    /// A file with more is no text that people typed.
    private static let mostLost = 1_000

    /// The bytes that such letters begin with: those of Â, Ã and â, of U+E000 to U+FFFF, and of the last planes.
    private static let leads: [UInt8] = [0xC3, 0xEE, 0xEF, 0xF3, 0xF4]

    private static func places(of byte: UInt8, in bytes: [UInt8]) -> [Int] {
        var places: [Int] = []
        var next = bytes.firstPlace(of: byte, from: 0)
        while let place = next {
            places.append(place)
            next = bytes.firstPlace(of: byte, from: place + 1)
        }
        return places
    }

    private static func finding(
        of misread: [(range: Range<Int>, meant: Unicode.Scalar)], in file: SourceFile
    ) -> [Diagnostic] {
        guard let first = misread.first else { return [] }
        let fix = Fix(in: file, misread.map { .init($0.range, String($0.meant)) }, isSafe: true)
        let span = Span(file, first.range)
        return [
            .misreadLetters(span.text, meant: String(first.meant), count: misread.count, at: span, fix: fix)
        ]
    }

    private static func finding(of scalar: Unicode.Scalar, at places: [Range<Int>], in file: SourceFile) -> Diagnostic {
        let meaning = FontSign(scalar)
        let fix = meaning.flatMap { meaning in
            meaning.replacements(of: places, in: file).flatMap { Fix(in: file, $0, isSafe: true) }
        }
        return .fontSign(scalar, meaning: meaning, count: places.count, at: Span(file, places[0]), fix: fix)
    }
}

extension Unicode.Scalar {
    /// Whether Unicode leaves it to each font what it shows.
    fileprivate var isOfOneFont: Bool { properties.generalCategory == .privateUse }
}

/// What a sign of Wingdings or Symbol means.
private enum FontSign {
    case yes, no, bullet

    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0xF0FC, 0xF0FE: self = .yes
        case 0xF0FB, 0xF0FD: self = .no
        case 0xF0B7, 0xF0A7, 0xF0D8, 0xF076, 0xF06E, 0xF071: self = .bullet
        default: return nil
        }
    }

    var advice: String {
        switch self {
        case .yes: "a tick is written in words: Yes"
        case .no: "a cross is written in words: No"
        case .bullet: "begin each line of a list with a hyphen and a blank"
        }
    }

    /// Nil where a sign stands otherwise than its meaning has it.
    func replacements(of places: [Range<Int>], in file: SourceFile) -> [Fix.Replacement]? {
        switch self {
        case .yes: return places.map { .init($0, "Yes") }
        case .no: return places.map { .init($0, "No") }
        case .bullet:
            guard file.path.fileKind == "md" else { return nil }
            let bytes = file.bytes
            let items = places.map { $0.lowerBound..<bytes[$0.upperBound...].droppingAnyBlanks.startIndex }
            let areItems = items.allSatisfy { item in
                (item.lowerBound == 0 || bytes[item.lowerBound - 1].isLineEnd) && item.upperBound < bytes.count
                    && bytes[item.upperBound].isLetterOrDigit
            }
            return areItems ? items.map { .init($0, "- ") } : nil
        }
    }
}

extension ArraySlice<UInt8> {
    /// The bytes after blanks, and after those that Word does not break.
    fileprivate var droppingAnyBlanks: ArraySlice<UInt8> {
        var rest = drop(while: \.isBlank)
        while rest.starts(with: [0xC2, 0xA0]) { rest = rest.dropFirst(2).drop(while: \.isBlank) }
        return rest
    }
}
