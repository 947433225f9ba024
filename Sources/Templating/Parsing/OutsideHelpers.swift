import Diagnostics

/// What a template asks for beside the page and its own files: `MarkupContext` tells what it comes upon.
struct OutsideHelpers {
    /// In the order of the file.
    private(set) var found: [OutsideHelper] = []
    /// Of the tag that is or was last open, in small letters.
    private var tag: [UInt8] = []
    /// What is wrong with the tag that is open, where its attributes have a say in that.
    private var tagHelper: OutsideHelper?
    /// Of a `<link>`: whether a browser fetches what it names, and what that is where it is of another server.
    private var isFetched = false
    private var linked: OutsideHelper?

    /// Whether the tag that is or was last open may not be there.
    private(set) var isForeign = false

    /// Whether an attribute of this name, in small letters, runs a script.
    func isHandler(_ attribute: [UInt8]) -> Bool {
        attribute.starts(with: "on".utf8) && Self.handlers.contains(attribute.dropFirst(2))
    }

    /// - Parameter tag: Its name, in small letters. It is not the end of one.
    mutating func begin(_ tag: [UInt8], at offset: Int) {
        self.tag = tag
        isForeign = Self.foreignTags.contains(tag)
        tagHelper = isForeign ? OutsideHelper(kind: .tag, start: offset, text: "<\(tag.text)>") : nil
        (isFetched, linked) = (false, nil)
    }

    /// - Parameter attribute: Its name, in small letters.
    mutating func pass(_ attribute: [UInt8], at offset: Int) {
        guard isHandler(attribute) else { return }
        found.append(OutsideHelper(kind: .handler, start: offset, text: attribute.text))
    }

    /// - Parameters:
    ///   - value: How it begins, in small letters and without blanks.
    ///   - isAddress: Whether the attribute holds an address.
    mutating func pass(_ value: [UInt8], of attribute: [UInt8], isAddress: Bool, at offset: Int) {
        switch (tag.text, attribute.text) {
        case ("script", "type"): if Self.isData(value) { (isForeign, tagHelper) = (false, nil) }
        case ("link", "rel"): isFetched = Self.fetchedRelations.contains { value.starts(with: $0.utf8) }
        case ("meta", "http-equiv") where value.elementsEqual("refresh".utf8):
            found.append(OutsideHelper(kind: .elsewhere, start: offset, text: "refresh"))
        default: break
        }
        guard isAddress else { return }
        if value.starts(with: "javascript:".utf8) {
            found.append(OutsideHelper(kind: .handler, start: offset, text: "javascript:"))
        } else if Self.foreignStarts.contains(where: { value.starts(with: $0.utf8) }) {
            passForeign(OutsideHelper(kind: .address, start: offset, text: value.text))
        }
    }

    private mutating func passForeign(_ helper: OutsideHelper) {
        if tag.elementsEqual("link".utf8) {
            linked = helper
        } else if Self.fetchingTags.contains(tag) {
            found.append(helper)
        }
    }

    /// The tag is whole.
    mutating func endTag() {
        if let tagHelper { found.append(tagHelper) }
        if isFetched, let linked { found.append(linked) }
        (tagHelper, linked) = (nil, nil)
        found.sort { $0.start < $1.start }
    }

    /// Styles, in a tag of their own or in an attribute: `url(https://example.org/a.png)`, `@import "//example.org"`.
    mutating func passStyle(_ text: ArraySlice<UInt8>, at index: Int) {
        guard let sign = ["url(", "@import"].first(where: { text[index...].startsIgnoringCase(with: $0.utf8) })
        else { return }
        let address = text[(index + sign.utf8.count)...].drop { $0.isBlank || $0.isLineEnd || Self.quotes.contains($0) }
        guard Self.foreignStarts.contains(where: { address.startsIgnoringCase(with: $0.utf8) }) else { return }
        let end = address.firstIndex {
            $0.isBlank || $0.isLineEnd || Self.quotes.contains($0) || ");>".utf8.contains($0)
        }
        let written = Array(address[..<(end ?? address.endIndex)].prefix(Self.shownCount))
        found.append(OutsideHelper(kind: .address, start: address.startIndex, text: written.text))
    }
}

extension OutsideHelpers {
    private static let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    private static let foreignStarts = ["http:", "https:", "//"]
    /// Bytes of an address that are shown.
    private static let shownCount = 60
    private static let fetchedRelations = ["stylesheet", "icon", "preload", "prefetch", "shortcut"]

    /// They run something, show a page of its own, or turn every address of the page to another place.
    private static let foreignTags = Set(
        ["script", "iframe", "frame", "object", "embed", "base"].map { Array($0.utf8) })
    /// Those whose addresses a browser fetches by itself.
    private static let fetchingTags = Set(
        ["img", "source", "video", "audio", "track", "input", "image", "use", "body", "table"].map { Array($0.utf8) })

    /// What a `<script>` of this type holds is read by others, and run by nobody (HTML standard, data block).
    private static func isData(_ type: [UInt8]) -> Bool {
        !type.isEmpty && !type.elementsEqual("module".utf8) && !type.elementsEqual("importmap".utf8)
            && !type.elementsEqual("speculationrules".utf8) && !type.text.hasSuffix("javascript")
            && !type.text.hasSuffix("ecmascript") && !type.text.hasPrefix("text/jscript")
            && !type.text.hasPrefix("text/livescript") && !type.text.hasPrefix("text/javascript")
    }

    /// Behind `on`, those of the HTML standard's index of event handler content attributes, and those of pointers, touch
    /// and animations of the standards beside it.
    private static let handlers = Set(
        """
        abort afterprint animationcancel animationend animationiteration animationstart auxclick beforeinput \
        beforematch beforeprint beforetoggle beforeunload begin blur cancel canplay canplaythrough change click close \
        command contextlost contextmenu contextrestored copy cuechange cut dblclick drag dragend dragenter dragleave \
        dragover dragstart drop durationchange emptied end ended error focus focusin focusout formdata fullscreenchange \
        fullscreenerror gotpointercapture hashchange input invalid keydown keypress keyup languagechange load \
        loadeddata loadedmetadata loadstart lostpointercapture message messageerror mousedown mouseenter mouseleave \
        mousemove mouseout mouseover mouseup mousewheel offline online pagehide pagereveal pageshow pageswap paste \
        pause play playing pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover \
        pointerrawupdate pointerup popstate progress ratechange rejectionhandled repeat reset resize scroll scrollend \
        search securitypolicyviolation seeked seeking select selectionchange selectstart show slotchange stalled \
        storage submit suspend timeupdate toggle touchcancel touchend touchmove touchstart transitioncancel \
        transitionend transitionrun transitionstart unhandledrejection unload volumechange waiting wheel
        """.split(separator: " ").map { ArraySlice($0.utf8) })
}

/// Something that a template asks for beside the page and its own files.
struct OutsideHelper {
    let kind: Kind
    /// Where it is written, as an offset in the file.
    let start: Int
    let text: String

    enum Kind {
        /// `<script>`, `<iframe>`
        case tag
        /// `onclick`, `javascript:`
        case handler
        /// `<meta http-equiv="refresh">`: the reader is led away.
        case elsewhere
        /// `https://fonts.example.org/a.css`, which a browser would fetch.
        case address
    }
}

extension [UInt8] {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}

extension ArraySlice<UInt8> {
    /// - Parameter start: In small letters.
    fileprivate func startsIgnoringCase(with start: some Collection<UInt8>) -> Bool {
        prefix(start.count).lazy.map(\.lowercased).elementsEqual(start)
    }
}
