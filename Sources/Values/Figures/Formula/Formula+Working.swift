extension Formula {
    /// The sum spelt out, with values in place of names: `595% × £188m`.
    ///
    /// - Parameter printed: The value of a name, in lower case, as it is printed.
    package func working(_ printed: (String) -> String) -> String {
        tokens.indices.map { index in
            let word = word(at: index, printed)
            return isAfterBlank(index) ? " " + word : word
        }
        .joined()
    }

    private func word(at index: Int, _ printed: (String) -> String) -> String {
        switch tokens[index].kind {
        case .number(let number): number.printed
        case .name(let name): bracketed(printed(name), at: index)
        case .function(let function): function.rawValue
        case .operation(let operation): operation.sign
        case .negation: "\u{2212}"
        case .openBracket: "("
        case .closeBracket: ")"
        case .comma: ","
        }
    }

    /// In brackets where its own minus would follow another sign.
    private func bracketed(_ value: String, at index: Int) -> String {
        guard value.utf8.starts(with: "\u{2212}".utf8), index > 0 else { return value }
        return switch tokens[index - 1].kind {
        case .operation, .negation: "(\(value))"
        default: value
        }
    }

    /// Around operations and after commas.
    private func isAfterBlank(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if case .operation = tokens[index].kind { return true }
        return switch tokens[index - 1].kind {
        case .operation, .comma: true
        default: false
        }
    }
}
