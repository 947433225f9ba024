/// What happened to a passage, or to a row of a table.
package enum ChangeKind: String, CaseIterable, Sendable {
    case changed, added, removed, moved
    /// What everybody could read before is kept back now.
    case withheld
    /// A table whose rows stand in another order.
    case reordered
    /// A list that had bullets, or had numbers.
    case numbered, bulleted
}
