internal import Diagnostics

extension String {
    /// The text between the blanks, line ends and no-break spaces at the start and those at the end. Spreadsheets and
    /// web pages leave them where nobody sees them.
    var withoutBlanksAround: String {
        let start = unicodeScalars.drop(while: \.isBlankInData)
        guard let last = start.lastIndex(where: { !$0.isBlankInData }) else { return "" }
        return String(start[...last])
    }
}

extension [UInt8] {
    /// Whether a range holds nothing but blanks, line ends and no-break spaces (C2 A0).
    func isBlank(in range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if self[index].isBlank || self[index].isLineEnd {
                index += 1
            } else if self[index] == 0xC2, index + 1 < range.upperBound, self[index + 1] == 0xA0 {
                index += 2
            } else {
                return false
            }
        }
        return true
    }
}

extension Unicode.Scalar {
    fileprivate var isBlankInData: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20, 0xA0: true
        default: false
        }
    }
}
