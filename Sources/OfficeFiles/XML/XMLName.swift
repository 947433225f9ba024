internal import CExpat
internal import Glibc

/// The name of an element or an attribute, taken apart into its vocabulary and what it is called there. It lives as long
/// as the call that it is given to.
public struct XMLName {
    public let space: XMLSpaces
    @usableFromInline let local: UnsafePointer<CChar>

    /// - Parameter full: `namespace|name`, or a name without a namespace, which is of no vocabulary.
    init(_ full: UnsafePointer<CChar>) {
        guard let end = strrchr(full, Int32(Self.separator)).map({ UnsafePointer($0) }) else {
            space = []
            local = full
            return
        }
        local = end + 1
        space = full.withMemoryRebound(to: UInt8.self, capacity: end - full) {
            XMLSpaces(UnsafeBufferPointer(start: $0, count: end - full))
        }
    }

    static let separator: CChar = 0x7C

    /// Whether it is called so in whichever vocabulary.
    @inlinable
    public static func == (name: XMLName, word: StaticString) -> Bool { word.equals(name.local) }

    /// The bytes of what it is called in its vocabulary.
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let count = strlen(local)
        return local.withMemoryRebound(to: UInt8.self, capacity: count) {
            body(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    /// What it is called in its vocabulary.
    public var word: String { String(cString: local) }
}

/// The attributes of an element, as long as the call that they are given to.
public struct XMLAttributes {
    @usableFromInline let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

    init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        self.list = list
    }

    /// Of an attribute without a namespace.
    public subscript(name: StaticString) -> String? { pointer(name).map { String(cString: $0) } }

    /// The bytes of an attribute without a namespace, up to the NUL behind them.
    @inlinable
    public func pointer(_ name: StaticString) -> UnsafePointer<CChar>? {
        var index = 0
        while let key = list[index] {
            if name.equals(key) { return list[index + 1] }
            index += 2
        }
        return nil
    }

    /// Of `r:id`, whichever of the two namespaces it has.
    package var relationship: String? { self[.relationship, "id"] }

    /// Of an attribute of a vocabulary.
    package subscript(space: XMLSpaces, name: StaticString) -> String? {
        first { $0 == name && $0.space == space }
    }

    /// Every attribute, in its order.
    package func visit(_ take: (XMLName, UnsafePointer<CChar>) -> Void) {
        var index = 0
        while let key = list[index], let value = list[index + 1] {
            take(XMLName(key), value)
            index += 2
        }
    }

    private func first(_ isMeant: (XMLName) -> Bool) -> String? {
        var index = 0
        while let key = list[index] {
            if isMeant(XMLName(key)) { return list[index + 1].map { String(cString: $0) } }
            index += 2
        }
        return nil
    }

    package func whole(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }

    /// As XML schemas write a yes: `1` or `true`.
    package func isSet(_ name: StaticString) -> Bool {
        self[name].map { ["1", "true", "on"].contains($0) } ?? false
    }
}

extension StaticString {
    @inlinable
    func equals(_ text: UnsafePointer<CChar>) -> Bool {
        for index in 0..<utf8CodeUnitCount where UInt8(bitPattern: text[index]) != utf8Start[index] { return false }
        return text[utf8CodeUnitCount] == 0
    }
}
