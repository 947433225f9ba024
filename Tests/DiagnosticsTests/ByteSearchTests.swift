import Diagnostics
import TestSupport
import Testing

@Suite struct ByteSearchTests {
    @Test func findsTheFirstOfSeveralPlaces() {
        #expect(Array("a cab, a cab".utf8).firstRange(ofBytes: "cab".utf8) == 2..<5)
    }

    @Test func placesInAPartOfAnArrayAreThoseOfTheArray() {
        #expect(Array("a cab, a cab".utf8)[3...].firstRange(ofBytes: "cab".utf8) == 9..<12)
    }

    @Test func placesInATextAreThoseOfTheText() throws {
        let text = "two – one – none"
        let range = try #require(text.utf8.firstRange(ofBytes: "one".utf8))
        #expect(text[range.upperBound...] == " – none")
    }

    @Test func noBytesStandAtTheStartOfAny() {
        #expect(Array("one".utf8)[1...].firstRange(ofBytes: []) == 1..<1)
        #expect([].firstRange(ofBytes: []) == 0..<0)
    }

    @Test func aLongerTextStandsInNoShorterOne() {
        #expect(![UInt8](repeating: 0, count: 3).contains(bytes: [UInt8](repeating: 0, count: 4)))
    }

    @Test("finds what comparing at every place finds")
    func agreesWithTheNaiveSearch() {
        var dice = Dice(seed: 1)
        for _ in 0..<5_000 {
            // Of two letters, so that many places are nearly right.
            let bytes = (0..<dice.roll(40)).map { _ in UInt8(dice.roll(2)) }
            let other = (0..<dice.roll(6)).map { _ in UInt8(dice.roll(2)) }
            let naive = (0...bytes.count).first { bytes[$0...].starts(with: other) }
            #expect(bytes.firstRange(ofBytes: other)?.lowerBound == naive)
            #expect(bytes.contains(bytes: other) == (naive != nil))
        }
    }

    @Test func everyClassOfBytesIsWhatItsNameSays() {
        for byte in UInt8.min...UInt8.max {
            let sign = Unicode.Scalar(byte)
            #expect(byte.isDigit == ("0"..."9").contains(sign))
            #expect(byte.isLowercaseLetter == ("a"..."z").contains(sign))
            #expect(byte.isUppercaseLetter == ("A"..."Z").contains(sign))
            #expect(byte.isLetter == (byte.isLowercaseLetter || byte.isUppercaseLetter))
            #expect(byte.isHexDigit == (byte.isDigit || ("a"..."f").contains(sign) || ("A"..."F").contains(sign)))
            #expect(byte.lowercased == (byte.isUppercaseLetter ? byte + 0x20 : byte))
        }
    }

    @Test(arguments: [("", ""), (" \t", ""), ("a", "a"), ("\t a b \t", "a b"), (" \na ", "\na")])
    func trimsSpacesAndTabsAlone(_ text: String, _ trimmed: String) {
        #expect(Array(text.utf8)[...].trimmingBlanks().elementsEqual(trimmed.utf8))
    }

    @Test("tells the order of bytes, and whether they stand at a place, as comparing one by one does")
    func agreesWithComparingByteByByte() {
        var dice = Dice(seed: 2)
        for _ in 0..<5_000 {
            let bytes = (0..<dice.roll(12)).map { _ in UInt8(dice.roll(2)) }
            let other = (0..<dice.roll(4)).map { _ in UInt8(dice.roll(2)) }
            #expect((bytes.order(to: other) < 0) == bytes.lexicographicallyPrecedes(other))
            #expect((bytes.order(to: other) == 0) == bytes.elementsEqual(other))
            let place = dice.roll(14)
            let isThere = place <= bytes.count && bytes[min(place, bytes.count)...].starts(with: other)
            #expect(bytes.hold(other[...], at: place) == isThere)
            #expect(bytes.hold(1, in: 0..<bytes.count) == bytes.contains(1))
        }
    }

    @Test func aSetOfBytesHoldsItsSignsAndNoOthers() {
        let set = ByteSet("*_@")
        #expect((UInt8.min...UInt8.max).filter(set.contains) == "*@_".utf8.map { $0 }.sorted())
    }

    @Test func theFirstOfASetOfBytesIsFoundWhereverItStands() {
        let set = SpecialBytes("*") { $0 >= 0x80 }
        var dice = Dice(seed: 3)
        for _ in 0..<5_000 {
            let bytes = (0..<dice.roll(14)).map { _ in dice.roll(6) == 0 ? UInt8(ascii: "*") : UInt8(dice.roll(140)) }
            let start = dice.roll(bytes.count + 1)
            let end = start + dice.roll(bytes.count - start + 1)
            let first = (start..<end).first { bytes[$0] == UInt8(ascii: "*") || bytes[$0] >= 0x80 }
            #expect(set.firstPlace(in: bytes, start..<end) == first)
        }
    }
}
