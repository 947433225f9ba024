internal import OfficeFiles

extension XMLName {
    /// The usual prefix of its vocabulary, whatever the file calls that: `w:`. A name of no vocabulary has none.
    var prefix: StaticString {
        switch space {
        case .word: "w:"
        case .compatibility: "mc:"
        case .relationship: "r:"
        case .wordDrawing: "wp:"
        case .drawing: "a:"
        case .picture: "pic:"
        case .math: "m:"
        case .vml: "v:"
        case .oldOffice: "o:"
        case .chart: "c:"
        case .diagram: "dgm:"
        case .xml: "xml:"
        case []: ""
        default: "?:"
        }
    }
}
