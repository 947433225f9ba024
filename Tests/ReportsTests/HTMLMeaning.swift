/// What HTML says, whoever wrote it: tags and words without the ways in which the library's writer and ours differ.
///
/// Left out are: blanks around blocks; which character a no-break space is; `scope`; the `align` attribute, ours being
/// a class; how a note's mark, its way back and a task's box are written.
struct HTMLMeaning: Equatable {
    private var tokens: [HTMLToken]

    /// HTML of the library, as GitHub's specification shows it.
    init(ofLibrary html: String) {
        tokens = HTMLToken.tokens(of: html)
        replaceElements("a", "class", "footnote-backref") { _ in [] }
        replaceElements("sup", "class", "footnote-ref") { [.open(name: "note", attributes: [.init("n", words($0))])] }
        replaceElements("section", "class", "footnotes") { Array($0.dropFirst().dropLast()) }
        tokens = tokens.map { $0.asWrittenByUs }
        tidy()
    }

    /// HTML of our writer.
    init(ofOurs html: String) {
        tokens = HTMLToken.tokens(of: html)
        replaceElements("sup", "class", "note-ref") { [.open(name: "note", attributes: [.init("n", words($0))])] }
        replaceElements("span", "class", "hidden") { _ in [] }
        replaceElements("span", "class", "task") {
            [.open(name: "task", attributes: [.init("done", words($0) == "☑" ? "yes" : "no")])]
        }
        tidy()
    }
}

extension HTMLMeaning: CustomStringConvertible {
    var description: String {
        tokens.map { token in
            switch token {
            case .open(let name, let attributes):
                "<\(name)" + attributes.map { " \($0.name)=\($0.value.debugDescription)" }.joined() + ">"
            case .close(let name): "</\(name)>"
            case .text(let text): text.debugDescription
            }
        }.joined(separator: " ")
    }
}

// MARK: - Elements

extension HTMLMeaning {
    /// Replaces each element that has an attribute, from its tag to its closing tag.
    private mutating func replaceElements(
        _ name: String, _ attribute: String, _ value: String, with replacement: ([HTMLToken]) -> [HTMLToken]
    ) {
        var index = 0
        while index < tokens.count {
            if case .open(name, let attributes) = tokens[index], attributes.contains(.init(attribute, value)) {
                let end = endOfElement(name, at: index)
                tokens.replaceSubrange(index..<end, with: replacement(Array(tokens[index..<end])))
            }
            index += 1
        }
    }

    private func endOfElement(_ name: String, at start: Int) -> Int {
        var depth = 0
        for index in start..<tokens.count {
            if case .open(name, _) = tokens[index] { depth += 1 }
            if case .close(name) = tokens[index] { depth -= 1 }
            if depth == 0 { return index + 1 }
        }
        return tokens.count
    }
}

private func words(_ tokens: [HTMLToken]) -> String {
    tokens.map { if case .text(let text) = $0 { text } else { "" } }.joined()
}

extension HTMLToken {
    fileprivate var asWrittenByUs: HTMLToken {
        guard case .open(let name, let attributes) = self else { return self }
        if name == "input" {
            let isDone = attributes.contains { $0.name == "checked" }
            return .open(name: "task", attributes: [.init("done", isDone ? "yes" : "no")])
        }
        return .open(
            name: name,
            attributes: attributes.compactMap { attribute in
                switch (name, attribute.name, attribute.value) {
                case (_, "align", "center"): .init("class", "align-centre")
                case (_, "align", let side): .init("class", "align-" + side)
                case ("li", "id", _): nil
                default: attribute
                }
            })
    }

    /// What a table has beside its meaning: scopes, and what a narrow screen needs.
    fileprivate var withoutTableAids: HTMLToken {
        guard case .open(let name, let attributes) = self else { return self }
        let aids = ["scope", "role", "data-label"]
        return .open(
            name: name,
            attributes: attributes.filter { attribute in
                !aids.contains(attribute.name) && !["numbers", "tasks"].contains(attribute.value)
            })
    }

    /// Whether blanks before or after the tag show on no page.
    fileprivate var isBlockTag: Bool {
        switch self {
        case .open(let name, _), .close(let name): Self.blocks.contains(name)
        case .text: false
        }
    }

    private static let blocks = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "br", "table", "thead",
        "tbody", "tr", "th", "td",
    ]
}

// MARK: - Blanks

extension HTMLMeaning {
    private mutating func tidy() {
        tokens = tokens.map { $0.withoutTableAids }
        joinTexts()
        joinBlanks()
        tokens.removeAll { $0 == .text("") }
    }

    private mutating func joinTexts() {
        var joined: [HTMLToken] = []
        for token in tokens {
            if case .text(let more) = token, case .text(let text) = joined.last {
                joined[joined.count - 1] = .text(text + more)
            } else {
                joined.append(token)
            }
        }
        tokens = joined
    }

    private mutating func joinBlanks() {
        var isCode = false
        for index in tokens.indices {
            if case .open("pre", _) = tokens[index] { isCode = true }
            if case .close("pre") = tokens[index] { isCode = false }
            guard !isCode, case .text(let text) = tokens[index] else { continue }
            let isAfterBlock = index == 0 || tokens[index - 1].isBlockTag
            let isBeforeBlock = index + 1 == tokens.count || tokens[index + 1].isBlockTag
            tokens[index] = .text(joiningBlanks(text, trimStart: isAfterBlock, trimEnd: isBeforeBlock))
        }
    }

    private func joiningBlanks(_ text: String, trimStart: Bool, trimEnd: Bool) -> String {
        let scalars = Array(text.unicodeScalars).map { $0 == "\u{A0}" ? " " : $0 }
        let words = scalars.split(whereSeparator: isBlank).map { String(String.UnicodeScalarView($0)) }
        if words.isEmpty, trimStart || trimEnd { return "" }
        let start = !trimStart && scalars.first.map(isBlank) == true ? " " : ""
        let end = !trimEnd && !words.isEmpty && scalars.last.map(isBlank) == true ? " " : ""
        return start + words.joined(separator: " ") + end
    }

    private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
    }
}
