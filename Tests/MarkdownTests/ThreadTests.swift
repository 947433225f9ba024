import Diagnostics
import Foundation
import Markdown
import Synchronization
import Testing

/// The library keeps a global that each parse switches: documents parsed side by side must not lose links.
@Suite struct ThreadTests {
    @Test func documentsParsedSideBySideAreWhole() {
        let documents = (0..<200).map(markdown)
        let expected = documents.map(tree)
        let differences = Mutex<Set<Int>>([])
        onThreads(8) { thread in
            for round in 0..<50 {
                for index in documents.indices where (index + round) % 8 == thread {
                    if tree(documents[index]) != expected[index] {
                        differences.withLock { _ = $0.insert(index) }
                    }
                }
            }
        }
        #expect(differences.withLock { $0 } == [])
        #expect(Set(expected).count == 200)
    }

    /// Full of what the extensions read.
    private func markdown(_ number: Int) -> String {
        "~~gone \(number)~~ www.a\(number).uk ~x~\n"
    }

    private func tree(_ markdown: String) -> String {
        var findings: [Diagnostic] = []
        let source = SourceFile(path: "a.md", text: markdown)
        return MarkdownTree.parse(source, diagnostics: &findings).map(outline) ?? "none"
    }

    /// Runs `work` on as many threads at once, and waits for all.
    private func onThreads(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
        let group = DispatchGroup()
        for number in 0..<count {
            group.enter()
            Thread {
                work(number)
                group.leave()
            }.start()
        }
        group.wait()
    }
}
