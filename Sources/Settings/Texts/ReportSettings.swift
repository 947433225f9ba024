package import Datasets
package import Diagnostics

/// The front matter of `report.md`.
package struct ReportSettings: TextSettings {
    package private(set) var document: DocumentSettings
    private var sheet: FrontSheetSettings
    /// Why the whole report is not published; nil for one that is.
    package let exemption: Exemption?
    /// The names of values that everybody may know although something exempt goes into them.
    package let release: [Located<String>]
    /// Whether it is to be exempt, and it cannot be read why.
    package let isUnclear: Bool
    /// Whether its classification says that it is not for the public.
    package let saysExempt: Bool
    /// Whether it says that of a part alone.
    package let saysPartExempt: Bool
    /// In the order of the list; without those that name no file, unless they are exempt.
    package let appendices: [AppendixSetting]
    /// Whether no entry of the list was lost through a fault.
    package let knowsAppendices: Bool
    /// The files of appendices that are to be exempt, rightly said or wrongly.
    package let doubtfulFiles: [String]
    /// Whether what is exempt is read like all else.
    package private(set) var isOpened = false

    /// What cannot be read is as if it were not there, and a finding.
    package init(_ frontMatter: FrontMatter, diagnostics: inout [Diagnostic]) {
        var reader = SettingsReader(frontMatter.entries ?? [], known: Self.settings)
        document = DocumentSettings(&reader, frontMatter, diagnostics: &diagnostics)
        // Settings that cannot be read are one finding already.
        sheet = FrontSheetSettings(
            &reader, missingAt: frontMatter.entries == nil ? nil : frontMatter.start, diagnostics: &diagnostics)
        let faults = reader.diagnostics.count
        release = reader.read(Self.released)
        let entries = reader.read(Self.appendixList)
        appendices = entries.compactMap { AppendixSetting($0, diagnostics: &diagnostics) }
        doubtfulFiles = entries.compactMap { AppendixSetting.file(meantAsExempt: $0) }
        exemption = reader.exemption(diagnostics: &diagnostics)
        let meeting = sheet.date
        diagnostics += (appendices.map(\.exemption) + [exemption]).compactMap { $0?.overdue(on: meeting) }
        isUnclear = exemption == nil && reader.has(Exemption.setting)
        saysExempt = sheet.classification?.value.saysExempt ?? false
        saysPartExempt = saysExempt && sheet.classification?.value.saysPart == true
        if let classification = sheet.classification, saysExempt, !reader.has(Exemption.setting),
            !appendices.contains(where: { $0.exemption != nil })
        {
            diagnostics.append(.exemptionMissing(classification))
        }
        knowsAppendices =
            frontMatter.entries != nil && entries.count == appendices.count && reader.diagnostics.count == faults
        diagnostics += reader.diagnostics
    }

    /// Nil while something is missing that must be there.
    package var frontSheet: FrontSheet? { sheet.frontSheet }

    /// Reads what is exempt like all else, for the exempt edition.
    package mutating func open() { isOpened = true }

    /// Why nothing of the report gets a page; nil for one that gets one.
    package var withheld: Exemption? { isOpened ? nil : exemption }

    /// Those of the appendices that are published.
    package var publishedAppendices: [AppendixSetting] { appendices.filter { !isWithheld($0) } }

    /// Whether an appendix is listed alone. One that names no file is so in every edition.
    package func isWithheld(_ appendix: AppendixSetting) -> Bool {
        appendix.exemption != nil && !(isOpened && appendix.file != nil)
    }

    /// Whether a text that may name values is not published. One that lies elsewhere may be such a text.
    package var hasExemptTexts: Bool {
        !isOpened
            && appendices.contains { appendix in
                appendix.exemption != nil && appendix.file?.value.utf8.suffix(3).elementsEqual(".md".utf8) != false
            }
    }

    /// Whether anything of the report is not published.
    package var hasExemptParts: Bool { !isOpened && appendices.contains { $0.exemption != nil } }

    /// An exempt appendix that may be the appraisal: it names no file, and no entry of the list is the appraisal's.
    package func exemptAppendix(thatMayBe file: String) -> AppendixSetting? {
        guard !appendices.contains(where: { $0.file?.value == file }) else { return nil }
        return appendices.first { $0.exemption != nil && $0.file == nil }
    }

    /// The files of the appendices that are exempt, by their paths inside the folder.
    package var exemptFiles: ExemptFiles {
        if isOpened { return .none }
        let numbers = appendices.indices.filter { appendices[$0].exemption != nil && appendices[$0].file != nil }
        return ExemptFiles(numbers.compactMap { appendices[$0].file }, numbers: numbers.map { $0 + 1 })
    }

    /// Nil while it is missing or no date.
    package var meetingDate: CalendarDate? { sheet.date }

    package var meeting: Located<String>? { sheet.meetingName }
    /// Nil while it is missing or no date.
    package var meetingDay: Located<CalendarDate>? { sheet.meetingDay }
    package var decision: Located<Decision>? { sheet.decision }
    package var forwardPlan: Located<String>? { sheet.announcement }
    package var notices: Notices { sheet.notices }
    /// Where the report says that it relies on no other document; nil where it does not say that.
    package var noBackgroundPapers: Span? { sheet.noBackgroundPapers }

    /// What stands after `value:` in the key figures.
    package var keyFigureValues: [Located<String>] { sheet.keyFigureValues }

    package mutating func changeTexts(_ change: (Located<String>) -> Located<String>) {
        document.changeTexts(change)
        sheet.changeTexts(change)
    }
}

