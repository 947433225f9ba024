internal import Diagnostics

extension Collection<UInt8> {
    /// Whether the letters are a Roman numeral below ninety, as items of a list have it: `viii`, `XXIV`; not `civil`.
    var isSmallRomanNumeral: Bool {
        var ones = map(\.lowercased)[...]
        let fifty = UInt8(ascii: "l")
        let ten = UInt8(ascii: "x")
        if ones.starts(with: [ten, fifty]) {
            ones = ones.dropFirst(2)
        } else {
            ones = ones.drop(atMost: 1, of: fifty).drop(atMost: 3, of: ten)
        }
        return !isEmpty
            && ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].contains { ones.elementsEqual($0.utf8) }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func drop(atMost most: Int, of byte: UInt8) -> ArraySlice<UInt8> {
        dropFirst(prefix(most).prefix { $0 == byte }.count)
    }
}
