/// What the process returns to whoever started it.
enum ExitStatus: Int32, Error {
    case done = 0
    /// Errors in content or templates, or `Output` is not what would be built.
    case faults = 1
    /// The command line asks for something that does not exist.
    case usage = 2
    /// A file or folder could not be read, written or locked, or is not there; or the parts of a build make no whole; or a
    /// program that prints is missing, or failed.
    case files = 3
    /// A fault of the program itself.
    case internalFault = 4
}
