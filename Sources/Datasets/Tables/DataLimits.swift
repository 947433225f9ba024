/// How large a data file may be.
package struct DataLimits: Sendable {
    /// Bytes of a CSV or JSON file.
    package var bytes = 64 * 1_024 * 1_024
    /// Bytes of a YAML file, which takes far longer to read.
    package var bytesOfYAML = 4 * 1_024 * 1_024
    /// Rows or items that are not blank, the header left out.
    package var rows = 250_000
    /// Columns that have a name.
    package var columns = 1_000
    /// Cells of all rows together: as many as can be read and printed within five seconds.
    package var cells = 3_000_000

    package init() {}
}
