/// The instruction of a field, taken apart: `REF _Ref1 \r \h`.
struct FieldInstruction {
    /// In capital letters.
    let name: String
    private(set) var arguments: [String] = []
    /// By their letters, which may be followed by an argument.
    private(set) var switches: [Character: String] = [:]

    init(_ text: String) {
        var words = Self.words(text)[...]
        let first = words.popFirst()?.text ?? ""
        // A field of a table's sum begins so, without a blank.
        if first.hasPrefix("="), first.utf8.count > 1 {
            name = "="
            arguments.append(String(first.dropFirst()))
        } else {
            name = first.uppercased()
        }
        while let word = words.popFirst() {
            guard !word.isQuoted, word.text.hasPrefix("\\"), let letter = word.text.dropFirst().first else {
                arguments.append(word.text)
                continue
            }
            let key = Character(letter.lowercased())
            switches[key] = ""
            if let next = words.first, next.isQuoted || !next.text.hasPrefix("\\"), Self.takesArgument(key, of: name) {
                switches[key] = next.text
                words.removeFirst()
            }
        }
    }

    func has(_ letter: Character) -> Bool { switches[letter] != nil }

    private static func takesArgument(_ letter: Character, of name: String) -> Bool {
        switch (name, letter) {
        case (_, "*"), (_, "#"), (_, "@"): true
        case ("HYPERLINK", "l"), ("HYPERLINK", "o"), ("HYPERLINK", "t"), ("SEQ", "r"), ("SEQ", "s"): true
        case ("REF", "d"), ("TOC", "c"), ("TOC", "o"), ("TOC", "b"), ("TOC", "t"): true
        default: false
        }
    }

    private static func words(_ text: String) -> [(text: String, isQuoted: Bool)] {
        var words: [(text: String, isQuoted: Bool)] = []
        var word = ""
        var (isQuoted, wasQuoted, isEscaped) = (false, false, false)
        func finish() {
            if !word.isEmpty || wasQuoted { words.append((word, wasQuoted)) }
            (word, wasQuoted) = ("", false)
        }
        for scalar in text.unicodeScalars {
            if isEscaped {
                word.unicodeScalars.append(scalar)
                isEscaped = false
            } else if isQuoted, scalar == "\\" {
                isEscaped = true
            } else if scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}" {
                if isQuoted { finish() } else { wasQuoted = true }
                isQuoted.toggle()
            } else if !isQuoted, scalar.properties.isWhitespace {
                finish()
            } else {
                word.unicodeScalars.append(scalar)
            }
        }
        finish()
        return words
    }
}
