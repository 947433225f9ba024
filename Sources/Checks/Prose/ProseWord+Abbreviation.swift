internal import Diagnostics

extension ArraySlice<UInt8> {
    /// Three to six capital letters, with what grammar adds to them left out: `TUPE` of `TUPE'd`, `KSP` of `KSPs`. Nil
    /// for other words and for small Roman numbers.
    var abbreviation: ArraySlice<UInt8>? {
        let letters = prefix(while: \.isUppercaseLetter)
        guard (3...6).contains(letters.count) else { return nil }
        let rest = self[letters.endIndex...]
        let isAlone = rest.isEmpty || rest.first == UInt8(ascii: "'") || rest.elementsEqual("s".utf8)
        return isAlone && !letters.allSatisfy { "IVX".utf8.contains($0) } ? letters : nil
    }
}