extension ReportSettings {
    package static let settings =
        DocumentSettings.settings + FrontSheetSettings.settings + [
            appendixList.shape, DocumentSettings.accept.shape, Exemption.setting.shape, released.shape,
        ]

    private static let released = Setting.textOrTexts(
        "release", "Figures that everybody may see though they are worked out from exempt ones.",
        example: "[figures.bids]")
    private static let appendixList = Setting.list(
        "appendices", "The appendices in the order of their numbers.", of: .settings(AppendixSetting.group),
        absence: "the appraisal alone, where the folder has one")
}

extension Exemption {
    /// Of a report, or of an appendix.
    fileprivate static let setting = Setting.mapping(
        "exempt", "Says that it is not published, and why.", group, absence: "it is published")
}

/// One entry of `appendices:` in the settings of a report.
package struct AppendixSetting {
    /// Nil for the title that the text has itself, or for the name of the file.
    package let title: Located<String>?
    /// The path inside the folder; nil for an exempt appendix that names none.
    package let file: Located<String>?
    /// Why it is listed and not published; nil for one that is published.
    package let exemption: Exemption?

    /// Nil for an entry that names no file, and for one that is to be exempt and does not say why; findings say so.
    init?(_ node: DataNode, diagnostics: inout [Diagnostic]) {
        guard case .mapping(let entries) = node.kind else {
            diagnostics.append(.settingKind("appendices", at: node.span, expected: "entries “- {title: …, file: …}”"))
            return nil
        }
        if let (advice, fix) = Self.titleAndFile(in: entries, at: node.span) {
            diagnostics.append(
                .settingKind(
                    "appendices", at: node.span, expected: "entries “- {title: …, file: …}”", suggestion: advice,
                    fix: fix))
            return nil
        }
        var reader = SettingsReader(entries, known: Self.group.settings)
        title = reader.read(Self.title)
        file = reader.read(Self.file)
        exemption = reader.exemption(diagnostics: &diagnostics)
        diagnostics += reader.diagnostics
        if reader.has(Exemption.setting) {
            if !reader.has(Self.title) { diagnostics.append(.exemptTitle(at: node.span.firstLine)) }
            if exemption == nil { return nil }
        } else if file == nil {
            if !reader.has(Self.file) {
                diagnostics.append(.settingMissing(Self.file.shape, at: node.span.firstLine))
            }
            return nil
        }
    }
}

