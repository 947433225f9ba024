/// What happened to a passage, or to a row of a table.
package enum ChangeKind: String, CaseIterable, Sendable {
    case changed, added, removed, moved
}
