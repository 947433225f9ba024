internal import Values

/// Data of a paper with what of it a page shows: the file for other programs says no more.
struct ToldData<Data: Sendable>: Sendable {
    let data: Data
    let shown: ShownData

    init(_ data: Data, _ shown: ShownData) {
        self.data = data
        self.shown = shown
    }
}
