/// Numbers for texts, so that comparing two takes one step: the same text has the same number.
struct WordNumbers {
    /// Only looked up, never listed.
    private var numbers: [String: Int] = [:]
    private var lines: [[Int]: Int] = [:]

    mutating func number(of text: String) -> Int {
        if let number = numbers[text] { return number }
        numbers[text] = numbers.count
        return numbers.count - 1
    }

    /// The same for a list of numbers.
    mutating func number(of line: [Int]) -> Int {
        if let number = lines[line] { return number }
        lines[line] = lines.count
        return lines.count - 1
    }
}
