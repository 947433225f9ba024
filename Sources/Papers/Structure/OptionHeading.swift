package import Diagnostics

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
            suggestion: "write “Option 2 – its name”: a number from 1 to 99 and perhaps a letter, then a dash, "
                + "a colon, a full stop or a bracket")
    }
}

/// Tells whether a second-level heading opens an option: `Option 2 – Commission services`.
package enum OptionHeading: Equatable {
    /// `option-2`, `option-2b`, `option-a`.
    case option(key: String)
    /// It begins with the word and a number, but what follows does not fit.
    case malformed
    case other

    /// - Parameter heading: The words of a second-level heading.
    package init(_ heading: String) {
        let bytes = Array(heading.wording.utf8)
        guard bytes.starts(with: "option".utf8) else {
            self = .other
            return
        }
        let afterWord = bytes.dropFirst(6)
        let label = afterWord.drop(while: \.isBlank)
        let digits = label.prefix(while: \.isDigit)
        guard !digits.isEmpty || label.first?.isLetter == true else {
            self = .other
            return
        }
        let hasLetter = label.dropFirst(digits.count).first?.isLetter == true
        let rest = label.dropFirst(digits.count + (hasLetter ? 1 : 0))
        let key = label.prefix(digits.count + (hasLetter ? 1 : 0))
        let isNumbered = digits.isEmpty || (digits.count <= 2 && digits.first != UInt8(ascii: "0"))
        if label.count < afterWord.count, isNumbered, Self.endsLabel(rest) {
            self = .option(key: "option-" + String(decoding: key, as: UTF8.self))
        } else {
            self = digits.isEmpty ? .other : .malformed
        }
    }

    /// Whether the first word is “Option”.
    static func beginsWithWord(_ heading: String) -> Bool {
        Array(heading.wording.utf8).starts(with: "option ".utf8)
    }

    package var isOption: Bool {
        if case .option = self { true } else { false }
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
