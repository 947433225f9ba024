internal import Papers
internal import Templating

/// The published file behind a block, linked with its kind and size.
struct DataLink: PageModel {
    let href: String
    let file: String
    let size: String

    /// - Parameter name: Of the data, without extension; nil when the paper has no such file.
    init?(_ name: String, in setting: BlockSetting) {
        guard let data = setting.paper.published.tables.first(where: { $0.name == name }) else { return nil }
        file = "\(name).csv"
        href = "\(Paper.dataFolder)/\(file)"
        size = setting.phrases.files.size(data.csv.count)
    }

    static let title = "Link to data"
    static let fields: [Field<Self>] = [
        .address("href", "The address of the file", \.href),
        .text("file", "The name of the file: rates.csv", \.file),
        .text("size", "How large it is: 1.2 KB", \.size),
    ]
}
