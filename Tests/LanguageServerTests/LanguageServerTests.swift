import Diagnostics
import Foundation
import Testing

@testable import LanguageServer

/// What the server says, message by message, whatever papers are like.
@Suite struct LanguageServerTests {
    @Test func aRequestBeforeTheFirstIsRefused() throws {
        var server = Conversation(isInitialized: false)
        #expect(try server.answer(#"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"#).errorCode == -32002)
    }

    @Test func aSecondBeginningIsRefused() throws {
        var server = Conversation()
        let again = #"{"jsonrpc":"2.0","id":"x","method":"initialize","params":{"capabilities":{}}}"#
        #expect(try server.answer(again).errorCode == -32600)
    }

    @Test(arguments: [
        ("{", -32700), ("", -32700), ("\u{FEFF}null garbage", -32700), ("[]", -32600), ("1", -32600),
        (#"{"jsonrpc":"2.0","id":1}"#, -32600), (#"{"id":{},"method":"shutdown"}"#, -32600),
        (#"{"id":1,"method":7}"#, -32600), (#"{"id":1,"method":"textDocument/foldingRange"}"#, -32601),
        (#"{"id":1,"method":"textDocument/hover"}"#, -32602),
        (#"{"id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":7},"position":{}}}"#, -32602),
        (String(repeating: "[", count: 100_000), -32700),
    ])
    func whatCannotBeReadIsRefused(_ message: String, _ code: Int) throws {
        var server = Conversation()
        #expect(try server.answer(message).errorCode == code)
    }

    @Test(arguments: [
        #"{"method":"$/setTrace","params":{"value":"off"}}"#, #"{"method":"textDocument/didOpen"}"#,
        #"{"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///none","version":2}}}"#,
        #"{"method":"textDocument/didClose","params":{"textDocument":{"uri":"untitled:1"}}}"#,
        #"{"id":1,"result":null}"#,
    ])
    func whatNeedsNoAnswerGetsNone(_ message: String) throws {
        var server = Conversation()
        server.send(message)
        #expect(try server.said() == [])
    }

    @Test func theEndIsAsAgreedAfterAShutdown() throws {
        var server = Conversation()
        _ = try server.answer(#"{"id":1,"method":"shutdown"}"#)
        #expect(try server.answer(#"{"id":2,"method":"textDocument/hover"}"#).errorCode == -32600)
        server.send(#"{"method":"exit"}"#)
        #expect(server.ending == .asAgreed)
    }

    @Test(arguments: [true, false]) func theEndIsTooSoonWithoutOne(isInitialized: Bool) {
        var server = Conversation(isInitialized: isInitialized)
        server.send(#"{"method":"exit"}"#)
        #expect(server.ending == .tooSoon)
    }

    @Test func aMessageThatIsNoneEndsTheConversation() throws {
        var server = Conversation()
        server.server.refuse(.tooLarge("99999999999"))
        #expect(try server.said().first?.errorCode == -32600)
        #expect(server.ending == .tooSoon)
    }

    @Test func aFindingLeadsToItsRuleInTheGuide() throws {
        var server = Conversation()
        server.server.papers.parts = [[NoPapers.part(["/s/Content/a/x.md"])]]
        server.server.settle()
        #expect(try server.said().map(\.address) == ["file:///guide/Rules.md#rule"])
    }

    @Test func aFileWhoseFindingsAreGoneIsToldToHaveNone() throws {
        var server = Conversation()
        server.server.papers.parts = [[NoPapers.part(["/s/Content/a/x.md"])], [NoPapers.part([])]]
        server.server.settle()
        #expect(try server.said().map(\.diagnosticCount) == [1])
        server.server.settle()
        #expect(try server.said().map(\.diagnosticCount) == [0])
        server.server.settle()
        #expect(try server.said() == [])
    }
}

/// A server and what it said.
private struct Conversation {
    var server = LanguageServer(NoPapers(), version: "0", guide: "file:///guide/Rules.md")

    init(isInitialized: Bool = true) {
        guard isInitialized else { return }
        send(#"{"id":0,"method":"initialize","params":{"capabilities":{}}}"#)
        _ = server.takeOutgoing()
    }

    struct Said: Equatable {
        let errorCode: Int?
        let diagnosticCount: Int?
        /// Of the rule of the first finding.
        let address: String?
    }

    struct CannotRead: Error {}

    mutating func send(_ message: String) { server.receive(Array(message.utf8)) }

    mutating func answer(_ message: String) throws -> Said {
        send(message)
        let said = try said()
        guard said.count == 1 else { throw CannotRead() }
        return said[0]
    }

    mutating func said() throws -> [Said] {
        var splitter = MessageSplitter()
        splitter.append(server.takeOutgoing())
        var said: [Said] = []
        while let body = try splitter.next() {
            let object = try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
            let params = object?["params"] as? [String: Any]
            let findings = params?["diagnostics"] as? [[String: Any]]
            let description = findings?.first?["codeDescription"] as? [String: Any]
            said.append(
                Said(
                    errorCode: (object?["error"] as? [String: Any])?["code"] as? Int,
                    diagnosticCount: findings?.count, address: description?["href"] as? String))
        }
        return said
    }

    var ending: LanguageServer<NoPapers>.Ending? { server.ending }
}

/// Papers of which there is nothing to say but what a test wants.
private struct NoPapers: PaperService {
    /// What is found each time that it is asked.
    var parts: [[CheckedPart]] = []

    /// - Parameter files: Each with one finding.
    static func part(_ files: [String]) -> CheckedPart {
        let rule = Rule("rule", .error, "Something is wrong.")
        let findings = files.map { ShownFinding(Diagnostic(rule, at: .path($0), "wrong"), root: "/s", path: $0) }
        return CheckedPart(folder: "/s/Content/a", findings: findings, open: [])
    }

    mutating func check() -> [CheckedPart] { parts.isEmpty ? [] : parts.removeFirst() }
    mutating func edit(_ path: String, _ text: [UInt8]?) {}
    mutating func lookAgain(at paths: [String]) {}
    mutating func names(at offset: Int, of path: String) -> NameChoices? { nil }
    mutating func explanation(at offset: Int, of path: String) -> Explanation? { nil }
    mutating func definition(at offset: Int, of path: String) -> FilePlace? { nil }
    mutating func uses(at offset: Int, of path: String, withDefinition: Bool) -> [FilePlace] { [] }
    mutating func nameToChange(at offset: Int, of path: String) throws(RenameFault) -> FilePlace? { nil }
    mutating func changes(
        renaming offset: Int, of path: String, to name: String
    ) throws(RenameFault) -> [TextChange] { [] }
    mutating func mendable(in range: Range<Int>, of path: String) -> [ShownFinding] { [] }
}
