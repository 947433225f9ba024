import Diagnostics
import TestSupport
import Testing

@Suite struct ByteBufferTests {
    @Test("pieces of any kind and size stand one behind the other, however little room there was at first")
    func holdsWhatWasAppended() {
        var dice = Dice(seed: 1)
        for capacity in [0, 1, 2, 64] {
            let buffer = ByteBuffer(capacity: capacity)
            var expected: [UInt8] = []
            for number in 0..<200 {
                let piece = [UInt8](repeating: UInt8(number), count: dice.roll(40))
                switch number % 3 {
                case 0: buffer.append(piece)
                case 1: buffer.append(piece[...])
                default: for byte in piece { buffer.append(byte) }
                }
                expected += piece
                #expect(buffer.last == expected.last)
            }
            #expect(buffer.count == expected.count)
            #expect(buffer.bytes() == expected)
        }
    }

    @Test func aPieceIsTakenFromItsEnd() {
        let buffer = ByteBuffer()
        buffer.append("page")
        let start = buffer.count
        buffer.append("piece".utf8)
        #expect(buffer.bytes(from: start) == Array("piece".utf8))
        buffer.removeAll(from: start)
        buffer.append(" goes on")
        #expect(buffer.text == "page goes on")
    }

    @Test func anEmptyOneHasNoLastByte() {
        let buffer = ByteBuffer()
        buffer.append([UInt8]())
        #expect(buffer.last == nil)
        #expect(buffer.bytes().isEmpty)
    }
}
