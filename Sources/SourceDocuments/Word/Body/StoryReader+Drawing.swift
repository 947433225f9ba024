internal import OfficeFiles

extension StoryReader {
    /// Reads a drawing: its pictures, its boxes of text, and what is named as left out.
    func readDrawing(_ node: WordNode, _ look: ShownLook) {
        let isHidden = node.firstBelow(.docPr)?.isSet(.isHidden) ?? false
        let gone = goneReason(look) ?? (isHidden ? .hidden : nil)
        if node.tag == .object || node.tag == .control || node.tag == .contentPart { return leaveOutObject(node, gone) }
        var alternative = ""
        readShapes(node, &alternative, gone)
    }

    private func readShapes(_ node: WordNode, _ alternative: inout String, _ gone: LeftOutReason?) {
        switch node.tag {
        // Where Word put the picture in, with the path of its file on the author's machine.
        case .pictureProperties: break
        case .docPr:
            alternative = [.description, .title].lazy.compactMap { node[$0] }.first { !$0.isEmpty } ?? alternative
        case .blip:
            if let id = node[.embed] {
                addPicture(id, alternative, gone)
            } else if node[.link] != nil {
                leaveOutLink(gone)
            }
        case .sourceRectangle:
            if gone == nil, [.cutLeft, .cutTop, .cutRight, .cutBottom].contains(where: { node[$0].isCut }) {
                reading.doubt(
                    "this picture is cropped in Word, and the file holds it whole, as the paper shows it now: in Word choose Picture Format, Compress Pictures, “Delete cropped areas”, save, and import it again",
                    at: paragraph.place)
            }
        case .imageData: if let id = node[.relationship] { addPicture(id, node.oldTitle ?? alternative, gone) }
        case .txbxContent: paragraph.boxes.append((node, gone))
        case .drawingParagraph:
            line.leaveOut("\n", because: gone ?? .drawing)
            for child in node.children { readShapes(child, &alternative, gone) }
        case .drawingText, .t, .delText, .equationText, .sym, .tab, .br, .cr, .noBreakHyphen:
            line.leaveOut(node.rawText, because: gone ?? .drawing)
        case .textPath: line.leaveOut(node.rawText, because: gone ?? .wordArt)
        case .chart: leaveOutPart(node[.relationship], gone)
        case .diagram: leaveOutPart(node[.data], gone)
        case .alternateContent: if let branch = branch(of: node) { readShapes(branch, &alternative, gone) }
        case .object, .embeddedObject: leaveOutObject(node, gone)
        default:
            if let title = node[.alternative], !title.isEmpty { alternative = title }
            if node.tag.isProperty { return }
            for child in node.children { readShapes(child, &alternative, gone) }
        }
    }

    private func addPicture(_ id: String, _ alternative: String, _ gone: LeftOutReason?) {
        guard gone == nil else { return }
        guard let about = parts[id], !about.isExternal else { return leaveOutLink(gone) }
        do throws(OfficeFault) {
            let picture = try reading.pictures.picture(about.part, at: paragraph.place)
            line.add(.picture(picture, alternative: alternative), to: target)
        } catch .tooLarge {
            reading.refuse(
                "the pictures hold more than those of any report: make them smaller in Word with Picture Format, Compress Pictures, and save"
            )
        } catch {
            reading.doubt("a picture cannot be taken out of the file: insert it again", at: paragraph.place)
        }
    }

    private func leaveOutLink(_ gone: LeftOutReason?) {
        guard gone == nil else { return }
        reading.leaveOut("", at: paragraph.place, because: .linkedPicture)
    }

    /// Its words are those of its part, and are left out with that.
    private func leaveOutPart(_ id: String?, _ gone: LeftOutReason?) {
        guard let part = id.flatMap({ parts[$0] })?.part, reading.places[part] == nil else { return }
        reading.places[part] = paragraph.place
    }

    private func leaveOutObject(_ node: WordNode, _ gone: LeftOutReason?) {
        let words = node.rawText
        if !words.isBlank { line.leaveOut(words, because: gone ?? .object) }
        for index in node.subtree where node.tree.elements[index].tag == .txbxContent {
            paragraph.boxes.append((WordNode(tree: node.tree, index: index), gone))
        }
        guard gone == nil, words.isBlank else { return }
        let program = node.firstBelow(.embeddedObject)?[.program]?.split(separator: ".").first.map { " of \($0)" } ?? ""
        reading.document.leftOut.append(
            LeftOutWords(
                "", at: paragraph.place,
                because: "\(LeftOutReason.object.rawValue)\(program): \(LeftOutReason.objectAdvice)"))
    }
}

extension WordNode {
    /// What programs of before 2007 call a picture.
    fileprivate var oldTitle: String? { self[.oldTitle].flatMap { $0.isEmpty ? nil : $0 } }
}

extension String? {
    /// Whether a side of a picture is cut, in thousandths of a per cent: `12000`.
    fileprivate var isCut: Bool { flatMap { Int($0) }.map { $0 > 0 } ?? false }
}
