internal import Diagnostics
internal import Markdown

extension MarkdownWriter {
    /// The fence is of tildes where backticks behind it would make it no fence.
    func write(_ code: Block.Code, to lines: inout MarkdownLines) {
        let hasTick = code.info.utf8.contains(UInt8(ascii: "`"))
        let mark = hasTick ? UInt8(ascii: "~") : UInt8(ascii: "`")
        let info = (hasTick ? [.space] : []) + MarkdownAddress.escaped(code.info, marks: "")
        let fence = [UInt8](repeating: mark, count: max(3, longestRun(of: mark, in: code.literal) + 1))
        lines.append(fence + info)
        for line in code.lines {
            lines.addLine()
            lines.append(line)
        }
        lines.addLine()
        lines.append(fence)
    }
}

/// How many times at most a byte stands in a row.
func longestRun(of byte: UInt8, in text: String) -> Int {
    var longest = 0
    var length = 0
    for next in text.utf8 {
        length = next == byte ? length + 1 : 0
        longest = max(longest, length)
    }
    return longest
}
