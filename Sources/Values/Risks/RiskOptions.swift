internal import Datasets
internal import Diagnostics
internal import Settings

/// Which options a cell of a register names: `2`, `Option 2`, `option-2` or the id that the author gave; several with
/// `;`, a comma or `and` between; `All`, `n/a` and a dash for the whole paper.
struct RiskOptions {
    private let options: [OptionName]
    private let areAll: Bool
    private let areExempt: Bool

    /// - Parameters:
    ///   - areAll: Whether the paper has no others.
    ///   - areExempt: Whether it has some that the public may not read of.
    init(_ options: [OptionName], areAll: Bool, areExempt: Bool) {
        self.areExempt = areExempt
        self.options = options
        self.areAll = areAll
    }

    /// The options' keys; none for the whole paper. Nil when there is no such option.
    func keys(in column: RowReader.Column, _ reader: inout RowReader) -> [String]? {
        guard let text = reader.text(column), !reader.table.isFaulty(row: reader.row) else { return [] }
        // As most registers have it.
        if let option = options.first(where: { $0.key == text }) { return [option.key] }
        if options.first(named: text) == nil, isWholePaper(text) { return [] }
        var keys: [String] = []
        for name in Self.names(in: text) {
            guard let option = options.first(named: name) else {
                guard areAll else { continue }
                let place = reader.place(column)
                reader.diagnostics.append(
                    areExempt
                        ? .riskOfExemptOption(name, place) : .riskOption(name, place, keys: options.map(\.key)))
                return nil
            }
            if !keys.contains(option.key) { keys.append(option.key) }
        }
        return keys
    }

    private func isWholePaper(_ text: String) -> Bool {
        if case .none? = NumberCell.parse(text) { return true }
        return ["all", "all options", "every option", "whole paper", "the whole paper"].contains(text.wording)
            || options.count == 2 && ["both", "both options"].contains(text.wording)
    }

    private static func names(in text: String) -> [String] {
        let parts = text.utf8.split { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") || $0.isLineEnd }
        let words = parts.flatMap { part in
            String(Substring(part)).withSingleBlanks.utf8.split(separator: .space)
                .split { $0.elementsEqual("and".utf8) || $0.elementsEqual("&".utf8) }
        }
        return words.map { $0.map { String(Substring($0)) }.joined(separator: " ") }
    }
}
