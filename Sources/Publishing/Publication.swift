/// What a build did to `Output`. Paths are inside it, in the order of their bytes, the manifest left out.
package struct Publication: Sendable, Equatable {
    /// New files, and those whose bytes changed.
    package let written: [String]
    /// Files of the last build that are no longer made.
    package let dropped: [String]
}
