extension Array where Element: Sendable {
    /// The results of `work` in the order of the elements, with at most `jobs` of them worked on at a time.
    func concurrentMap<Result: Sendable>(
        jobs: Int, _ work: @escaping @Sendable (Element) async -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            var waiting = enumerated().makeIterator()
            func startNext() {
                guard let (index, element) = waiting.next() else { return }
                group.addTask { (index, await work(element)) }
            }
            for _ in 0..<jobs { startNext() }
            var results: [(index: Int, result: Result)] = []
            while let finished = await group.next() {
                results.append(finished)
                startNext()
            }
            return results.sorted { $0.index < $1.index }.map(\.result)
        }
    }
}
