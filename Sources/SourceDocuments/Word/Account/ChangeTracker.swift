internal import Diagnostics

/// Finds the tracked changes of a part. Words belong to the innermost change that they stand in.
struct ChangeTracker {
    private struct Open {
        let kind: SourceChange.Kind
        var text: [UInt8] = []
        /// In which of the open paragraphs it stands.
        let paragraph: Int
    }

    private(set) var changes: [SourceChange] = []
    private var open: [Open] = []
    /// Those of paragraphs that are still open, whose place is not known yet.
    private var waiting: [(kind: SourceChange.Kind, text: String, paragraph: Int)] = []
    /// Whether words stand behind the last change.
    private var isApart = true

    /// - Parameters:
    ///   - parent: The element that it stands in.
    ///   - text: How many paragraphs are open.
    mutating func start(_ tag: WordTag, in parent: WordTag?, text paragraph: Int) {
        switch tag {
        case .ins, .del, .moveFrom, .moveTo:
            if parent.isOfMarks { return }
            open.append(Open(kind: Self.kind(tag), paragraph: paragraph))
        default: break
        }
    }

    mutating func end(_ tag: WordTag, in parent: WordTag?, at paragraph: Int) {
        switch tag {
        case .ins, .del, .moveFrom, .moveTo:
            if parent.isOfMarks { return endMark(tag, in: parent, paragraph) }
            guard let last = open.popLast() else { return }
            append(last.kind, String(decoding: last.text, as: UTF8.self), paragraph)
        case .rPrChange, .pPrChange, .tblPrChange, .trPrChange, .tcPrChange, .tblPrExChange, .sectPrChange,
            .numberingChange:
            append(.formatted, "", paragraph)
        case .cellIns: append(.cellInserted, "", paragraph)
        case .cellDel: append(.cellDeleted, "", paragraph)
        case .cellMerge: append(.cellsMerged, "", paragraph)
        default: break
        }
    }

    private mutating func endMark(_ tag: WordTag, in parent: WordTag?, _ paragraph: Int) {
        switch (tag, parent) {
        case (_, .numPr): append(.formatted, "", paragraph)
        case (.ins, .trPr): append(.rowInserted, "", paragraph)
        case (.del, .trPr): append(.rowDeleted, "", paragraph)
        case (.ins, _): append(.paragraphInserted, "", paragraph)
        case (.del, _): append(.paragraphDeleted, "", paragraph)
        default: break
        }
    }

    private static func kind(_ tag: WordTag) -> SourceChange.Kind {
        switch tag {
        case .ins: .inserted
        case .del: .deleted
        case .moveFrom: .movedAway
        default: .movedHere
        }
    }
}

// MARK: - Words and places

extension ChangeTracker {
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        if open.isEmpty { isApart = true }
        if let last = open.indices.last { open[last].text.append(contentsOf: bytes) }
    }

    mutating func add(sign: Unicode.Scalar) {
        if let last = open.indices.last { open[last].text += String(sign).utf8 }
    }

    mutating func addBlank() {
        if let last = open.indices.last { open[last].text.append(.space) }
    }

    /// Words that are changed piece by piece without anything between are one change.
    private mutating func append(_ kind: SourceChange.Kind, _ text: String, _ paragraph: Int) {
        if !isApart, !text.isEmpty, let last = waiting.last, last.kind == kind, last.paragraph == paragraph {
            waiting[waiting.count - 1].text += text
        } else {
            waiting.append((kind, text, paragraph))
        }
        isApart = false
    }

    /// - Parameter paragraph: How many were open.
    mutating func endParagraph(_ paragraph: Int, at place: SourcePlace) {
        let first = waiting.lastIndex { $0.paragraph < paragraph }.map { $0 + 1 } ?? 0
        changes += waiting[first...].map { SourceChange($0.kind, text: $0.text, at: place) }
        waiting.removeSubrange(first...)
    }
}

extension WordTag? {
    /// Whether a change in it is one of a paragraph's end, a row or a number, and holds no words.
    fileprivate var isOfMarks: Bool { self == .rPr || self == .trPr || self == .numPr }
}
