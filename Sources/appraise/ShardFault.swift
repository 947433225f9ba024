import Diagnostics

/// Why folders cannot be put together to one output.
struct ShardFault: Error, CustomStringConvertible {
    /// One line for whoever runs builds, without a full stop.
    let description: String

    private init(_ description: String) {
        self.description = description
    }

    /// What is wrong with one of the folders.
    enum Reason: Error, Equatable {
        /// It holds no part of a build.
        case noRecord
        /// One of its files is not there, or not as the build wrote it.
        case damaged(String)
        /// It was made by another program, or another version of it, than the one that puts parts together.
        case otherProgram(String, String)
        /// It was made from other papers, templates or settings.
        case otherSources
    }

    init(_ folder: String, _ reason: Reason) {
        switch reason {
        case .noRecord:
            self.init("\(folder) holds no part of a build; “appraise build --shard 1/3” makes the first of three")
        case .damaged(let file):
            self.init("\(folder)/\(file) is not there as the build of this part wrote it; make the part anew")
        case .otherProgram(let other, let this):
            self.init("\(folder) was made by \(other), and this is \(this); make all parts with one program")
        case .otherSources:
            self.init(
                "\(folder) was made from other papers, templates or settings than stand here; make all parts, and put"
                    + " them together, from one commit")
        }
    }

    /// Two folders hold parts that are not of one whole.
    static func unlike(_ folder: String, _ shard: Shard, _ other: String, _ otherShard: Shard) -> ShardFault {
        ShardFault("\(folder) is \(shard), and \(other) is \(otherShard); make all parts of one count")
    }

    static func doubled(_ folder: String, _ other: String, _ shard: Shard) -> ShardFault {
        ShardFault("\(folder) and \(other) are both \(shard); name each part once")
    }

    /// - Parameter numbers: Of the parts that no folder holds; at least one.
    static func missing(_ numbers: [Int], of count: Int) -> ShardFault {
        let listed = numbers.prefix(20).map { "\($0)" }.joined(separator: ", ") + (numbers.count > 20 ? ", …" : "")
        let isOne = numbers.count == 1
        return ShardFault(
            "part\(isOne ? "" : "s") \(listed) of \(count) \(isOne ? "is" : "are") missing; “appraise build --shard "
                + "\(numbers.first ?? 1)/\(count)” makes \(isOne ? "it" : "the first of them")")
    }
}
