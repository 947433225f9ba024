internal import Diagnostics
internal import Papers
internal import SourceDocuments

extension Draft {
    /// Takes away the numbers that a paper gives by itself: of sections, of paragraphs under them, of items in lists. A
    /// line keeps its number as a bookmark, for what refers to it.
    mutating func dropNumbers() {
        var isInSection = false
        for index in blocks.indices {
            switch blocks[index] {
            case .block(.heading(let level, var line)):
                isInSection = isInSection || level == 2
                drop(numberOf: &line, parts: 1)
                blocks[index] = .block(.heading(level: level, line))
            case .block(.paragraph(var line)) where isInSection:
                drop(numberOf: &line, parts: 2)
                blocks[index] = .block(.paragraph(line))
            case .block(.list(var list)):
                drop(labelsOf: &list)
                blocks[index] = .block(.list(list))
            default: break
            }
        }
    }

    /// - Parameter parts: How many numbers with full stops between them there must be at least, as in `2.1`.
    private mutating func drop(numberOf line: inout SourceLine, parts: Int) {
        if line.number == nil, let end = TypedNumber.end(in: Array(line.text.utf8)[...], parts: parts) {
            line.number = String(decoding: line.text.utf8.prefix(end), as: UTF8.self).withSingleBlanks
            line.isNumberTyped = true
            line.inlines = line.dropping(first: end).inlines
        }
        guard let number = line.number, number.numberAlone.isOfSection(parts: parts) else { return }
        if line.isNumberTyped { log.clean("number, which the page prints by itself", from: number, at: line.place) }
        line.number = nil
        line.bookmarks.append(Self.bookmark(ofNumber: number.numberAlone))
    }

    private mutating func drop(labelsOf list: inout SourceList) {
        if let label = list.firstLabelOutOfOrder {
            log.doubt(
                "The list does not count from its start: \(label.text.quoted) stands where the page will count "
                    + "\(label.place). Look whether something refers to its numbers.", at: label.line.place)
        }
        for item in list.items.indices {
            for block in list.items[item].blocks.indices {
                switch list.items[item].blocks[block] {
                case .paragraph(var line):
                    if line.isNumberTyped, let number = line.number, list.isOrdered || block == 0 {
                        log.clean("number of an item, which the page prints by itself", from: number, at: line.place)
                    }
                    line.number = nil
                    list.items[item].blocks[block] = .paragraph(line)
                case .list(var inner):
                    drop(labelsOf: &inner)
                    list.items[item].blocks[block] = .list(inner)
                default: break
                }
            }
        }
    }
}

extension Draft {
    /// What a line that had a number is known by.
    static func bookmark(ofNumber number: String) -> String { "number \(number)" }
}

extension SourceLine {
    /// Whether the document gave it a number that the page has to give now.
    var wasNumbered: Bool { bookmarks.contains { $0.hasPrefix(Draft.bookmark(ofNumber: "")) } }
}

extension String {
    /// Whether it is `2.1`, or with one part `2`.
    fileprivate func isOfSection(parts least: Int) -> Bool {
        let parts = utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count >= least && parts.allSatisfy { !$0.isEmpty && $0.count <= 3 && $0.allSatisfy(\.isDigit) }
    }
}
