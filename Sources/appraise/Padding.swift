extension String {
    /// With blanks after it, so that columns of text stand below one another.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - unicodeScalars.count))
    }
}
