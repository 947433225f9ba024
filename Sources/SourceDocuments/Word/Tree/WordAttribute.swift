internal import OfficeFiles

/// The attributes that are read of a Word file.
enum WordAttribute: String, CaseIterable {
    case val = "w:val"
    case id = "w:id"
    case type = "w:type"
    case fieldCharacter = "w:fldCharType"
    case instruction = "w:instr"
    case anchor = "w:anchor"
    case name = "w:name"
    case font = "w:font"
    case character = "w:char"
    case styleID = "w:styleId"
    case isDefault = "w:default"
    case storeItem = "w:storeItemID"
    case path = "w:xpath"
    case prefixes = "w:prefixMappings"
    case left = "w:left"
    case start = "w:start"
    case dropCap = "w:dropCap"
    case hasCustomMark = "w:customMarkFollows"
    case ascii = "w:ascii"
    case highAnsi = "w:hAnsi"
    case level = "w:ilvl"
    case numID = "w:numId"
    case abstractID = "w:abstractNumId"
    case displayText = "w:displayText"
    case value = "w:value"
    case merge = "w:vMerge"
    case mergeBefore = "w:vMergeOrig"
    case format = "w:format"
    case space = "xml:space"
    case relationship = "r:id"
    case embed = "r:embed"
    case link = "r:link"
    case data = "r:dm"
    case description = "descr"
    case title = "title"
    case plainName = "name"
    case requires = "Requires"
    case cutLeft = "l"
    case cutTop = "t"
    case cutRight = "r"
    case cutBottom = "b"
    case isHidden = "hidden"
    case alternative = "alt"
    case string = "string"
    case program = "ProgID"
    case oldTitle = "o:title"

    private static let names = WordNames<WordAttribute>()

    init?(_ name: XMLName) {
        guard let known = Self.names[name] else { return nil }
        self = known
    }
}
