import Templating

/// A page for tests: one name of every shape.
struct PaperPage: PageModel {
    var title = "Home care"
    var council: String?
    var link = "home-care/index.html"
    var isFinal = false
    var body = Rendered(.html, Array("<p>Body</p>".utf8))
    var chart: Rendered?
    var author = Person(name: "Ann", phone: nil)
    var contact: Person?
    var options: [PaperOption] = []
    var wards: [String] = []
    var notes: [Rendered] = []
    var parts: [Part] = []

    static let fields: [Field<Self>] = [
        .text("title", "The paper's title", \.title),
        .optionalText("council", "The council's name | as on its letters", \.council),
        .address("link", "The address of the paper", \.link),
        .flag("is-final", "Whether the paper is final", \.isFinal),
        .rendered("body", "The paper's text", \.body),
        .optionalRendered("chart", "A chart of the rates", as: [.html]) { $0.chart },
        .record("author", "Who wrote the paper", \.author),
        .optionalRecord("contact", "Whom to ask", \.contact),
        .list("options", "The options in their order", of: PaperOption.self, \.options),
        .list("wards", "The wards it concerns", \.wards),
        .list("notes", "The notes below the text", \.notes),
        .list("parts", "The parts of the paper", \.parts),
    ]
}

struct Person: PageModel {
    var name: String
    var phone: String?

    static let fields: [Field<Self>] = [
        .text("name", "First name and surname") { $0.name },
        .optionalText("phone", "The number to ring") { $0.phone },
    ]
}

struct PaperOption: PageModel {
    var title: String
    var owner = Person(name: "Olu")

    static let title = "Option"
    static let fields: [Field<Self>] = [
        .text("title", "The option's heading as it is written", \.title),
        .record("owner", "Who answers for it", \.owner),
    ]
}

/// A part that holds parts.
struct Part: PageModel {
    var name: String
    var parts: [Part] = []

    static let fields: [Field<Self>] = [
        .text("name", "The part's heading", \.name),
        .list("parts", "The parts within it", \.parts),
    ]
}
