import TestSupport
import Testing

@testable import LanguageServer

@Suite struct OpenDocumentsTests {
    @Test("After any edits the text is the editor’s", arguments: 1...20)
    func edits(seed: Int) {
        var dice = Dice(seed: seed)
        let encoding = dice.pick(PositionEncoding.allCases)
        var editor = EditorText(&dice, count: 60)
        var documents = OpenDocuments()
        documents.open(.init(uri: "file:///a.md", version: 1, text: Array(editor.text.utf8)), at: "/a.md")
        for version in 2...30 {
            let start = dice.roll(editor.pieces.count + 1)
            let end = start + dice.roll(min(8, editor.pieces.count - start + 1))
            let new = EditorText(&dice, count: dice.roll(6))
            let change = ContentChange(
                range: EditorRange(start: editor.position(start, encoding), end: editor.position(end, encoding)),
                text: new.text)
            let changed = documents.change("/a.md", [change], version: version, encoding: encoding)
            editor = editor.replacing(start..<end, with: new)
            #expect(changed.map { String(decoding: $0, as: UTF8.self) } == editor.text)
            #expect(documents["/a.md"]?.version == version)
        }
    }

    @Test func aChangeWithoutARangeIsTheWholeText() {
        var documents = OpenDocuments()
        documents.open(.init(uri: "file:///a.md", version: 1, text: Array("one".utf8)), at: "/a.md")
        let changes = [ContentChange(range: nil, text: "two")]
        #expect(documents.change("/a.md", changes, version: 2, encoding: .utf16) == Array("two".utf8))
    }

    @Test func aFileThatIsNotOpenCannotBeChanged() {
        var documents = OpenDocuments()
        #expect(documents.change("/a.md", [], version: 2, encoding: .utf16) == nil)
    }
}

extension EditorText {
    fileprivate func position(_ index: Int, _ encoding: PositionEncoding) -> EditorPosition {
        let place = place(before: index, inUTF8: encoding == .utf8)
        return EditorPosition(line: place.line, character: place.column)
    }

    /// Line's ends that come to stand side by side become one, as in any text.
    fileprivate func replacing(_ range: Range<Int>, with new: EditorText) -> EditorText {
        let joined = (pieces[..<range.lowerBound] + new.pieces + pieces[range.upperBound...])
        return EditorText(
            pieces: joined.reduce(into: []) { pieces, next in
                if pieces.last == "\r", next == "\n" { pieces[pieces.count - 1] = "\r\n" } else { pieces.append(next) }
            })
    }
}
