/// Why a file cannot be imported at all.
package enum ImportFault: Error, Hashable, Sendable {
    /// The whole sentence for the author, with what to do.
    case refused(String)
}
