/// Counts captions by the fields that number them: Table 1, Table 2, Figure 1.
struct SequenceCounter {
    private var counts: [String: Int] = [:]

    /// Counts a field.
    ///
    /// - Parameter shown: The number that it shows.
    /// - Returns: What is wrong with that.
    mutating func count(_ name: String, _ instruction: FieldInstruction, shown: String) -> String? {
        let key = name.lowercased()
        // Counts that begin anew at each heading are left to Word.
        if instruction.has("s") || instruction.arguments.count > 1 { return nil }
        if let start = instruction.switches["r"].flatMap({ Int($0) }) {
            counts[key] = start
        } else if !instruction.has("c") {
            counts[key, default: 0] += 1
        }
        let count = counts[key] ?? 0
        guard let number = Int(shown.trimmingBlanks), number != count, !instruction.has("h") else { return nil }
        return
            "\(name) \(number) is number \(count) in the order of the file: press Ctrl+A and F9 in Word, look whether "
            + "the text names the right one, and save"
    }
}
