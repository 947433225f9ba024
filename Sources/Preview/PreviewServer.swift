internal import FlyingFox
internal import FlyingSocks
internal import Foundation
package import Publishing

/// Shows the output folder in browsers of this computer, and of no other.
package struct PreviewServer: Sendable {
    private let server: HTTPServer
    private let port: UInt16

    /// - Parameters:
    ///   - folder: The output folder.
    ///   - port: 0 for any that is free.
    package init(of folder: String, through files: any ReadableFiles, port: UInt16, versions: Versions) throws {
        let handler = PreviewHandler(folder: ServedFolder(folder, through: files), versions: versions)
        let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
        // Longer than a question for changes waits.
        self.port = port
        server = HTTPServer(address: address, timeout: 60, logger: .disabled, handler: handler)
    }

    /// Answers until the task is cancelled.
    ///
    /// - Parameter began: Is told the port.
    /// - Throws: `PortTaken`, or what keeps the system from answering.
    package func run(began: @escaping @Sendable (UInt16) -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                do {
                    try await server.run()
                } catch let error as SocketError where error.isTaken {
                    throw PortTaken(port: port)
                }
            }
            group.addTask {
                try await server.waitUntilListening(timeout: 30)
                if case .ip4(_, let port)? = await server.listeningAddress { began(port) }
            }
            // The first that fails ends the other.
            while try await group.next() != nil {}
        }
    }
}

/// The port cannot be had.
package struct PortTaken: Error, CustomStringConvertible {
    package let port: UInt16

    package var description: String {
        "port \(port) is taken by another program, or not for you; choose another: --port \(port < 1024 ? 4000 : port + 1)"
    }
}

extension SocketError {
    fileprivate var isTaken: Bool {
        guard case .failed(_, let number, _) = self else { return false }
        return number == EADDRINUSE || number == EACCES
    }
}
