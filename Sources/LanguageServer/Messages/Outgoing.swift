internal import Foundation

/// A message of the server, as bytes without a head.
enum Outgoing {
    static func answer(_ id: RequestID, _ result: some Encodable) -> [UInt8] {
        encoded(Answer(id: id, result: result))
    }

    static func answer(_ id: RequestID, _ refusal: Refusal) -> [UInt8] {
        encoded(RefusedAnswer(id: id, error: refusal))
    }

    static func notification(_ method: String, _ params: some Encodable) -> [UInt8] {
        encoded(Notification(method: method, params: params))
    }

    static func request(_ id: RequestID, _ method: String, _ params: some Encodable) -> [UInt8] {
        encoded(Request(id: id, method: method, params: params))
    }

    /// Names in one order, so that the same is always said by the same bytes. Texts and whole numbers can always be encoded.
    private static func encoded(_ message: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(message)).map { [UInt8]($0) } ?? []
    }

    private struct Answer<Result: Encodable>: Encodable {
        let jsonrpc = "2.0"
        let id: RequestID
        let result: Result
    }

    private struct RefusedAnswer: Encodable {
        let jsonrpc = "2.0"
        let id: RequestID
        let error: Refusal
    }

    private struct Notification<Params: Encodable>: Encodable {
        let jsonrpc = "2.0"
        let method: String
        let params: Params
    }

    private struct Request<Params: Encodable>: Encodable {
        let jsonrpc = "2.0"
        let id: RequestID
        let method: String
        let params: Params
    }
}

/// A result that may be nothing: that is said, and not left out.
struct Perhaps<Value: Encodable>: Encodable {
    let value: Value?

    init(_ value: Value?) { self.value = value }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value { try container.encode(value) } else { try container.encodeNil() }
    }
}
