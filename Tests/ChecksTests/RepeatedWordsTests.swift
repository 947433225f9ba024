import Foundation
import TestSupport
import Testing

@testable import Checks

/// `Tests/Race hostile` repeats every word that a rule knows, to see that no rule looks at a whole text for each of its
/// words. Its list is a file.
@Suite struct RepeatedWordsTests {
    @Test func everyWordThatARuleKnowsIsRepeated() throws {
        let file = packageRoot.appending(path: "Tests/Fixtures/checks/words.txt")
        let repeated = Set(try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init))
        let known = WordClasses.lists.flatMap { $0.words.split(separator: " ").map(String.init) }
        #expect(known.filter { !repeated.contains($0) } == [])
    }
}
