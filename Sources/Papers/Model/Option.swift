package import Diagnostics
package import Markdown
package import Settings
internal import Values

/// One of the ways that an appraisal compares.
package struct Option: Sendable {
    /// `option-2`, `option-2b`, `option-a`: from the heading's number or letter.
    package let key: String
    /// The id on the page: the one that the author gave, or else the key.
    package let id: String
    /// As written, with the word “Option” and its number.
    package let heading: [Inline]
    package let span: Span
    /// `3`, as of a section; nil in a document that is not numbered.
    package let number: String?
    /// Whether this is what happens if nothing is decided.
    package let isBaseline: Bool
    /// What stands before the first aspect.
    package let description: [Block]
    package let aspects: [Aspect]
}

/// A part of an option: Pros, Cons, Benchmarking …
package struct Aspect: Sendable {
    /// The id on the page: the one that the author gave, or else `option-2-part-3`.
    package let id: String
    package let heading: [Inline]
    package let span: Span
    /// Nil for an aspect that is printed in its place and otherwise means nothing to the program.
    package let role: Role?
    package let content: [Block]
    /// What the content says when the role is `outcome`.
    package let outcome: Outcome?
}

extension Option {
    package var outcome: Outcome? {
        aspects.lazy.compactMap(\.outcome).first
    }

    /// What names in the text call it by.
    var name: OptionName { OptionName(key: key, id: id, isRejected: isRejected) }

    /// Whether it was considered and turned down.
    package var isRejected: Bool { outcome?.verdict.isRejection ?? false }

    /// `Option 2`: the word, and the number or letter as the heading writes it.
    package var shortLabel: String {
        let heading = heading.plainText.utf8.drop { !$0.isLetterOrDigit }
        let word = heading.prefix(while: \.isLetter)
        let label = heading.dropFirst(word.count).drop { !$0.isLetterOrDigit }.prefix(
            key.utf8.count - "option-".utf8.count)
        return "\(String(Substring(word))) \(String(Substring(label)))"
    }

    /// The first aspect of a role.
    package func aspect(_ role: Role) -> Aspect? {
        aspects.first { $0.role == role }
    }
}
