internal import Diagnostics
internal import Markdown

extension MarkdownWriter {
    /// The fence is of tildes where backticks behind it would make it no fence.
    mutating func writeCode(_ code: NodeID) {
        let info = tree.info(of: code)
        let hasTick = info.contains(UInt8(ascii: "`"))
        let mark = hasTick ? UInt8(ascii: "~") : UInt8(ascii: "`")
        let fence = [UInt8](repeating: mark, count: max(3, tree.bytes(of: code).longestRun(of: mark) + 1))
        lines.append((fence + (hasTick ? [.space] : []) + MarkdownAddress.escaped(info, marks: ""))[...])
        let printed = printed
        printed.forEachLine(of: code) {
            lines.addLine()
            lines.append($0)
        }
        lines.addLine()
        lines.append(fence[...])
    }
}

extension ArraySlice<UInt8> {
    /// How many times at most a byte stands in a row.
    func longestRun(of byte: UInt8) -> Int {
        var longest = 0
        var length = 0
        for next in self {
            length = next == byte ? length + 1 : 0
            if length > longest { longest = length }
        }
        return longest
    }
}
