internal import Diagnostics
internal import Markdown

/// The words of what is no text: addresses of links, labels of notes, tags. Wherever no text of the tree stands in the
/// file, what stands there is listed.
extension MarkdownBlocks {
    /// - Parameter start: Where the Markdown begins in the file.
    mutating func accountForMarks(from start: Int) {
        var top = Array(tree.siblings(tree.body)) + tree.footnotes
        top.sort { tree[$0].range.lowerBound < tree[$1].range.lowerBound }
        noteRanges = tree.footnotes.map { tree[$0].range }.sorted { $0.lowerBound < $1.lowerBound }
        var end = start
        for node in top {
            listGap(from: end, to: tree[node].range.lowerBound, in: nil)
            accountForMarks(of: node)
            end = max(end, tree[node].range.upperBound)
        }
        listGap(from: end, to: tree.source.bytes.count, in: nil)
    }

    private mutating func accountForMarks(of node: NodeID) {
        switch tree[node].kind {
        case .text, .inlineCode, .html, .inlineHTML, .softBreak, .thematicBreak: return
        case .footnoteReference, .hardBreak: return list(tree[node].range, in: node)
        case .code:
            let written = tree.source.text(in: tree[node].range).unicodeScalars.wordRuns
            let info = written.without(tree.string(of: node).unicodeScalars.wordRuns)
            leaveOut(info.joined(separator: " "), because: "it says what kind of code follows", at: place(of: node))
            return
        case .heading, .paragraph, .cell: accountForWords(of: node)
        default: break
        }
        var end = tree[node].range.lowerBound
        for child in tree.children(of: node) {
            listGap(from: end, to: tree[child].range.lowerBound, in: node)
            accountForMarks(of: child)
            end = max(end, tree[child].range.upperBound)
        }
        listGap(from: end, to: tree[node].range.upperBound, in: node)
    }

    /// Words that marks divide, or codes such as `&amp;` spell.
    private mutating func accountForWords(of line: NodeID) {
        var written: [UInt8] = []
        var read: [UInt8] = []
        var end: Int?
        var imageEnd: NodeID?
        for node in tree.inside(line) {
            if let imageEnd, node >= imageEnd {
                written.append(.space)
                read.append(.space)
            }
            let isInImage = imageEnd.map { node < $0 } ?? false
            if !isInImage { imageEnd = tree[node].kind == .image ? tree.behind(node) : nil }
            switch tree[node].kind {
            case .text, .inlineCode,
                .inlineHTML where isInImage || tree[node].kind != .inlineHTML:
                let range = tree[node].range
                if let end, range.lowerBound != end { written.append(.space) }
                written += tree.source.bytes[range]
                read += tree.bytes(of: node)
                end = range.upperBound
            case .softBreak, .hardBreak, .image, .footnoteReference:
                written.append(.space)
                read.append(.space)
            case .inlineHTML:
                written.append(.space)
                if tree.string(of: node).lowercased().hasPrefix("<br") { read.append(.space) }
            default: break
            }
        }
        accountFor(
            String(decoding: written, as: UTF8.self).unicodeScalars.wordRuns,
            String(decoding: read, as: UTF8.self).unicodeScalars.wordRuns, "marks inside words", at: place(of: line))
    }

    /// Lists what stands between two nodes, but for the notes that are written there: they stand elsewhere in the tree.
    private mutating func listGap(from start: Int, to end: Int, in node: NodeID?) {
        guard start < end else { return }
        var start = start
        for note in noteRanges[firstNote(from: start)...] {
            guard note.upperBound <= end, note != node.map({ tree[$0].range }) else { break }
            if start < note.lowerBound { list(start..<note.lowerBound, in: node) }
            start = max(start, note.upperBound)
        }
        if start < end { list(start..<end, in: node) }
    }

    /// The first of the notes that begins at a place or behind it.
    private func firstNote(from place: Int) -> Int {
        var (low, high) = (0, noteRanges.count)
        while low < high {
            let middle = (low + high) / 2
            if noteRanges[middle].lowerBound < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Lists the words of a part of the file that is no text of the tree.
    private mutating func list(_ range: Range<Int>, in node: NodeID?) {
        let written = tree.source.text(in: range)
        guard written.unicodeScalars.hasWords else { return }
        let place = SourcePlace("line \(tree.source.lineNumber(at: range.lowerBound))")
        let words = written.unicodeScalars.trimmed().string
        switch node.map({ tree[$0].kind }) {
        case .link: document.cleanings.append(Cleaning("address of a link", from: words, to: "", at: place))
        case .image: document.cleanings.append(Cleaning("file of a picture", from: words, to: "", at: place))
        case .footnoteReference, .footnote:
            document.cleanings.append(Cleaning("mark of a footnote", from: words, to: "", at: place))
        case .hardBreak: document.cleanings.append(Cleaning("tag of HTML", from: words, to: "", at: place))
        case .item where node.map({ tree[$0].range.lowerBound }) == range.lowerBound:
            // The number and the box of a task are in the list.
            let rest = words.drop { $0.isNumber || "-+*.) \t".contains($0) }
            let isTask = node.map { tree[$0].isTicked != nil } ?? false && rest.lowercased().hasPrefix("[x]")
            leaveOut(
                String(isTask ? rest.dropFirst(3) : rest),
                because: "it only says where links lead, or is a footnote without a mark",
                at: place)
        case .heading, .paragraph, .cell:
            document.cleanings.append(Cleaning("name of a place in braces", from: words, to: "", at: place))
        case _ where written.contains("]:"):
            leaveOut(words, because: "it only says where links lead, or is a footnote without a mark", at: place)
        default: leaveOut(words, because: "Markdown shows it on no page", at: place)
        }
    }

    private mutating func leaveOut(_ words: String, because reason: String, at place: SourcePlace) {
        guard words.unicodeScalars.hasWords else { return }
        document.leftOut.append(LeftOutWords(words, at: place, because: reason))
    }
}
