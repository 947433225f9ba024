/// A file of `Output` that is not as a build would leave it.
package struct Difference: Sendable, Equatable {
    /// Inside `Output`: `home-care/index.html`.
    package let path: String
    package let kind: Kind
    /// What is different; nil where nobody asked, and of a file that does not stand there or would not be made.
    package var change: FileChange?

    init(path: String, kind: Kind, change: FileChange? = nil) {
        self.path = path
        self.kind = kind
        self.change = change
    }

    package enum Kind: Sendable, Equatable {
        case missing
        case different
        /// Written by the last build, and no longer made.
        case extra
        /// Of no build.
        case foreign
        /// The manifest, and not as a build writes it from this line on. Which files were the last build’s is not known
        /// then.
        case damaged(line: Int)
    }
}
