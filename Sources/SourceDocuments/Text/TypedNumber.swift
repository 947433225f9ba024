extension SourceLine {
    /// The same line with a number such as “2.1” or “(a)”, where its text begins with one, apart from its words.
    var withTypedNumber: SourceLine {
        guard number == nil, case .text(let text, let emphasis)? = inlines.first else { return self }
        let scalars = Scalars(text.unicodeScalars)
        guard let label = LineLabel(scalars), !label.isBullet, label.kind != .heading else { return self }
        var line = self
        line.number = label.text
        line.isNumberTyped = true
        line.inlines[0] = .text(scalars[label.length...].string, emphasis)
        return line
    }
}
