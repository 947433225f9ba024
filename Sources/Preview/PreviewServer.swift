internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
package import Publishing

/// Shows the output folder in browsers of this computer, and of no other.
package struct PreviewServer: Sendable {
    private let handler: PreviewHandler
    private let port: Int

    private typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

    /// - Parameters:
    ///   - folder: The output folder.
    ///   - port: 0 for any that is free.
    package init(of folder: String, through files: any ReadableFiles, port: UInt16, versions: Versions) {
        handler = PreviewHandler(folder: ServedFolder(folder, through: files), versions: versions)
        self.port = Int(port)
    }

    /// Answers until the task is cancelled.
    ///
    /// - Parameter began: Is told the port.
    /// - Throws: `PortTaken`, or what keeps the system from answering.
    package func run(began: @Sendable (Int) -> Void) async throws {
        let server = try await listening()
        began(server.channel.localAddress?.port ?? port)
        try await withThrowingDiscardingTaskGroup { group in
            try await server.executeThenClose { connections in
                for try await connection in connections {
                    // A browser that goes away is no fault.
                    group.addTask { try? await answer(connection) }
                }
            }
        }
    }

    private func listening() async throws -> NIOAsyncChannel<Connection, Never> {
        do {
            return try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .bind(host: "127.0.0.1", port: port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                        return try Connection(wrappingChannelSynchronously: channel)
                    }
                }
        } catch let error as IOError where [EADDRINUSE, EACCES].contains(error.errnoCode) {
            throw PortTaken(port: port)
        }
    }

    private func answer(_ connection: Connection) async throws {
        try await connection.executeThenClose { requests, answers in
            for try await part in requests {
                // What comes with a request is not looked at.
                guard case .head(let head) = part else { continue }
                let answer = try await handler.answer(
                    PreviewRequest(
                        method: head.method.rawValue, address: head.uri, host: head.headers.first(name: "Host")))
                try await answers.write(.head(answer.head(keepingAlive: head.isKeepAlive)))
                if head.method != .HEAD {
                    try await answers.write(.body(.byteBuffer(NIOCore.ByteBuffer(bytes: answer.bytes))))
                }
                try await answers.write(.end(nil))
                if !head.isKeepAlive { return }
            }
        }
    }
}

extension PreviewAnswer {
    fileprivate func head(keepingAlive: Bool) -> HTTPResponseHead {
        var headers = HTTPHeaders(self.headers)
        headers.add(name: "Content-Length", value: String(bytes.count))
        if !keepingAlive { headers.add(name: "Connection", value: "close") }
        return HTTPResponseHead(version: .http1_1, status: HTTPResponseStatus(statusCode: status), headers: headers)
    }
}

/// The port cannot be had.
package struct PortTaken: Error, CustomStringConvertible {
    package let port: Int

    package var description: String {
        "port \(port) is taken by another program, or not for you; choose another: --port \(port < 1024 ? 4000 : port + 1)"
    }
}
