import Diagnostics

/// Where in HTML a place of a template stands, as a browser would see it: among words, in a tag, in quotes.
///
/// It is fed the text of a template in the order of the file. What stands in sections and blocks counts as if it were
/// printed once, which is how templates that make whole tags are written.
struct MarkupContext {
    private(set) var state = State.words
    /// Of the tag that is or was last open, in small letters.
    private var tag: [UInt8] = []
    private var isClosingTag = false
    /// Of the attribute that is or was last open, in small letters.
    private(set) var attribute: [UInt8] = []
    /// What the template itself writes first into the quotes that are or were last open, in small letters and without
    /// blanks: as much as an address needs to say what it is.
    private(set) var valueStart: [UInt8] = []
    /// What the template asks for that no page has.
    private(set) var helpers = OutsideHelpers()
    /// Where the tag, attribute or value that is or was last open begins, as an offset in the file.
    private var tagStart = 0
    private var attributeStart = 0
    private var valueOffset = 0

    enum State: Equatable {
        case words
        /// After `<` or `</`, and in the name that follows.
        case tagName
        /// Between attributes.
        case tag
        case attributeName
        /// After the equals sign.
        case valueStart
        case quoted(UInt8)
        case unquoted
        /// `<!-- … -->`, `<!doctype html>`
        case declaration(isComment: Bool)
        /// Between `<script>`, `<style>`, `<title>` or `<textarea>` and its end, where there are no tags.
        case code
    }

    /// The name of the tag whose content is not markup: `script`.
    var codeTag: String { String(decoding: tag, as: UTF8.self) }

    /// Whether what stands in the tag that is open is text, though it holds no tags: `<title>`.
    var holdsWords: Bool { Self.wordTags.contains(tag) }

    /// Whether what is open may not be there at all, so that nothing need be said of what stands in it.
    var isRefused: Bool {
        if case .quoted = state, helpers.isHandler(attribute) { return true }
        return !isClosingTag && state != .words && helpers.isForeign
    }

    /// Whether the attribute that is open holds styles.
    var isStyle: Bool { attribute.elementsEqual("style".utf8) }

    var attributeName: String { String(decoding: attribute, as: UTF8.self) }

    /// Whether the quotes that are open hold an address.
    var isAddress: Bool {
        guard case .quoted = state else { return false }
        return Self.addressAttributes.contains(attribute)
    }

    /// Whether what stands here decides what kind of address it is: nothing before it has.
    var beginsAddress: Bool { isAddress && !valueStart.contains(where: Self.decidesAddress) }

    /// A value is printed here: in a tag it becomes part of the name or value that stands there.
    mutating func passValue() {
        if state == .valueStart { state = .unquoted }
    }

    mutating func pass(_ text: ArraySlice<UInt8>) {
        var index = text.startIndex
        while index < text.endIndex {
            // Among words nothing else is looked for.
            if state == .words { index = text[index...].firstIndex(of: UInt8(ascii: "<")) ?? text.endIndex }
            if index < text.endIndex { step(text[index], of: text, at: &index) }
            index += 1
        }
    }
}

extension MarkupContext {
    private static let slash = UInt8(ascii: "/")
    private static let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    /// Of the HTML standard's index of attributes, those that hold addresses, and the one of SVG.
    private static let addressAttributes = Set(
        [
            "action", "background", "cite", "data", "formaction", "href", "imagesrcset", "manifest", "ping", "poster",
            "src", "srcset", "xlink:href",
        ].map { Array($0.utf8) })
    /// As many as the longest that is looked for.
    private static let valueStartCount = 32

    /// After one of these a browser looks for no scheme any more (URL standard, scheme state).
    private static func decidesAddress(_ byte: UInt8) -> Bool { "/?#:".utf8.contains(byte) }

    /// Of the HTML standard, the elements of raw text, and those of escapable raw text, whose words are only words.
    private static let codeTags = Set(["script", "style", "title", "textarea"].map { Array($0.utf8) })
    private static let wordTags = Set(["title", "textarea"].map { Array($0.utf8) })

