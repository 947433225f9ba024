/// The names of folders in a site: those that are the program's own, and those that papers can have.
package enum SiteFolders {
    /// Style sheets, pictures and scripts of all pages.
    package static let assets = "assets"
    /// The pages of meetings.
    package static let meetings = "meetings"

    /// Whether it is a name that the program has for a folder of its own.
    package static func isReserved(_ name: some StringProtocol) -> Bool { name == assets || name == meetings }

    /// Whether a paper's folder can have a name: small letters a–z, digits and hyphens, and none that is reserved.
    package static func canBePaper(_ name: String) -> Bool {
        name.utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") } && !name.isEmpty
            && !isReserved(name)
    }
}
