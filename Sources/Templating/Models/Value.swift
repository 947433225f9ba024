/// What a name stands for while a page is rendered; its shape was checked before.
public enum Value: Sendable {
    case text(String)
    /// A text whose lines stay lines.
    case lines(String)
    case rendered(Rendered)
    case flag(Bool)
    case record(Record)
    case list([Value])
    /// An optional value that is missing.
    case nothing
}

/// A model with its type forgotten: a value for each of its names, worked out when asked for.
public struct Record: Sendable {
    /// By a name's place among all, counted from 0 as in `PageModel.fields`.
    @usableFromInline let value: @Sendable (_ slot: Int) -> Value

    @inlinable public init(_ value: @escaping @Sendable (_ slot: Int) -> Value) {
        self.value = value
    }
}