extension AppendixSetting {
    /// The file of an entry that says anything of an exemption; nil for any other.
    fileprivate static func file(meantAsExempt node: DataNode) -> String? {
        guard case .mapping(let entries) = node.kind else { return nil }
        let others = entries.map(\.key).filter { $0 != title.name && $0 != Self.file.name }
        let isMeant = others.contains {
            $0 == Exemption.setting.name || !nearNames(to: $0, among: [Exemption.setting.name]).isEmpty
        }
        let file = entries.first { $0.key == Self.file.name }?.value.kind
        guard isMeant, case .text(let path)? = file else { return nil }
        return path
    }

    static let group = SettingGroup(
        [title.shape, file.shape, Exemption.setting.shape], oneOf: [[file.name], [Exemption.setting.name]],
        needs: [(Exemption.setting.name, [title.name])])

    private static let title = Setting.text(
        "title", "What the appendix is called.", absence: "the title that the text has itself, or the file’s name",
        example: "What people told us")
    private static let file = Setting.text(
        "file", "The file in the paper’s folder.", absence: "the appendix is exempt", example: "appraisal.md")

    /// What would be right for `- Appendix 2 – Survey: survey.pdf`; nil for any other entry.
    private static func titleAndFile(in entries: [DataNode.Entry], at span: Span) -> (advice: String, fix: Fix)? {
        guard entries.count == 1, let entry = entries.first, !group.settings.contains(where: { $0.name == entry.key }),
            case .text(let file) = entry.value.kind, !file.isEmpty, file.utf8.contains(UInt8(ascii: ".")),
            span.range.lowerBound == entry.keySpan.range.lowerBound
        else { return nil }
        let title = entry.key.withoutAppendixNumber
        guard !(title + file).utf8.contains(where: { "\"\\".utf8.contains($0) || $0.isLineEnd }) else { return nil }
        let right = "{title: \"\(title)\", file: \"\(file)\"}"
        return ("write \(right)", Fix(right, at: span, isSafe: true))
    }
}

extension String {
    /// Without the “Appendix 2 –” that the page prints by itself.
    fileprivate var withoutAppendixNumber: String {
        let rest = utf8.drop { $0.isLetter }
        guard ["appendix", "annex"].contains(prefix(upTo: rest.startIndex).lowercased()) else { return self }
        let label = rest.drop { $0 == .space }
        let words = label.drop { $0.isLetterOrDigit }
        let sign = words.drop { $0 == .space || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || $0 >= 0x80 }
        let title = String(Substring(sign))
        return words.startIndex > label.startIndex && sign.startIndex > words.startIndex && !title.isEmpty
            ? title : self
    }
}

/// Files that are not published since the appendices that they are were called exempt.
package struct ExemptFiles: Sendable {
    package let settings: [Located<String>]

    /// Those of the appendices that they are, in the same order.
    private let numbers: [Int]

    init(_ settings: [Located<String>], numbers: [Int]) { (self.settings, self.numbers) = (settings, numbers) }

    package static let none = ExemptFiles([], numbers: [])

    /// Whether a file is one of them, by its path inside the folder: a slip in small and capital letters must not
    /// publish it.
    package func contains(_ path: String) -> Bool { setting(of: path) != nil }

    package func setting(of path: String) -> Located<String>? { index(of: path).map { settings[$0] } }

    /// What a text may say of one of them, which no link can: “Appendix 2 (exempt)”. Nil for any other file.
    package func name(of path: String) -> String? { index(of: path).map { "Appendix \(numbers[$0]) (exempt)" } }

    private func index(of path: String) -> Int? {
        guard !settings.isEmpty else { return nil }
        let path = path.utf8.map(\.lowercased)
        return settings.firstIndex {
            $0.value.utf8.map(\.lowercased).withoutDotSlash.elementsEqual(path.withoutDotSlash)
        }
    }
}

extension [UInt8] {
    fileprivate var withoutDotSlash: ArraySlice<UInt8> { starts(with: "./".utf8) ? dropFirst(2) : self[...] }
}

extension SettingsReader {
    /// Nil where it is not given or at fault.
    fileprivate mutating func exemption(diagnostics: inout [Diagnostic]) -> Exemption? {
        guard let span = span(ofKey: Exemption.setting.name), let entries = read(Exemption.setting) else { return nil }
        return Exemption(entries, at: span, diagnostics: &diagnostics)
    }
}
