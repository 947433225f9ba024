import Markdown
import Testing

@testable import Reports

/// Footnotes: their marks in the text, and the list that a page shows.
@Suite struct HTMLNoteTests {
    @Test func aMarkSaysWhatItsNumberCounts() throws {
        let text = try parsed("a[^x]\n\n[^x]: b")
        var writer = text.htmlWriter
        let html = string(writer.html(ofBlocks: text.tree.body))
        #expect(
            html == """
                <p>a<sup class="note-ref"><a href="#note-1" id="note-ref-1" aria-label="note 1">1</a></sup></p>
                """)
    }

    @Test func marksOfOneNoteHaveIdsOfTheirOwnInAllPiecesOfAPage() throws {
        let text = try parsed("a[^x] b[^y]\n\nc[^x]\n\n[^x]: d\n\n[^y]: e")
        var writer = text.htmlWriter
        for block in text.tree.siblings(text.tree.body) { _ = writer.html(ofBlocks: text.tree.subtree(of: block)) }
        #expect(writer.noteMarks.ids(ofNote: 1) == ["note-ref-1", "note-ref-1-2"])
        #expect(writer.noteMarks.ids(ofNote: 2) == ["note-ref-2"])
    }

    @Test func notesLeadBackToAllTheirMarksAlsoThoseInOtherNotes() throws {
        let text = try parsed("a[^x]\n\n[^x]: b[^y]\n\n[^y]: c[^x]")
        var writer = text.htmlWriter
        _ = writer.html(ofBlocks: text.tree.body)
        let notes = writer.notes()
        #expect(notes.map(\.number) == [1, 2])
        #expect(notes.map(\.id) == ["note-1", "note-2"])
        #expect(notes.map(\.backlinks) == [["note-ref-1", "note-ref-1-2"], ["note-ref-2"]])
        #expect(notes.first.map { string($0.body).hasPrefix("<p>b<sup") } == true)
    }

    @Test func aNoteWhoseMarkIsOnNoPageHasNoWayBack() throws {
        let text = try parsed("a[^x]\n\n[^x]: b")
        var writer = text.htmlWriter
        #expect(writer.notes().map(\.backlinks) == [[]])
    }
}
