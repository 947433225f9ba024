/// A piece of a style sheet (CSS) that may name another file, or that is broken.
package struct StyleToken: Sendable {
    package let kind: Kind
    /// Where it stands among the bytes that were scanned.
    package let range: Range<Int>

    package enum Kind: Sendable, Equatable {
        /// `@import`: the name in small letters.
        case rule(String)
        /// `rgb(`: the name in small letters. What stands between the brackets follows.
        case function(String)
        /// `url(map.png)`: the address without quotation marks and escapes.
        case address([UInt8])
        /// `"map.png"`: the text without quotation marks and escapes.
        case string([UInt8])
        /// A semicolon or brace, with which a rule ends or its inside begins.
        case end
        /// A text, comment or address without an end, or an address with a sign that it must not have.
        case broken
    }
}
