extension Rule {
    /// Every rule of this room: what any file of text is checked for.
    package static let ofDiagnostics = [
        notUTF8, nulByte, hiddenCharacter, lostLetter, misreadLetters, fontSign,
    ]
}
