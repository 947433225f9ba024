import TestSupport

/// Word files with everything in everything, by chance.
struct RandomWordFile {
    private var dice: Dice
    private var words = 0
    private var depth = 0

    init(seed: Int) {
        dice = Dice(seed: seed)
    }

    mutating func parts() -> [String: [UInt8]] {
        let body = blocks()
        return [
            "word/document.xml": Self.part("document", "<w:body>\(body)</w:body>"),
            "word/styles.xml": Self.part("styles", Self.styles),
            "word/numbering.xml": Self.part("numbering", Self.numbering),
            "word/footnotes.xml": Self.part(
                "footnotes", (1...3).map { "<w:footnote w:id=\"\($0)\">\(blocks())</w:footnote>" }.joined()),
            "word/header1.xml": Self.part("hdr", blocks()),
            "word/comments.xml": Self.part("comments", "<w:comment w:id=\"1\">\(blocks())</w:comment>"),
        ]
    }

    private mutating func word() -> String {
        words += 1
        let blank = dice.roll(3) > 0 ? " " : ""
        return "w\(words)" + blank
    }

    private mutating func several(_ make: (inout RandomWordFile) -> String) -> String {
        depth += 1
        defer { depth -= 1 }
        return (0..<(depth > 6 ? 1 : 1 + dice.roll(4))).map { _ in make(&self) }.joined()
    }
}

// MARK: - Blocks

extension RandomWordFile {
    private mutating func blocks() -> String { several { $0.block() } }

    private mutating func block() -> String {
        if depth > 6 { return paragraph() }
        let change = dice.pick(Self.changes)
        return switch dice.roll(12) {
        case 0: "<w:tbl><w:tblPr/>\(several { $0.row() })</w:tbl>"
        case 1:
            "<w:sdt><w:sdtPr>\(dice.pick(["", "<w:showingPlcHdr/>"]))</w:sdtPr><w:sdtContent>\(blocks())</w:sdtContent></w:sdt>"
        case 2: "<w:\(change) w:id=\"1\">\(blocks())</w:\(change)>"
        case 3: "<w:customXml>\(blocks())</w:customXml>"
        default: paragraph()
        }
    }

    private mutating func row() -> String {
        let marks = dice.pick([
            "", "", "<w:ins w:id=\"1\"/>", "<w:del w:id=\"1\"/>", "<w:hidden/>", "<w:gridBefore w:val=\"2\"/>",
        ])
        return "<w:tr><w:trPr>\(marks)</w:trPr>\(several { $0.cell() })</w:tr>"
    }

    private mutating func cell() -> String {
        let marks = dice.pick([
            "", "", "<w:gridSpan w:val=\"2\"/>", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>", "<w:hMerge/>",
            "<w:cellIns w:id=\"1\"/>", "<w:cellDel w:id=\"1\"/>",
        ])
        return "<w:tc><w:tcPr>\(marks)</w:tcPr>\(blocks())</w:tc>"
    }

    private mutating func paragraph() -> String {
        let style = dice.pick(["", "", "<w:pStyle w:val=\"Heading1\"/>", "<w:pStyle w:val=\"Hidden\"/>"])
        let number = dice.pick(["", "", "<w:numPr><w:ilvl w:val=\"\(dice.roll(2))\"/><w:numId w:val=\"1\"/></w:numPr>"])
        let frame = dice.roll(15) == 0 ? "<w:framePr w:dropCap=\"drop\"/>" : ""
        let mark = dice.pick([
            "", "", "", "<w:rPr><w:ins w:id=\"1\"/></w:rPr>", "<w:rPr><w:del w:id=\"1\"/></w:rPr>",
            "<w:rPr><w:vanish/></w:rPr>",
        ])
        return "<w:p><w:pPr>\(style)\(number)\(frame)\(mark)</w:pPr>\(several { $0.inline() })</w:p>"
    }
}

// MARK: - In paragraphs

extension RandomWordFile {
    private static let changes = ["ins", "del", "moveFrom", "moveTo"]

    private mutating func inline() -> String {
        if depth > 7 { return run() }
        switch dice.roll(16) {
        case 0: return "<w:hyperlink w:anchor=\"a\">\(several { $0.inline() })</w:hyperlink>"
        case 1, 2:
            let change = dice.pick(Self.changes)
            return "<w:\(change) w:id=\"1\">\(several { $0.inline() })</w:\(change)>"
        case 3: return field()
        case 4: return "<w:fldSimple w:instr=\" REF a \">\(several { $0.inline() })</w:fldSimple>"
        case 5: return "<w:sdt><w:sdtContent>\(several { $0.inline() })</w:sdtContent></w:sdt>"
        case 6: return "<m:oMath><m:r><m:t>\(word())</m:t></m:r></m:oMath>"
        case 7: return "<w:r>\(properties())<w:footnoteReference w:id=\"\(1 + dice.roll(4))\"/></w:r>"
        case 8: return "<w:r>\(properties())\(box())</w:r>"
        case 9: return "<w:r><w:ruby><w:rt>\(run())</w:rt><w:rubyBase>\(run())</w:rubyBase></w:ruby></w:r>"
        default: return run()
        }
    }

    private mutating func run() -> String {
        let text = several { file in
            switch file.dice.roll(10) {
            case 0: "<w:tab/>"
            case 1: "<w:br/>"
            case 2: "<w:noBreakHyphen/>"
            case 3: "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"
            case 4: "<w:delText>\(file.word())</w:delText>"
            default: "<w:t xml:space=\"preserve\">\(file.word())</w:t>"
            }
        }
        return "<w:r>\(properties())\(text)</w:r>"
    }

    private mutating func properties() -> String {
        let property = dice.pick([
            "", "", "", "<w:vanish/>", "<w:b/>", "<w:rFonts w:ascii=\"Symbol\"/>", "<w:rStyle w:val=\"Secret\"/>",
        ])
        let change = dice.roll(8) == 0 ? "<w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange>" : ""
        return "<w:rPr>\(property)\(change)</w:rPr>"
    }

    private mutating func field() -> String {
        let instruction = dice.pick([
            "TOC", "REF a", "SEQ Table", "IF", "NOTEREF a \\f", "HYPERLINK \"https://example.org\"",
        ])
        func character(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
        let nested = dice.roll(4) == 0 ? field() : ""
        let end = dice.roll(12) == 0 ? "" : character("end")
        return character("begin") + "<w:r><w:instrText>\(instruction)</w:instrText></w:r>" + nested
            + character("separate")
            + several { $0.inline() } + end
    }

    private mutating func box() -> String {
        let content = "<w:txbxContent>\(blocks())</w:txbxContent>"
        let drawn = "<a:p><a:r><a:t>\(word())</a:t></a:r></a:p>"
        return
            "<mc:AlternateContent><mc:Choice Requires=\"\(dice.pick(["wps", "x9"]))\"><w:drawing>\(content)\(drawn)</w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:shape><v:textbox>\(content)</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
    }
}

// MARK: - Parts

extension RandomWordFile {
    private static func part(_ root: String, _ content: String) -> [UInt8] {
        let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let other = [
            "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "a": "http://schemas.openxmlformats.org/drawingml/2006/main", "v": "urn:schemas-microsoft-com:vml",
        ]
        let names = other.map { " xmlns:\($0.key)=\"\($0.value)\"" }.sorted().joined()
        return Array("<w:\(root) xmlns:w=\"\(word)\"\(names)>\(content)</w:\(root)>".utf8)
    }

    private static let styles = """
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Hidden"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
        """

    private static let numbering = """
        <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """
}
