/// What a field is for a reader of the document.
enum FieldKind {
    /// It makes words from the rest of the document: a table of contents.
    case contents
    case link(address: String)
    case reference(bookmark: String, FieldInstruction)
    /// To a note by its number.
    case noteReference(bookmark: String, isMark: Bool)
    /// The number of a caption.
    case sequence(name: String, FieldInstruction)
    case formula(String)
    /// An answer in a form.
    case tick, choice
    /// A number or a sign that Word makes, and that does not stand in the file.
    case madeByWord
    /// Words that Word makes anew each time the file is opened.
    case clock
    case other

    init(_ instruction: FieldInstruction) {
        let first = instruction.arguments.first ?? ""
        switch instruction.name {
        case "TOC", "INDEX", "TOA": self = .contents
        case "HYPERLINK":
            let anchor = instruction.switches["l"].map { "#\($0)" } ?? ""
            self = first.isEmpty && anchor.isEmpty ? .other : .link(address: first + anchor)
        case "REF", "PAGEREF": self = first.isEmpty ? .other : .reference(bookmark: first, instruction)
        case "NOTEREF": self = .noteReference(bookmark: first, isMark: instruction.has("f"))
        case "SEQ": self = first.isEmpty ? .other : .sequence(name: first, instruction)
        case "=": self = .formula(instruction.arguments.joined())
        case "FORMCHECKBOX": self = .tick
        case "FORMDROPDOWN": self = .choice
        case "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "EQ", "ADVANCE": self = .madeByWord
        case "DATE", "TIME": self = .clock
        default: self = .other
        }
    }
}
