package import Diagnostics
internal import Markdown

extension Appraisal {
    /// The critical success factors that an option fails, by what its author says below the outcome: “fails CSF 2”,
    /// “fails CSFs 1 and 3”. Each once, in their order of the text; none where the settings name no factors.
    package func failedFactors(of option: Option) -> [FailedFactor] {
        guard !factors.isEmpty, let outcome = option.outcome else { return [] }
        let tree = text.tree
        var found: [FailedFactor] = []
        var numbers: Set<Int> = []
        for block in tree.siblings(outcome.reason) where tree[block].kind == .paragraph {
            for number in Self.failedNumbers(in: tree.plainText(of: block))
            where numbers.insert(number).inserted {
                let name = factors.indices.contains(number - 1) ? factors[number - 1] : nil
                found.append(FailedFactor(number: number, name: name, span: tree.span(of: block).firstLine))
            }
        }
        return found
    }
}

/// A critical success factor that an option fails.
package struct FailedFactor: Sendable {
    /// Counted from 1.
    package let number: Int
    /// Nil where the settings name no such factor.
    package let name: String?
    /// The paragraph that says so.
    package let span: Span
}

extension Appraisal {
    private static func failedNumbers(in text: String) -> [Int] {
        let words = text.wording.utf8.split(separator: .space).map(Word.init)
        var numbers: [Int] = []
        for index in words.indices where failing.contains(words[index].text) {
            if index > 0, denying.contains(words[index - 1].text) { continue }
            numbers += listed(words[(index + 1)...])
        }
        return numbers
    }

    private static let failing: Set = ["fail", "fails", "failed"]
    private static let denying: Set = ["not", "never", "longer", "nothing", "none"]
    /// What a list of numbers may go on with where no sign ends it.
    private static let goingOn: Set = ["and", "because", "as", "since", "so"]

    /// A word with the sign behind it.
    private struct Word {
        let text: String
        let hasSign: Bool

        init(_ bytes: some BidirectionalCollection<UInt8>) {
            let word = Array(bytes.drop { $0 == UInt8(ascii: "(") })
            let end = word.lastIndex { $0.isLetterOrDigit }.map { $0 + 1 } ?? 0
            text = String(decoding: word[..<end], as: UTF8.self)
            hasSign = end < word.count
        }
    }

    /// The numbers of “CSF 2”, “CSF 2 and CSF 3”, “CSFs 2, 3 and 5” at the start of some words. “CSF 1, and 3 more staff”
    /// is one.
    private static func listed(_ words: ArraySlice<Word>) -> [Int] {
        var rest = words
        var numbers: [Int] = []
        var isList = false
        while let word = rest.first {
            if ["csf", "csfs"].contains(word.text), let number = rest.dropFirst().first.flatMap({ Int($0.text) }) {
                numbers.append(number)
                isList = word.text == "csfs"
                rest = rest.dropFirst(2)
            } else if isList, let number = Int(word.text),
                word.hasSign || rest.dropFirst().first.map({ goingOn.contains($0.text) }) ?? true
            {
                numbers.append(number)
                rest = rest.dropFirst()
            } else if word.text == "and", !numbers.isEmpty {
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        return numbers
    }
}
