/// What is to become of the tracked changes of a file.
package enum ChangeChoice: Hashable, Sendable {
    case accept, reject
}
