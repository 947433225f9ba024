package import Foundation

/// The folder of this package's checkout: tests read their fixtures from it, and the sample papers.
package let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent()  // TestSupport
    .deletingLastPathComponent()  // Tests
    .deletingLastPathComponent()
