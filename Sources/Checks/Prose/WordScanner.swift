internal import Diagnostics

/// Finds the words of passages, each a run of letters and digits, with the apostrophes inside it and without hyphens;
/// and what there is in a passage that a check may look for, in the same pass over its bytes.
struct WordScanner {
    private(set) var words: [ProseWord] = []
    private let rules = RuleWords.all
    // Of the passage at hand
    private var signs: ByteSigns = []
    private var classes: WordClasses = []
    private var traits: WordTraits = []
    private var firstWord = 0
    /// Those of the four words before, the last one first.
    private var hashes: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    init() {
        // Lists that grow from nothing are copied time and again.
        words.reserveCapacity(1 << 11)
    }

    struct Found {
        let words: Range<Int>
        let signs: ByteSigns
        let classes: WordClasses
        let traits: WordTraits
    }

    /// Finds the words of one passage.
    ///
    /// - Parameter values: Where values stand in it, in order.
    mutating func scan(_ bytes: [UInt8], in range: Range<Int>, values: ArraySlice<Range<Int>>) -> Found {
        (signs, classes, traits, hashes) = ([], [], [], (0, 0, 0, 0))
        firstWord = words.count
        var values = values
        bytes.withUnsafeBufferPointer { buffer in
            ByteSigns.table.withUnsafeBufferPointer { table in
                var index = range.lowerBound
                while index < range.upperBound {
                    let byte = buffer[index]
                    if byte.isLowercaseLetter, values.isEmpty,
                        let end = addSmallWord(buffer, from: index, to: range.upperBound)
                    {
                        index = end
                        continue
                    }
                    let sign = table[Int(byte)]
                    if !sign.isDisjoint(with: .letterOrDigit) || bytes.isLetterBeyondASCII(at: index) {
                        index = addWord(bytes, from: index, to: range.upperBound, table, &values)
                    } else {
                        signs.formUnion(sign)
                        index = sign.contains(.beyondASCII) ? bytes.endOfScalar(at: index) : index + 1
                    }
                }
            }
        }
        return Found(words: firstWord..<words.count, signs: signs, classes: classes, traits: traits)
    }
}

extension WordScanner {
    /// A word of small letters alone, as most are, in a passage without values.
    ///
    /// - Returns: Where it ends; nil, without adding it, for a word that is to be looked at more closely.
    @inline(__always)
    private mutating func addSmallWord(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int? {
        guard bytes[start] != UInt8(ascii: "x") else { return nil }
        var hash = WordHash()
        var index = start
        while index < end, bytes[index].isLowercaseLetter {
            hash.add(bytes[index])
            index &+= 1
        }
        // What a word may go on with.
        guard index == end || !bytes[index].mayGoOnWithWord else { return nil }
        signs.formUnion(.smallLetter)
        append(start..<index, hash: hash.value, [.smallLetter, .letters])
        return index
    }
}

extension WordScanner {
    /// - Returns: Where the word ends.
    private mutating func addWord(
        _ bytes: [UInt8], from start: Int, to end: Int, _ table: UnsafeBufferPointer<ByteSigns>,
        _ values: inout ArraySlice<Range<Int>>
    ) -> Int {
        var hash = WordHash()
        var own: ByteSigns = []
        var index = start
        while index < end {
            let sign = table[Int(bytes[index])]
            if sign.isDisjoint(with: .letterOrDigit) {
                guard bytes.isLetterBeyondASCII(at: index) || bytes.isApostrophe(at: index, before: end) else { break }
                if sign.contains(.beyondASCII) { index = bytes.endOfScalar(at: index) - 1 }
            }
            own.formUnion(sign)
            // Makes small letters of capitals, and leaves digits and the apostrophe as they are.
            hash.add(bytes[index] | 0x20)
            index += 1
        }
        let range = start..<index
        var traits: WordTraits = [.smallLetter, .letters]
        if own.contains(.beyondASCII) {
            traits = bytes[range].traitsBeyondASCII
            hash = WordHash(String(decoding: bytes[range], as: UTF8.self).lowercased().utf8)
        } else if own != .smallLetter || bytes[start] == UInt8(ascii: "x") {
            traits = bytes.traits(of: range, own)
        }
        if !values.isEmpty, values.take(range) { traits.insert(.value) }
        signs.formUnion(own.subtracting(.apostrophe))
        append(range, hash: hash.value, traits)
        return index
    }

