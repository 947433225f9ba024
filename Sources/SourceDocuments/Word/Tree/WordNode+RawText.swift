extension WordNode {
    /// The characters of all that it holds, but for those of boxes of text in it, which are texts of their own.
    var rawText: String {
        var text = ""
        addRawText(to: &text)
        return text
    }

    private func addRawText(to text: inout String) {
        switch tag {
        case .t, .delText, .drawingText, .equationText, .chartValue: text += self.text
        case .tab, .ptab: text += "\t"
        case .br, .cr, .drawingParagraph: text += "\n"
        case .noBreakHyphen: text += "\u{2011}"
        case .sym: text += signText
        case .textPath: text += "\n\(self[.string] ?? "")\n"
        default: break
        }
        if tag == .txbxContent || tag.isProperty { return }
        if tag == .alternateContent {
            let branch = children.first { $0.tag == .fallback || AlternateBranch.isRead($0[.requires] ?? "") }
            branch?.addRawText(to: &text)
        } else {
            for child in children where child.tag != .characters { child.addRawText(to: &text) }
        }
    }

    /// The character of a sign, whose meaning depends on its font.
    var signText: String {
        let number = self[.character].flatMap { UInt32($0, radix: 16) }
        return number.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
}

extension WordTag {
    /// Whether it says how something looks, and holds no words.
    var isProperty: Bool {
        switch self {
        case .pPr, .rPr, .tblPr, .tblPrEx, .tblGrid, .trPr, .tcPr, .sectPr, .sdtPr, .sdtEndPr, .smartTagPr,
            .customXmlPr,
            .ffData:
            true
        default: false
        }
    }
}
