extension Unicode.Scalar {
    /// As Unicode says; most are told by their number alone.
    var isBlank: Bool { isASCII ? value == 0x20 || (9...13).contains(value) : properties.isWhitespace }
}
