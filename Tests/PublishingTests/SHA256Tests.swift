import Publishing
import TestSupport
import Testing

@Suite struct SHA256Tests {
    /// The examples of FIPS 180-4, as NIST publishes them.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func publishedVectorsAgree(_ message: String, _ expected: String) {
        #expect(SHA256.hex(of: Array(message.utf8)) == expected)
    }

    @Test func aMillionLettersAgreeWithThePublishedVector() {
        let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        #expect(SHA256.hex(of: message) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    /// Lengths about the end of a block, where the padding needs one block more; from `sha256sum`.
    @Test(arguments: [
        (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
        (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
        (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
        (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
        (120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
    ])
    func paddingFitsEveryLength(_ length: Int, _ expected: String) {
        #expect(SHA256.hex(of: [UInt8](repeating: UInt8(ascii: "a"), count: length)) == expected)
    }

    /// Where the processor has no faster instructions, all are one.
    @Test(arguments: SHA256.Instructions.allCases)
    func allInstructionsAgree(_ most: SHA256.Instructions) {
        var dice = Dice(seed: 1)
        for length in Array(0...130) + [191, 192, 193, 1_000, 4_096, 65_537] {
            let message = (0..<length).map { _ in UInt8.random(in: 0...255, using: &dice) }
            var (hash, plain) = (SHA256(with: most), SHA256(with: .plain))
            hash.update(message)
            plain.update(message)
            #expect(hash.hex == plain.hex, "\(length) bytes")
        }
    }

    @Test(arguments: SHA256.Instructions.allCases)
    func piecesGiveWhatTheWholeGives(_ most: SHA256.Instructions) {
        var dice = Dice(seed: 2)
        let message = (0..<1_000).map { _ in UInt8.random(in: 0...255, using: &dice) }
        for _ in 0..<50 {
            var hash = SHA256(with: most)
            var rest = message[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 0...200, using: &dice))
                hash.update(piece)
                rest = rest[piece.endIndex...]
            }
            #expect(hash.hex == SHA256.hex(of: message))
        }
    }

    @Test func moreCanBeGivenAfterTheChecksumWasAskedFor() {
        var hash = SHA256()
        hash.update("ab".utf8)
        _ = hash.hex
        hash.update("c".utf8)
        #expect(hash.hex == SHA256.hex(of: Array("abc".utf8)))
    }
}
