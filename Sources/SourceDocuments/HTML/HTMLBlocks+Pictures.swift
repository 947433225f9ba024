extension HTMLBlocks {
    /// A picture that the page itself holds is taken; one that lies beside the page is named.
    mutating func addPicture(_ element: HTMLElement, _ style: HTMLStyle, _ flow: inout Flow) {
        counts.pictures += 1
        let place = style.place ?? SourcePlace("picture \(counts.pictures)")
        let source = element["src"] ?? ""
        let alternative = element["alt"] ?? ""
        if let data = DataAddress(source) {
            let id = document.pictures.count + 1
            document.pictures.append(
                SourcePicture(id: id, fileExtension: data.fileExtension, bytes: data.bytes, at: place))
            flow.line.add(.picture(id, alternative: alternative), style)
            return
        }
        flow.line.addBlank()
        let isPixel = element["width"] == "1" || element["height"] == "1"
        guard !isPixel || alternative.unicodeScalars.hasWords else { return }
        let name = source.hasPrefix("data:") ? "A picture" : "The picture “\(source)”"
        leaveOut(alternative, style, because: "it stands for a picture that the file does not hold")
        document.doubts.append(
            SourceDoubt(
                "\(name) is not part of this file and was not taken. Copy it into the paper’s folder and name it in the text: "
                    + "![what it shows](name-of-the-file.png).", at: place))
    }
}

/// The bytes that stand in the address of a picture itself: `data:image/png;base64,…`.
private struct DataAddress {
    let fileExtension: String
    let bytes: [UInt8]

    init?(_ address: String) {
        guard address.hasPrefix("data:image/"), let comma = address.utf8.firstIndex(of: UInt8(ascii: ",")) else {
            return nil
        }
        let kind = address[..<comma].dropFirst("data:image/".count).lowercased().split(separator: ";")
        guard let type = kind.first, kind.last == "base64" else { return nil }
        guard let bytes = Self.decode(address.utf8[comma...].dropFirst()), !bytes.isEmpty else { return nil }
        fileExtension = type == "svg+xml" ? "svg" : type.allSatisfy { $0.isASCII && $0.isLetter } ? String(type) : "png"
        self.bytes = bytes
    }

    /// Base 64; nil where another sign stands in it.
    private static func decode(_ text: Substring.UTF8View) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for sign in text {
            guard sign != UInt8(ascii: "=") else { break }
            if sign == 0x20 || (0x09...0x0D).contains(sign) { continue }
            guard let value = value(of: sign) else { return nil }
            bits = bits << 6 | value
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> count))
        }
        return bytes
    }

    private static func value(of sign: UInt8) -> UInt32? {
        switch sign {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(sign) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(sign) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(sign) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
