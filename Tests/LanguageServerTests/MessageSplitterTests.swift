import LanguageServer
import TestSupport
import Testing

@Suite struct MessageSplitterTests {
    @Test("Messages come out as they went in, wherever what is sent is cut", arguments: 1...20)
    func cutAnywhere(seed: Int) throws {
        var dice = Dice(seed: seed)
        let messages = (0..<20).map { _ in (0..<dice.roll(200)).map { _ in UInt8(dice.roll(256)) } }
        var rest = messages.flatMap(\.framed)[...]
        var splitter = MessageSplitter()
        var found: [[UInt8]] = []
        while !rest.isEmpty {
            let piece = rest.prefix(1 + dice.roll(60))
            rest = rest.dropFirst(piece.count)
            splitter.append(Array(piece))
            while let message = try splitter.next() { found.append(message) }
        }
        #expect(found == messages)
    }

    @Test(arguments: [
        "Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}",
        "content-length:2\r\n\r\n{}", "Other: 7\r\nCONTENT-LENGTH: 2 \r\n\r\n{}",
    ])
    func headsMayBeWrittenInSeveralWays(_ sent: String) throws {
        var splitter = MessageSplitter()
        splitter.append(Array(sent.utf8))
        #expect(try splitter.next() == Array("{}".utf8))
    }

    @Test(arguments: [
        ("Content-Type: text\r\n\r\n{}", FramingFault.noLength), ("Content-Length: two\r\n\r\n{}", .noLength),
        ("Content-Length: -2\r\n\r\n{}", .noLength), ("Content-Length: \r\n\r\n{}", .noLength),
        ("Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", .noLength), ("\r\n\r\n{}", .noLength),
        ("Content-Length: 67108865\r\n\r\n{}", .tooLarge("67108865")),
        ("Content-Length: 99999999999999999999\r\n\r\n{}", .tooLarge("99999999999999999999")),
        (String(repeating: "{}", count: 3_000), .noHead),
        (String(repeating: "x", count: 5_000) + "\r\n\r\n", .noHead),
    ])
    func whatIsNoMessageIsAFault(_ sent: String, _ fault: FramingFault) {
        var splitter = MessageSplitter()
        splitter.append(Array(sent.utf8))
        #expect(throws: fault) { try splitter.next() }
    }

    @Test func aMessageIsWaitedFor() throws {
        var splitter = MessageSplitter()
        splitter.append(Array("Content-Length: 4\r\n\r\n{ }".utf8))
        #expect(try splitter.next() == nil)
        splitter.append(Array(" ".utf8))
        #expect(try splitter.next() == Array("{ } ".utf8))
    }
}
