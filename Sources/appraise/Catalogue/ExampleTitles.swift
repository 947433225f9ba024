import Diagnostics
import Papers
import Values

extension Example.Piece {
    /// Where the piece stands: `in appraisal.md`, `with a file map.pdf`.
    var title: String {
        if text.isEmpty {
            let isData = place.dataFile != nil
            return isData ? "with an empty file \(place.title)" : "with a file \(place.title)"
        }
        return "in \(place.title)" + (encoding.map { ", saved as \($0.name)" } ?? "")
    }
}

extension Example.Place {
    /// The file that it is of, by its name or path.
    var file: String {
        switch self {
        case .settings, .text, .opening, .options: PaperDocument.appraisal.file
        case .reportSettings, .report: PaperDocument.report.file
        case .file(let name): name
        case .site: ContentFolder.siteFile
        case .content(let path): "\(ContentFolder.name)/\(path)"
        case .strings: "\(TemplateFolder.defaultName)/\(ExampleFolder.strings)"
        case .template(let path): "\(TemplateFolder.defaultName)/\(path)"
        }
    }

    fileprivate var title: String {
        switch self {
        case .settings: "the settings of appraisal.md"
        case .reportSettings: "the settings of report.md"
        default: file
        }
    }

    fileprivate var dataFile: DataFile? {
        if case .file(let name) = self { DataFile(name) } else { nil }
    }
}

/// What a rule is about, for a list in which one is looked for.
enum RuleGroup: String, CaseIterable {
    case text = "Text"
    case options = "Options"
    case settings = "Settings"
    case data = "Data"
    case templates = "Templates"
    case files = "Files and folders"

    /// By where the example of the rule goes wrong.
    init(of rule: Rule) {
        guard case .shown(_, let failing, _) = rule.example, let place = failing.first?.place else {
            self = .files
            return
        }
        switch place {
        case .text, .opening, .report: self = .text
        case .options: self = .options
        case .settings, .reportSettings, .site: self = .settings
        case .file(let name): self = Self(ofFile: name)
        case .content: self = .files
        case .template, .strings: self = .templates
        }
    }

    private init(ofFile name: String) {
        let isData = DataFile(name) != nil || DataFile.ofSpreadsheet(name) != nil
        self = isData ? .data : name == PaperDocument.report.file ? .settings : .files
    }
}
