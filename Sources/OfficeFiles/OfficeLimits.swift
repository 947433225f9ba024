/// How much an office file may hold. Its parts are packed, so that a small file may stand for more than any machine has.
package struct OfficeLimits: Sendable {
    /// Parts in the file.
    package var parts = 10_000
    /// Bytes of all parts that are read, unpacked.
    package var bytes = 256 << 20
    /// How many times larger than packed a part may be, once it has more than `ratioFrom` bytes. Sheets of equal rows
    /// reach a hundred times; a file that is made to fill a machine, a thousand.
    package var ratio = 200
    package var ratioFrom = 16 << 20
    /// Elements in one another. A sheet has eight.
    package var depth = 64

    package init() {}
}
