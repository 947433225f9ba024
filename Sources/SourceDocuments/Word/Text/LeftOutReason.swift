/// Why words of the file are not taken, as the end of “left out because …”.
enum LeftOutReason: String {
    case hidden = "it is hidden text"
    case hiddenRow = "it stands in a hidden row of a table"
    case deleted = "it was deleted by a tracked change, and the changes are accepted"
    case inserted = "it was inserted by a tracked change, and the changes are rejected"
    case movedAway = "it was moved to another place by a tracked change, and the changes are accepted"
    case movedHere = "it was moved here by a tracked change, and the changes are rejected"
    case instruction = "it is part of the instruction of a field, which Word does not show"
    case contents = "it is a table of contents, which Word makes from the headings"
    case placeholder = "it is a placeholder that nobody filled in"
    case underMerge = "it stands in a cell that another one covers, where nobody sees it"
    case noteMark = "it is the mark of a note, which gets a mark of its own"
    case deadNote = "no mark in the text leads to this note"
    case deadMark = "the mark of this note is left out"
    case noteLine = "it is the line above the notes, or what stands beside it"
    case reading = "it says how the word beside it is read"
    case equation = "it is an equation, which is no plain text: write it in words, or add it as a picture"
    case drawing = "it stands in a drawing: add the drawing as a picture, with an alternative text that says it"
    case wordArt = "it is lettering such as a watermark"
    case chart = "it is a chart: add it as a picture with an alternative text, or its figures as a table"
    case diagram =
        "it is a diagram of Word (SmartArt): write it as a list, or add it as a picture with an alternative text"
    case header = "headers repeat on each page of paper, and a paper has none"
    case footer = "footers repeat on each page of paper, and a paper has none"
    case comment = "it is a comment"
    case properties = "it stands in the properties of the file, and on no page"
    case sign = "it is a sign of a symbol font whose meaning is not known"
    case object = "it is an embedded object"
    case linkedPicture = "it is a picture that the file only links to: insert it into the file"
    case otherFile =
        "it is another file inside this one: open this file in Word and save it, which makes its words text"

    /// Behind `object`, once its program is named.
    static let objectAdvice = "add what it shows as a table or a picture"
}
