/// What a Markdown file may ask of the C library that parses it, and of everything behind that.
///
/// The promise is that no file costs more than 5 seconds and 512 MiB. The library alone does not keep it: for many
/// kinds of text its time grows with the square of the length, so a small file can hold it for hours. `InputScan`
/// refuses such files before it sees them. No paper written by a person comes near these limits.
enum Limits {
    /// Bytes of a Markdown file. That is about 350 pages of text, and each byte can become a node of 168 bytes in the
    /// library.
    static let fileSize = 1 << 20

    /// Lines, table cells, list marks and marks such as `*` or `[` of a file, together: each becomes up to three nodes
    /// in the library's tree and in ours. So many took 200 MiB at the most.
    static let pieces = 250_000

    /// Marks of quotes, lists and footnotes at the start of one line. Each opens a container inside the one before,
    /// and the library visits all that are open for every line that follows.
    static let containersOnALine = 32

    /// The column, with tabs of four, in which the last of these marks may stand. It bounds how deep containers that
    /// were opened on earlier lines can be.
    static let containerColumn = 200

    /// `|` on one line. The library finds the end of a row's list of cells by walking along it, once for each cell,
    /// and fills every short row with empty cells up to the number of heads.
    static let barsOnALine = 128

    /// Steps that the library takes beyond one for each byte, as `ParserWork` estimates them: at most a nanosecond
    /// each on a server of 2023, so a slower machine has time left. A paper of 300 pages takes a hundredth of it.
    static let steps = 1 << 30

    /// Bytes of the longest link definition times the number of `[` in the file. The library copies a definition's
    /// address and title into every link that uses it, and calls `abort()` when memory runs out.
    static let copiedDefinitions = 32 << 20

    /// How deep lists, quotes and emphasis may stand in one another. No paper needs twenty, and whatever walks the tree
    /// recurses.
    static let nestingDepth = 100
}
