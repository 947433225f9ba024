internal import Datasets
internal import Diagnostics

/// What a file of a paper's folder is by its name: `rates.csv`, `rates-reablement.json`, `risks.yml` …
package struct DataFile: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case rates, risks, figures
        /// One of this name that has not the columns of costs is shown as it is, like any other.
        case costs
        /// One of this name is so too, where it has not the columns of scores.
        case scores
        /// What the criteria of scores weigh; without scores it is shown as it is.
        case weights
        /// Shown as it is where a block names it.
        case other
    }

    package private(set) var kind: Kind
    /// The name without its extension, in lower case: what names in the text begin with.
    package let name: String

    /// Nil for a file in a folder within the paper's, and for one that no data are read from.
    package init?(_ path: String) {
        guard let (stem, ending) = Self.parts(of: path), Self.endings.contains(ending) else { return nil }
        name = stem
        kind = Self.kind(of: stem)
    }

    /// The file that a name in the text has its value from: `rates.csv` of `rates.camden`. Nil for a name that is of
    /// another form, and for one that no rates, risks or figures can have.
    init?(ofName name: String) {
        let parts = name.utf8.split(
            separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count > 1, let file = DataFile("\(String(Substring(parts[0]))).csv"), file.kind != .other else {
            return nil
        }
        self = file
    }

    /// The data that a file of a spreadsheet program is named like, which cannot be read here: `rates.xls`. Nil for any other file.
    package static func ofSpreadsheet(_ path: String) -> DataFile? {
        let file = ofAnySpreadsheet(path)
        return file?.kind.mayBeTable ?? true ? nil : file
    }

    /// The same file, shown as it is.
    var asTable: DataFile {
        var file = self
        file.kind = .other
        return file
    }

    /// The same of a file with a table of the paper's own: `budget.ods`.
    package static func ofAnySpreadsheet(_ path: String) -> DataFile? {
        guard let (stem, ending) = parts(of: path), spreadsheetEndings.contains(ending) else { return nil }
        return DataFile("\(stem).csv")
    }

    /// Whether names in the text can begin like this file.
    package var isNamable: Bool { Slug.make(name) == name }

    /// Of the files that data are read from.
    package static let endings = ["xlsx", "csv", "json", "yml", "yaml"]
    private static let spreadsheetEndings = ["xls", "xlsm", "xlsb", "ods", "numbers"]

    private static func kind(of stem: String) -> Kind {
        switch stem {
        case "rates": .rates
        case "risks": .risks
        case "figures": .figures
        case "costs": .costs
        case "scores": .scores
        case "weights": .weights
        default: stem.utf8.starts(with: "rates-".utf8) && stem.utf8.count > "rates-".utf8.count ? .rates : .other
        }
    }

    /// The name and the extension in lower case.
    private static func parts(of path: String) -> (stem: String, ending: String)? {
        let bytes = path.utf8.map(\.lowercased)
        guard !bytes.contains(UInt8(ascii: "/")), let point = bytes.lastIndex(of: UInt8(ascii: ".")), point > 0 else {
            return nil
        }
        return (
            String(decoding: bytes[..<point], as: UTF8.self), String(decoding: bytes[(point + 1)...], as: UTF8.self)
        )
    }
}

extension DataFile.Kind {
    /// Whether a file of such a name may as well be a table of the paper's own: what is called like costs need not be
    /// those.
    package var mayBeTable: Bool {
        switch self {
        case .costs, .scores, .weights, .other: true
        case .rates, .risks, .figures: false
        }
    }
}
