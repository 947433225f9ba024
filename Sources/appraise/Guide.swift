import Diagnostics
import Publishing

/// The guide as it lies on this computer. No address of the web is known at which it stands for everyone, and readers of
/// findings want a whole address: so it is that of the file.
enum Guide {
    /// Where it was installed with the program, and where it stands in a checkout, from a folder above the program.
    private static let places = ["share/doc/appraise/Rules.md", "Sources/appraise/Appraise.docc/Rules.md"]

    /// The address of its page of rules: `file:///usr/local/share/doc/appraise/Rules.md`; nil where it was not installed.
    ///
    /// - Parameter program: The absolute path of the program's file.
    static func rules(besides program: String, through files: any ReadableFiles) -> String? {
        let parts = program.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        for count in (0..<max(0, parts.count - 1)).reversed() {
            let folder = parts[..<count].map { "/\($0)" }.joined()
            for path in places.map({ "\(folder)/\($0)" }) where (try? files.status(of: path))??.kind == .file {
                return FileAddress.encoded(path)
            }
        }
        return nil
    }

    static var rules: String? {
        let files = DiskFileSystem()
        return (try? files.resolve("/proc/self/exe")).flatMap { $0 }.flatMap { rules(besides: $0, through: files) }
    }
}
