extension Array where Element: Sendable {
    /// Does the work for each element, at most `jobs` of them at a time, and hands over the results in the order of the
    /// elements.
    ///
    /// Results that come before their turn wait; so that few do, no work begins that is far ahead of the slowest.
    ///
    /// - Throws: What the work for the first element throws that does, or what `consume` throws.
    func forEachInOrder<Result: Sendable>(
        jobs: Int, _ work: @escaping @Sendable (Element) async throws -> Result, consume: (Result) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Swift.Result<Result, any Error>).self) { group in
            var (next, turn, running) = (0, 0, 0)
            var waiting: [Int: Swift.Result<Result, any Error>] = [:]
            while turn < count {
                while running < jobs, next < count, next - turn < jobs * 32 {
                    let (index, element) = (next, self[next])
                    group.addTask { (index, await result(of: { try await work(element) })) }
                    (next, running) = (next + 1, running + 1)
                }
                guard let (index, result) = try await group.next() else { return }
                running -= 1
                waiting[index] = result
                while let result = waiting.removeValue(forKey: turn) {
                    try consume(result.get())
                    turn += 1
                }
            }
        }
    }
}

private func result<Success>(
    of work: () async throws -> Success
) async -> Result<Success, any Error> {
    do {
        return .success(try await work())
    } catch {
        return .failure(error)
    }
}
