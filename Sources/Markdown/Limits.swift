enum Limits {
    /// How deep lists, quotes and emphasis may stand in one another: no paper needs 20, and what walks the tree
    /// recurses.
    static let nestingDepth = 100
}