    @inline(__always)
    private mutating func append(_ range: Range<Int>, hash: UInt64, _ traits: WordTraits) {
        let classes = rules.classes(of: hash)
        if hash == hashes.0 || hash == hashes.1 || hash == hashes.2 || hash == hashes.3 { markRepeated(hash) }
        hashes = (hash, hashes.0, hashes.1, hashes.2)
        self.classes.formUnion(classes)
        self.traits.formUnion(traits)
        words.append(ProseWord(range, hash: hash, classes: classes, traits: traits))
    }

    /// Marks those of the last four words that have the hash of the next one.
    @inline(never)
    private mutating func markRepeated(_ hash: UInt64) {
        for word in max(firstWord, words.count - 4)..<words.count where words[word].hash == hash {
            words[word].traits.insert(.repeated)
            traits.insert(.repeated)
        }
    }
}

extension UInt8 {
    /// Whether a word may go on with it: a sign that is none of ASCII may be a letter.
    fileprivate var mayGoOnWithWord: Bool { isLetterOrDigit || self == UInt8(ascii: "'") || !isASCII }
}

extension ArraySlice<Range<Int>> {
    /// Whether the next of these ranges overlaps a word. Those that end before it are passed over.
    fileprivate mutating func take(_ word: Range<Int>) -> Bool {
        while let first, first.upperBound <= word.lowerBound { removeFirst() }
        return first.map { $0.lowerBound < word.upperBound } ?? false
    }
}

extension [UInt8] {
    /// Of a word of ASCII.
    @inline(never)
    fileprivate func traits(of range: Range<Int>, _ signs: ByteSigns) -> WordTraits {
        var traits: WordTraits = []
        if signs.contains(.smallLetter) { traits.insert(.smallLetter) }
        if !signs.contains(.digit) {
            traits.insert(.letters)
        } else if signs == .digit {
            traits.insert(range.count == 4 ? [.number, .fourDigits] : .number)
        }
        if signs.contains(.capital) {
            if self[range.lowerBound].isUppercaseLetter { traits.insert(.capitalised) }
            if signs == .capital { traits.insert(.capitals) }
            if self[range].abbreviation != nil { traits.insert(.abbreviation) }
        }
        if self[range.lowerBound] | 0x20 == UInt8(ascii: "x") { traits.insert(.beginsWithX) }
        return traits
    }

    /// Whether a letter, or a mark upon one, begins there that is none of ASCII.
    @inline(__always)
    fileprivate func isLetterBeyondASCII(at index: Int) -> Bool { self[index] >= 0x80 && isLetter(at: index) }

    /// Whether an apostrophe stands there, and a letter or digit after it.
    @inline(__always)
    fileprivate func isApostrophe(at index: Int, before end: Int) -> Bool {
        guard self[index] == UInt8(ascii: "'"), index + 1 < end else { return false }
        return self[index + 1].isLetterOrDigit || isLetterBeyondASCII(at: index + 1)
    }

    /// Rarely asked, and apart from what is asked at every byte.
    @inline(never)
    private func isLetter(at index: Int) -> Bool {
        let scalar = String(decoding: self[index..<endOfScalar(at: index)], as: UTF8.self).unicodeScalars.first
        return scalar?.isWordLetter ?? false
    }

    fileprivate func endOfScalar(at index: Int) -> Int {
        var end = index + 1
        while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}

extension ArraySlice<UInt8> {
    @inline(never)
    fileprivate var traitsBeyondASCII: WordTraits {
        var traits: WordTraits = []
        let scalars = String(decoding: self, as: UTF8.self).unicodeScalars
        if scalars.first?.properties.isUppercase ?? false { traits.insert(.capitalised) }
        if scalars.allSatisfy({ $0.properties.isAlphabetic || $0 == "'" }) { traits.insert(.letters) }
        if contains(where: \.isLowercaseLetter) { traits.insert(.smallLetter) }
        if abbreviation != nil { traits.insert(.abbreviation) }
        if first.map({ $0 | 0x20 == UInt8(ascii: "x") }) ?? false { traits.insert(.beginsWithX) }
        return traits
    }
}

extension Unicode.Scalar {
    fileprivate var isWordLetter: Bool {
        // Dashes, quotation marks and blanks, by far the most common.
        guard !(0x2000...0x203F).contains(value) else { return false }
        return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    }
}
