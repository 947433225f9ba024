internal import Diagnostics

/// Looks at the styles of a drawing for what may name another file.
enum SVGStyle {
    /// - Parameters:
    ///   - bytes: With references resolved.
    ///   - isSheet: Whether it is a whole style sheet and not a value.
    ///   - place: Where a range of the bytes stands.
    /// - Returns: What is wrong, and the parts of the picture that it names, without the sign `#`.
    static func look(
        at bytes: ArraySlice<UInt8>, isSheet: Bool, at place: (Range<Int>) -> Span
    ) -> (faults: [Diagnostic], parts: [[UInt8]]) {
        var scanner = StyleScanner(bytes)
        var faults: [Diagnostic] = []
        var parts: [[UInt8]] = []
        while faults.count < SVGCheck.mostFaults, let token = scanner.next() {
            let range = (token.range.lowerBound - bytes.startIndex)..<(token.range.upperBound - bytes.startIndex)
            if let fault = fault(in: token, at: place(range), isSheet: isSheet) { faults.append(fault) }
            if case .address(let address) = token.kind { parts.append(Array(address.dropFirst())) }
        }
        return (faults, parts)
    }

    private static func fault(in token: StyleToken, at span: @autoclosure () -> Span, isSheet: Bool) -> Diagnostic? {
        switch token.kind {
        case .address(let address):
            if case .part = SVGAddress(address) { return nil }
            return .pictureAddress(address, at: span())
        case .function(let name): return SVGNames.functions.contains(name) ? nil : .pictureStyle("\(name)(", at: span())
        case .rule(let name):
            return isSheet && SVGNames.rules.contains(name) ? nil : .pictureStyle("@\(name)", at: span())
        case .broken: return .pictureNote("this style has no end", at: span())
        case .string, .end: return nil
        }
    }
}
