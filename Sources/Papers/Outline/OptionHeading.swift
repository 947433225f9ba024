package import Diagnostics
package import Settings

extension Rule {
    package static let optionHeading = Rule(
        "option-heading", .error, "A heading begins like an option's, but what follows the number does not fit.",
        example: .options(
            """
            ## Option 1 and 2 – Extend the contract
            ### Pros
            - Nothing changes for residents
            """,
            mended: """
                ## Option 1 – Extend the contract
                ### Pros
                - Nothing changes for residents
                """))
}

extension Diagnostic {
    static func optionHeading(_ heading: String, at span: Span) -> Diagnostic {
        Diagnostic(
            .optionHeading, at: span, "\(heading.quoted) begins like an option, but what follows does not fit",
            suggestion: OptionHeading.subOption(in: heading).map { "write “\($0)”: a letter names one of two like it" }
                ?? "write “Option 2 – its name”: a number from 0 to 99 and perhaps a letter, as in 2a, then a "
                + "dash, a colon, a full stop or a bracket")
    }

    /// - Parameter number: The section's number before the word; nil where it cannot be told from the words.
    static func optionNumbered(_ heading: String, at span: Span, number: Span?) -> Diagnostic {
        Diagnostic(
            .optionHeading, at: span, "\(heading.quoted) names an option, but a number stands before it",
            suggestion: "delete the number: the heading of an option begins with the word",
            fix: number.map { Fix("", at: $0, isSafe: true) })
    }
}

/// Tells whether a second-level heading opens an option: `Option 2 – Commission services`.
package enum OptionHeading: Equatable {
    /// `option-2`, `option-2b`, `option-a`.
    case option(key: String)
    /// It begins with the word and a number, but what follows does not fit.
    case malformed
    /// It would open an option if no section's number stood before it: `3.1 Option 1 – Do nothing`.
    case numbered
    case other

    /// - Parameter heading: The words of a second-level heading.
    package init(_ heading: String, words: OptionWords = .standard) {
        let bytes = Array(heading.wording.utf8)[...]
        if let end = TypedNumber.end(in: bytes, parts: 1) {
            self = Self(reading: bytes[end...], words)?.isOption == true ? .numbered : .other
        } else {
            self = Self(reading: bytes, words) ?? .other
        }
    }

    /// Whether a heading begins with the word that opens an option.
    static func beginsWithWord(_ heading: String, words: OptionWords) -> Bool {
        let wording = Array(heading.wording.utf8)
        return words.openings.contains { wording.starts(with: "\($0) ".utf8) }
    }

    /// What follows the number or letter of an option's heading, and the sign behind that, in small letters.
    static func name(in heading: String, words: OptionWords) -> String {
        let bytes = Array(heading.wording.utf8)[...]
        guard let label = label(in: bytes, words)?.label, let key = Key(label) else { return "" }
        let name = label[key.end...].drop { $0.isBlank || $0 < 0x80 && ":.-".utf8.contains($0) }
        let dash = ["–", "—"].first { name.starts(with: $0.utf8) }
        return String(decoding: name.dropFirst(dash?.utf8.count ?? 0).drop(while: \.isBlank), as: UTF8.self)
    }

    /// `Option 3a – Buy` for `Option 3.1 – Buy`; nil where no second number follows the first.
    fileprivate static func subOption(in heading: String) -> String? {
        let bytes = Array(heading.withSingleBlanks.utf8)
        guard let digit = bytes.firstIndex(where: \.isDigit) else { return nil }
        let number = bytes[digit...].prefix(while: \.isDigit)
        let rest = bytes[number.endIndex...].dropFirst()
        guard bytes[number.endIndex...].first == UInt8(ascii: "."), let second = rest.first,
            (0x31...0x39).contains(second),
            rest.dropFirst().first?.isDigit != true
        else { return nil }
        let letter = [second - 0x31 + 0x61]
        return String(decoding: bytes[..<number.endIndex] + letter + rest.dropFirst(), as: UTF8.self)
    }

    package var isOption: Bool {
        if case .option = self { true } else { false }
    }
}

extension OptionHeading {
    private init?(reading bytes: ArraySlice<UInt8>, _ words: OptionWords) {
        guard let (label, isApart) = Self.label(in: bytes, words), let key = Key(label) else { return nil }
        if isApart, key.fits, Self.endsLabel(label[key.end...]) {
            self = .option(key: "option-" + key.text)
        } else if key.hasNumber {
            self = .malformed
        } else {
            return nil
        }
    }

    /// What stands behind the word that opens an option, and whether a blank stands between.
    private static func label(
        in bytes: ArraySlice<UInt8>, _ words: OptionWords
    ) -> (label: ArraySlice<UInt8>, isApart: Bool)? {
        guard let word = words.openings.first(where: { bytes.starts(with: $0.utf8) }) else { return nil }
        let afterWord = bytes.dropFirst(word.utf8.count)
        let label = afterWord.drop(while: \.isBlank)
        return (label, label.count < afterWord.count)
    }

    /// The number or letter of an option: `2`, `2b`, `2(b)`, `a`.
    private struct Key {
        let text: String
        let hasNumber: Bool
        /// Whether it is one letter, or a number from 0 to 99 as it is written.
        let fits: Bool
        /// Behind it.
        let end: Int

        init?(_ label: ArraySlice<UInt8>) {
            let digits = label.prefix(while: \.isDigit)
            hasNumber = !digits.isEmpty
            fits = digits.count < 2 || digits.count == 2 && digits.first != UInt8(ascii: "0")
            let number = String(decoding: digits, as: UTF8.self)
            let rest = label[digits.endIndex...]
            if let first = rest.first, first.isLetter {
                (text, end) = (number + String(decoding: [first], as: UTF8.self), rest.startIndex + 1)
            } else if hasNumber, let letter = Self.bracketed(rest) {
                (text, end) = (number + String(decoding: [rest[letter]], as: UTF8.self), letter + 2)
            } else if hasNumber {
                (text, end) = (number, rest.startIndex)
            } else {
                return nil
            }
        }

        /// The letter of `(b)`, before which a blank may stand.
        private static func bracketed(_ rest: ArraySlice<UInt8>) -> Int? {
            let mark = rest.drop(while: \.isBlank)
            guard mark.count >= 3, mark.first == UInt8(ascii: "("), mark[mark.startIndex + 1].isLetter,
                mark[mark.startIndex + 2] == UInt8(ascii: ")")
            else { return nil }
            return mark.startIndex + 1
        }
    }

    /// The end, ` (`, one of `– — : .`, or `-` with a blank behind it. A digit directly behind the sign belongs to
    /// the number, as in `2.1` or `2–3`, and such numbers do not fit.
    private static func endsLabel(_ rest: ArraySlice<UInt8>) -> Bool {
        let mark = rest.drop(while: \.isBlank)
        if mark.isEmpty { return true }
        if mark.count < rest.count, mark.first == UInt8(ascii: "(") { return true }
        if mark.first == UInt8(ascii: "-") { return mark.dropFirst().first?.isBlank ?? true }
        guard let sign = ["–", "—", ":", "."].first(where: { mark.starts(with: $0.utf8) }) else { return false }
        return !(mark.dropFirst(sign.utf8.count).first?.isDigit ?? false)
    }
}
