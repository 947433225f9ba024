internal import Diagnostics

/// What the preview shows, version by version: each build makes one.
///
/// A page that is open asks whether it has changed since the version that it shows, and is answered once it has.
package actor Versions {
    /// That of pages that are served now.
    private(set) var current: Int
    /// As they are printed for people; empty when there are none.
    private(set) var faults = ""
    /// The pages as they were served, by their paths, to find what has changed in them. No more than a few are open.
    private var served: [String: Served] = [:]
    private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    private var nextWaiting = 0

    private struct Served {
        let page: SeenPage
        let faults: String
    }

    private static let mostServed = 64

    /// - Parameter first: One that no page of an earlier preview shows, such as the time in milliseconds.
    package init(first: Int) { current = first }

    /// A build is over.
    ///
    /// - Parameter faults: What kept it from making pages, as it is printed for people; empty when there is nothing.
    package func advance(faults: String) {
        self.faults = faults
        current += 1
        for continuation in waiting.values { continuation.resume() }
        waiting = [:]
    }

    /// Notes a page that is served.
    func note(_ page: SeenPage, at path: String) {
        if served.count >= Self.mostServed { served = [:] }
        served[path] = Served(page: page, faults: faults)
    }

    /// Waits for the version after another; not at all where there is one.
    func wait(after version: Int) async {
        guard version == current else { return }
        let number = nextWaiting
        nextWaiting += 1
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled { continuation.resume() } else { waiting[number] = continuation }
            }
        } onCancel: {
            Task { await giveUp(number) }
        }
    }

    private func giveUp(_ number: Int) { waiting.removeValue(forKey: number)?.resume() }

    /// What is other in a page than when it was served last.
    ///
    /// - Returns: Nil where nothing is.
    func change(of path: String, now: SeenPage) -> PageChange? {
        guard let last = served[path] else { return PageChange(place: nil) }
        if now == last.page { return faults == last.faults ? nil : PageChange(place: nil) }
        return PageChange(
            place: PageChange.place(in: now.bytes, after: last.page.bytes), isOfLook: now.look != last.page.look)
    }
}

/// What somebody sees who opens a page.
struct SeenPage: Equatable {
    /// Empty where there is no page.
    let bytes: [UInt8]
    /// The style sheet, which is the same for all pages.
    let look: [UInt8]
}

/// That a page is another than before.
struct PageChange: Equatable {
    /// The id at or before the first change; nil where there is none.
    let place: String?
    /// Whether the style sheet is another.
    var isOfLook = false

    /// The id of the element that the first other byte stands in or behind.
    static func place(in page: [UInt8], after last: [UInt8]) -> String? {
        let same = zip(page, last).prefix { $0 == $1 }.count
        // The rest of a tag that began before belongs to it.
        let end = page[same...].firstIndex(of: UInt8(ascii: ">")) ?? page.endIndex
        let start = " id=\"".utf8
        var found: Range<Int>?
        var rest = page[..<end]
        while let next = rest.firstRange(ofBytes: start) {
            found = next
            rest = rest[next.upperBound...]
        }
        guard let found else { return nil }
        return String(decoding: page[found.upperBound...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
}
