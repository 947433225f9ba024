import Diagnostics

/// What there is to say about a rule, for the terminal and for the guide.
struct CatalogueEntry {
    enum Part: Equatable {
        /// Running text.
        case paragraph(String)
        /// Lines as they are: of a file, or of what the program prints.
        case lines(String)
    }

    let rule: Rule
    let findings: [SettledFinding]

    /// - Throws: A `FileError`, if the example's files could not be read.
    init(_ rule: Rule, checkedBy check: ExampleCheck) async throws {
        self.rule = rule
        guard case .shown(let given, let failing, _) = rule.example else {
            findings = []
            return
        }
        findings = try await check.findings(in: given + failing).filter { $0.rule == rule }
    }

    /// What the rule means, an example with what the program says of it, the same mended, and what else can be done.
    var parts: [Part] { [.paragraph(rule.meaning)] + law + example + mending + lowering + acceptance }
}

extension CatalogueEntry {
    private var law: [Part] {
        rule.law.isEmpty ? [] : [.paragraph("The law that it stands on:")] + rule.law.map { .paragraph("\($0).") }
    }

    private var example: [Part] {
        switch rule.example {
        case nil: []
        case .told(let text): [.paragraph(text)]
        case .shown(let given, let failing, let mended):
            Self.pieces(given, "Given") + Self.pieces(failing, "Wrong") + finding + Self.pieces(mended, "Right")
        }
    }

    private var finding: [Part] {
        let report = FindingReport(
            SettledFindings(findings, keeping: .max), accepted: [], acceptedCount: 0, toolVersion: Tool.version)
        return [
            .paragraph("“appraise check” says, of a whole paper:"),
            .lines(DiagnosticFormat.text.print(report).withoutLastLineEnd),
        ]
    }

    private static func pieces(_ pieces: [Example.Piece], _ label: String) -> [Part] {
        pieces.enumerated().flatMap { index, piece -> [Part] in
            let title = (index == 0 ? "\(label), " : "and ") + piece.title
            return piece.text.isEmpty
                ? [.paragraph("\(title).")] : [.paragraph("\(title):"), .lines(piece.printable)]
        }
    }

    private var mending: [Part] {
        let isSafe = findings.contains { $0.fix?.isSafe ?? false }
        return isSafe ? [.paragraph("“appraise check --fix” mends it in the paper’s file.")] : []
    }

    private var lowering: [Part] {
        guard rule.canBeLowered else {
            return [.paragraph(rule.canBeAccepted ? "No setting of site.yml can lower it." : Self.firm)]
        }
        let (choices, level) =
            switch rule.severity {
            case .error: ("make it a warning or a note, or turn it off", "warning")
            case .warning: ("make it a note, or turn it off", "note")
            case .note: ("turn it off", "off")
            }
        return [
            .paragraph("site.yml, in the folder of papers, can \(choices):"),
            .lines("rules:\n  \(rule.id): \(level)"),
        ]
    }

    private static let firm = "It has to be mended: site.yml cannot lower it, and no paper can accept it."

    private var acceptance: [Part] {
        guard rule.canBeAccepted, let lines = findings.first?.acceptanceLines else {
            return rule.canBeLowered ? [.paragraph("A paper by itself cannot accept it.")] : []
        }
        return [
            .paragraph(
                "A paper can be right all the same. Then write into its settings, with your reason, which the page "
                    + "will show:"),
            .lines((["accept:"] + lines).joined(separator: "\n")),
        ]
    }
}

extension String {
    fileprivate var withoutLastLineEnd: String { utf8.last == UInt8(ascii: "\n") ? String(dropLast()) : self }
}
