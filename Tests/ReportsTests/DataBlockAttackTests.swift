import Markdown
import Testing

/// A text in a data file becomes no markup, whichever block prints it.
@Suite struct DataBlockAttackTests {
    private static let hostile = "a*b* <script>x</script> | `c` {{ y }} [d](e) 1_2_3"

    private static var papers: [DataPaper] {
        let cell = "\"\(hostile)\nnext\""
        let risks = """
            id,risk,likelihood,impact,category,cause,consequence,owner,controls,response,action,action-owner,action-due,option
            one,X,3,3,X,X,X,X,X,treat,X,X,2027-07-30,1
            """
        let figures = "name,label,value,period,source,note\nnow,X,£1,X,X,X\n"
        let table = "A,B\nX,X\n"
        return [
            DataPaper(
                "{{ risks.matrix }}\n\n{{ risks.register }}\n\n{{ risks.option-1.list }}",
                risks: risks.replacing("X", with: cell)),
            DataPaper("{{ risks.matrix }}\n\n{{ risks.option-1.list }}", risks: risks.replacing("X", with: cell)),
            DataPaper("It costs {{ figures.now }}.", figures: figures.replacing("X", with: cell)),
            DataPaper("{{ table.table }}", table: table.replacing("X", with: cell)),
        ]
    }

    @Test(arguments: 0..<4)
    func inHTMLItIsTheTextThatItWas(_ index: Int) throws {
        let page = try Self.papers[index].html()
        #expect(!page.contains("<script") && !page.contains("<em>"))
        let escaped = Self.hostile.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        #expect(page.contains("\(escaped)<br>\nnext"))
    }

    @Test(arguments: 0..<4)
    func inMarkdownItIsTheTextThatItWas(_ index: Int) throws {
        let page = try Self.papers[index].markdownPage()
        let tree = try parsed(page).tree
        let cells = tree.body.filter { tree[$0].kind == .cell }.map { tree.plainText(of: $0) }
        #expect(cells.contains { $0.contains("\(Self.hostile) next") })
    }
}
