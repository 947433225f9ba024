/// Why an office file, or a part of it, cannot be read at all.
package enum OfficeFault: Error, Hashable, Sendable {
    /// Nothing in it can be unpacked, or it does not say what it is.
    case noOfficeFile
    /// It is encrypted; or one of before 2007, which begins alike.
    case password
    /// The name of a part inside the file.
    case missingPart(String)
    case damagedPart(String)
    /// What there is too much of: `bytes`, `parts`, `cells` …
    case tooLarge(String)
}
