extension HTMLBlocks {
    /// Settles which heading is the title of the text: the one that says so, or the only one of the highest level. Of several,
    /// it is the one that the title of the browser’s window names, and else none.
    mutating func settleTitle() {
        let tops = document.blocks.indices.filter { isTop(document.blocks[$0]) }
        guard !hasTitle, let first = tops.first else { return }
        if tops.count == 1 { return setTitle(at: first) }
        let before = document.blocks[..<first].indices.filter { index in
            if case .paragraph = document.blocks[index] { true } else { false }
        }
        let names = windowNames
        let named = (before + tops).first { index in
            switch document.blocks[index] {
            case .heading(_, let line), .paragraph(let line): names.contains(line.text.unicodeScalars.wordRuns)
            default: false
            }
        }
        if let named { setTitle(at: named) }
    }

    private func isTop(_ block: SourceBlock) -> Bool { if case .heading(1, _) = block { true } else { false } }

    private mutating func setTitle(at index: Int) {
        switch document.blocks[index] {
        case .heading(_, var line), .paragraph(var line):
            line.role = .title
            document.blocks[index] = .heading(level: 1, line)
        default: break
        }
    }

    /// The words of the window’s title, and those before the name of the web site.
    private var windowNames: [[String]] {
        var names = [windowTitle]
        for sign in [" - ", " | ", " \u{2013} ", " \u{2014} "] {
            if let place = windowTitle.firstRange(of: sign) { names.append(String(windowTitle[..<place.lowerBound])) }
        }
        return names.map { $0.unicodeScalars.wordRuns }.filter { !$0.isEmpty }
    }
}
