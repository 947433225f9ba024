import Testing

@testable import Checks

@Suite struct WordClassesTests {
    /// Of two lists with one mark the words of each would count as those of the other.
    @Test func eachListHasAMarkOfItsOwn() {
        let marks = WordClasses.lists.map(\.classes.rawValue)
        #expect(Set(marks).count == marks.count)
    }
}
