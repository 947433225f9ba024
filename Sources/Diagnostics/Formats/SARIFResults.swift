/// The results of a run as SARIF has them.
struct SARIFResults {
    /// From where the addresses of files are counted.
    private let repository: SourceRoot

    /// What files of SARIF call that folder; code hosts put their own checkout in its place.
    static let root = "%SRCROOT%"

    init(root: SourceRoot) {
        repository = root
    }
}

extension SARIFResults {
    /// - Parameter reason: Why the paper accepts the finding; nil when it does not. The list of suppressions is there
    ///   for every finding, since the standard wants it for all or for none.
    func result(_ finding: SettledFinding, because reason: String? = nil) -> JSONValue {
        .object([
            ("ruleId", .text(finding.rule.id)),
            ("level", .text(finding.severity.rawValue)),
            ("message", message(finding.messageAndSuggestion)),
            ("locations", .list([location(finding.path, finding.span)])),
            (
                "relatedLocations",
                finding.notes.isEmpty
                    ? nil
                    : .list(finding.notes.map { location($0.span.path, $0.span, saying: $0.message) })
            ),
            ("fixes", finding.fix.map { .list([fix($0, saying: finding.suggestion)]) }),
            ("suppressions", .list(reason.map { [suppression(because: $0)] } ?? [])),
        ])
    }

    private func fix(_ fix: SettledFinding.Fix, saying suggestion: String?) -> JSONValue {
        let replacements = fix.replacements.map { replacement in
            JSONValue.object([
                ("deletedRegion", region(replacement.range)),
                ("insertedContent", .object([("text", .text(replacement.text))])),
            ])
        }
        let change = JSONValue.object([
            ("artifactLocation", address(of: fix.path)),
            ("replacements", .list(replacements)),
        ])
        return .object([
            ("description", suggestion.map(message)),
            ("artifactChanges", .list([change])),
            ("properties", .object([("safe", .flag(fix.isSafe))])),
        ])
    }

    private func location(
        _ path: String, _ span: SettledSpan?, saying text: String? = nil
    ) -> JSONValue {
        .object([
            (
                "physicalLocation",
                .object([
                    ("artifactLocation", address(of: path)),
                    ("region", span?.lines.map(region)),
                ])
            ),
            ("logicalLocations", span?.cell.map { .list([.object([("fullyQualifiedName", .text(name(of: $0)))])]) }),
            ("message", text.map(message)),
        ])
    }

    private func address(of path: String) -> JSONValue {
        guard let inside = repository.path(of: path) else {
            return .object([("uri", .text(FileAddress.encoded(path)))])
        }
        return .object([("uri", .text(FileAddress.encoded(inside))), ("uriBaseId", .text(Self.root))])
    }

    /// `Rates!B3`
    private func name(of cell: SheetCell) -> String { "\(cell.sheet.printable)!\(cell.reference)" }

    private func region(_ range: SettledRange) -> JSONValue {
        let (start, end) = (range.start, range.end)
        return .object([
            ("startLine", .whole(start.line)), ("startColumn", .whole(start.column)),
            ("endLine", .whole(end.line)), ("endColumn", .whole(end.column)),
        ])
    }

    private func suppression(because reason: String) -> JSONValue {
        .object([
            ("kind", .text("inSource")), ("status", .text("accepted")), ("justification", .text(reason.printable)),
        ])
    }

    private func message(_ text: String) -> JSONValue { SARIFFormat.message(text) }
}
