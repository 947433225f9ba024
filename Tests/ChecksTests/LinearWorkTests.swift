import Diagnostics
import Foundation
import PaperSamples
import Papers
import Settings
import TestSupport
import Testing

@testable import Checks

/// No check may look at a whole text for each of its words: what a rule knows is repeated, and four times the text must
/// not be more than eight times the work.
@Suite struct LinearWorkTests {
    @Test(arguments: WordClasses.lists.map(\.words))
    func wordsOfRules(_ words: String) throws {
        try expectLinearWork { String(repeating: words + " ", count: $0 / words.utf8.count + 1) }
        for word in words.split(separator: " ").prefix(2) {
            try expectLinearWork { String(repeating: "\(word) ", count: $0 / word.utf8.count) }
        }
    }

    @Test(arguments: try Phrases().all)
    func phrasesOfRules(_ phrase: String) throws {
        try expectLinearWork { String(repeating: phrase, count: $0 / phrase.utf8.count) }
    }

    @Test(arguments: ["£7 ", "£7. ", "7% ", "TBC ", "2026 ", "(", "“"])
    func captions(_ phrase: String) throws {
        try expectLinearWork { size in
            "Table: \(String(repeating: phrase, count: size / phrase.utf8.count))\n\n| a |\n| --- |\n| b |"
        }
    }

    @Test func definitionsOfAbbreviations() throws {
        try expectLinearWork { size in
            let names = (0..<(size / 20)).map { number in
                String(decoding: [100, 10, 1].map { UInt8(ascii: "A") + UInt8(number / $0 % 10) }, as: UTF8.self)
            }
            return names.map { "Words (\($0)). " }.joined() + "\n\n"
                + names.map { "*[\($0)]: words" }.joined(separator: "\n")
        }
    }
}

/// What the rules look for, each to be repeated with a blank behind it and without. In the case file a line is a phrase;
/// `\n` in it is a line's end.
private struct Phrases {
    let all: [String]

    init() throws {
        let file = packageRoot.appending(path: "Tests/Fixtures/checks/repeated.txt")
        all = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").flatMap { (line) -> [String] in
            let phrase = String(line).replacing("\\n", with: "\n")
            return [phrase, phrase + " "]
        }
    }
}

/// - Parameter text: Makes a text of about so many bytes.
private func expectLinearWork(_ text: (Int) -> String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let short = try work(on: text(1_000))
    let long = try work(on: text(4_000))
    #expect(long <= 8 * short, sourceLocation: sourceLocation)
}

/// What this thread does to check a text, in nanoseconds: the least of three times, since others use the processor too.
private func work(on text: String) throws -> UInt64 {
    let site = Site(sound: "spellings: [[in-house, in house]]")
    let source = PaperSource(
        slug: "paper", path: "Content/paper",
        appraisal: SourceFile(path: "Content/paper/appraisal.md", text: "# Paper\n\n\(text)\n\n## Option 1\n"),
        dataFiles: [SourceFile(path: "Content/paper/rates.csv", text: "authority,rate\nCamden,21.87\n")],
        otherFiles: ["rates.csv"])
    var diagnostics: [Diagnostic] = []
    let reading = try #require(PaperReading(source, site: site, diagnostics: &diagnostics))
    return (0..<3).reduce(UInt64.max) { least, _ in
        let start = threadTime()
        _ = Checks.find(in: reading)
        return min(least, threadTime() - start)
    }
}

/// The time that this thread has worked, in nanoseconds.
private func threadTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