    /// - Parameter index: Of the byte; moved on where more than one byte belongs together.
    private mutating func step(_ byte: UInt8, of text: ArraySlice<UInt8>, at index: inout Int) {
        switch state {
        case .words: openMarkup(byte, of: text, at: &index)
        case .tagName, .tag, .attributeName, .valueStart, .unquoted:
            let before = state
            stepInTag(byte, at: index)
            if state != before { leave(before) }
        case .quoted(let quote):
            if isStyle { helpers.passStyle(text, at: index) }
            stepInQuotes(byte, quote)
        case .declaration(let isComment):
            if byte == UInt8(ascii: ">"), !isComment || text[..<index].suffix(2).elementsEqual("--".utf8) {
                state = .words
            }
        case .code:
            if tag.elementsEqual("style".utf8) { helpers.passStyle(text, at: index) }
            closeCode(byte, of: text, at: &index)
        }
    }

    private mutating func stepInQuotes(_ byte: UInt8, _ quote: UInt8) {
        if byte == quote {
            state = .tag
            endValue()
        } else if valueStart.count < Self.valueStartCount, byte > UInt8(ascii: " ") {
            valueStart.append(byte.lowercased)
        }
    }

    private mutating func openMarkup(_ byte: UInt8, of text: ArraySlice<UInt8>, at index: inout Int) {
        guard byte == UInt8(ascii: "<") else { return }
        let rest = text[(index + 1)...]
        if rest.first == UInt8(ascii: "!") {
            state = .declaration(isComment: rest.starts(with: "!--".utf8))
            return
        }
        isClosingTag = rest.first == Self.slash
        if isClosingTag { index += 1 }
        // A sign before a blank or a number is only a sign.
        let first = text[(index + 1)...].first
        if let first, !first.isLetter { return }
        (state, tag, tagStart) = (.tagName, [], isClosingTag ? index - 1 : index)
    }

    private mutating func stepInTag(_ byte: UInt8, at index: Int) {
        if byte == UInt8(ascii: ">") {
            state = !isClosingTag && Self.codeTags.contains(tag) ? .code : .words
            return
        }
        let isBlank = byte.isBlank || byte.isLineEnd
        switch state {
        case .tagName:
            if isBlank || byte == Self.slash { state = .tag } else { tag.append(byte.lowercased) }
        case .tag:
            if byte == UInt8(ascii: "=") {
                state = .valueStart
                return
            }
            if !isBlank, byte != Self.slash {
                (state, attribute, attributeStart) = (.attributeName, [byte.lowercased], index)
            }
        case .attributeName:
            if byte == UInt8(ascii: "=") {
                state = .valueStart
            } else if isBlank || byte == Self.slash {
                state = .tag
            } else {
                attribute.append(byte.lowercased)
            }
        case .valueStart:
            if Self.quotes.contains(byte) {
                (state, valueStart, valueOffset) = (.quoted(byte), [], index + 1)
            } else if !isBlank {
                (state, valueStart, valueOffset) = (.unquoted, [byte.lowercased], index)
            }
        default:
            if isBlank {
                state = .tag
            } else if valueStart.count < Self.valueStartCount {
                valueStart.append(byte.lowercased)
            }
        }
    }

    private mutating func closeCode(_ byte: UInt8, of text: ArraySlice<UInt8>, at index: inout Int) {
        guard byte == UInt8(ascii: "<"), text[(index + 1)...].first == Self.slash,
            text[(index + 2)...].prefix(tag.count).map(\.lowercased) == tag
        else { return }
        index += 1
        (state, tag, isClosingTag) = (.tagName, [], true)
    }
}

// MARK: - What is told to `helpers`

extension MarkupContext {
    /// What was being read in a tag has ended.
    private mutating func leave(_ before: State) {
        guard !isClosingTag else { return }
        switch before {
        case .tagName: helpers.begin(tag, at: tagStart)
        case .attributeName: helpers.pass(attribute, at: attributeStart)
        case .unquoted: endValue()
        default: break
        }
        if [.words, .code].contains(state) { helpers.endTag() }
    }

    private mutating func endValue() {
        if !isClosingTag {
            helpers.pass(
                valueStart, of: attribute, isAddress: Self.addressAttributes.contains(attribute), at: valueOffset)
        }
    }
}
