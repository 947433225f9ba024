/// What a build did to `Output`. Paths are inside it, in the order of their bytes, the manifest left out.
package struct Publication: Sendable, Equatable {
    /// New files, and those whose bytes changed.
    package let written: [String]
    /// Files of the last build that are no longer made.
    package let dropped: [String]
    /// How many of this build's files stood there already, byte for byte.
    package let unchangedCount: Int
}
