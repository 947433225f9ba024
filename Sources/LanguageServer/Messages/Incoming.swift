internal import Foundation

/// What an editor calls a request: a number or a text, which the answer repeats.
enum RequestID: Codable, Equatable {
    case number(Int)
    case text(String)
    /// Where nobody knows which request is answered.
    case unknown

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .unknown
        } else if let number = try? value.decode(Int.self) {
            self = .number(number)
        } else {
            self = .text(try value.decode(String.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .number(let number): try value.encode(number)
        case .text(let text): try value.encode(text)
        case .unknown: try value.encodeNil()
        }
    }
}

/// A message of the editor.
struct Incoming {
    /// Nil for a notification, which gets no answer.
    let id: RequestID?
    /// Nil for the answer to a request of the server.
    let method: String?
    private let body: Data

    /// - Throws: A `Refusal` of what is no JSON, or no message.
    init(_ bytes: [UInt8]) throws(Refusal) {
        body = Data(bytes)
        do {
            let head = try JSONDecoder().decode(Head.self, from: body)
            (id, method) = (head.id, head.method)
            if head.method == nil, !head.isAnswer { throw Refusal(.invalidRequest, "a message needs a method") }
        } catch DecodingError.dataCorrupted {
            throw Refusal(.parseError, "this is no JSON")
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal(.invalidRequest, "this is no message: \(Refusal.words(for: error))")
        }
    }

    /// What the message brings along.
    ///
    /// - Throws: A `Refusal` where something of it is missing or of another kind.
    func params<Params: Decodable>() throws(Refusal) -> Params {
        do {
            return try JSONDecoder().decode(Bringing<Params>.self, from: body).params
        } catch {
            throw Refusal(.invalidParams, Refusal.words(for: error))
        }
    }

    private struct Head: Decodable {
        let id: RequestID?
        let method: String?
        let isAnswer: Bool

        private enum Key: CodingKey {
            case id, method, result, error
        }

        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: Key.self)
            id = values.contains(.id) ? try values.decode(RequestID.self, forKey: .id) : nil
            method = try values.decodeIfPresent(String.self, forKey: .method)
            isAnswer = values.contains(.result) || values.contains(.error)
        }
    }

    private struct Bringing<Params: Decodable>: Decodable {
        let params: Params
    }
}

/// Why a request is not carried out.
struct Refusal: Error, Encodable {
    /// Those of JSON-RPC 2.0 and of the Language Server Protocol 3.17.
    enum Code: Int, Encodable {
        case parseError = -32700
        case invalidRequest = -32600
        case methodNotFound = -32601
        case invalidParams = -32602
        case serverNotInitialized = -32002
        case requestFailed = -32803
    }

    let code: Code
    let message: String

    init(_ code: Code, _ message: String) {
        (self.code, self.message) = (code, message)
    }

    /// What is wrong with a part of a message, and where: `position.line`.
    static func words(for error: any Error) -> String {
        guard let error = error as? DecodingError else { return "it cannot be read" }
        return switch error {
        case .keyNotFound(let key, let context): "\(path(context.codingPath + [key])) is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(path(context.codingPath)) is of another kind"
        case .dataCorrupted(let context): "\(path(context.codingPath)) cannot be read"
        @unknown default: "it cannot be read"
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.isEmpty ? "the message" : keys.map(\.stringValue).joined(separator: ".")
    }
}
