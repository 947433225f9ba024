internal import Glibc

/// Vocabularies of office files (ECMA-376), each in its usual and its strict form.
public struct XMLSpaces: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32

    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    @inlinable public static var spreadsheet: XMLSpaces { XMLSpaces(rawValue: 1) }
    /// How parts are related to one another.
    @inlinable public static var package: XMLSpaces { XMLSpaces(rawValue: 2) }
    /// Title and author of a file.
    @inlinable public static var properties: XMLSpaces { XMLSpaces(rawValue: 4) }
    /// Attributes that refer to other parts.
    @inlinable public static var relationship: XMLSpaces { XMLSpaces(rawValue: 8) }
    @inlinable public static var word: XMLSpaces { XMLSpaces(rawValue: 16) }
    /// What Word of 2010 added to that.
    @inlinable public static var word2010: XMLSpaces { XMLSpaces(rawValue: 32) }
    /// Where a drawing stands in a text.
    @inlinable public static var wordDrawing: XMLSpaces { XMLSpaces(rawValue: 64) }
    @inlinable public static var wordShape: XMLSpaces { XMLSpaces(rawValue: 128) }
    @inlinable public static var drawing: XMLSpaces { XMLSpaces(rawValue: 256) }
    @inlinable public static var picture: XMLSpaces { XMLSpaces(rawValue: 512) }
    @inlinable public static var chart: XMLSpaces { XMLSpaces(rawValue: 1024) }
    @inlinable public static var diagram: XMLSpaces { XMLSpaces(rawValue: 2048) }
    /// What a program may read instead of what it does not know.
    @inlinable public static var compatibility: XMLSpaces { XMLSpaces(rawValue: 4096) }
    /// Drawings of before 2007.
    @inlinable public static var vml: XMLSpaces { XMLSpaces(rawValue: 8192) }
    @inlinable public static var oldOffice: XMLSpaces { XMLSpaces(rawValue: 16384) }
    @inlinable public static var math: XMLSpaces { XMLSpaces(rawValue: 32768) }
    /// Of XML itself: `xml:space`.
    @inlinable public static var xml: XMLSpaces { XMLSpaces(rawValue: 65536) }
    /// All that stand in none of the above.
    @inlinable public static var others: XMLSpaces { XMLSpaces(rawValue: 1 << 31) }

    @inlinable public static var all: XMLSpaces { XMLSpaces(rawValue: .max) }
}

extension XMLSpaces {
    /// The vocabulary of an address, which need not end with a NUL.
    init(_ address: UnsafeBufferPointer<UInt8>) {
        guard let start = address.baseAddress else {
            self = []
            return
        }
        for known in Self.known where known.address.utf8CodeUnitCount == address.count {
            if memcmp(known.address.utf8Start, start, address.count) == 0 {
                self = known.space
                return
            }
        }
        self = .others
    }

    private static let known: [(address: StaticString, space: XMLSpaces)] = [
        ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .spreadsheet),
        ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", .word),
        ("http://www.w3.org/XML/1998/namespace", .xml),
        ("http://purl.oclc.org/ooxml/spreadsheetml/main", .spreadsheet),
        ("http://purl.oclc.org/ooxml/wordprocessingml/main", .word),
        ("http://schemas.openxmlformats.org/package/2006/relationships", .package),
        ("http://schemas.openxmlformats.org/package/2006/metadata/core-properties", .properties),
        ("http://purl.org/dc/elements/1.1/", .properties),
        ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .relationship),
        ("http://purl.oclc.org/ooxml/officeDocument/relationships", .relationship),
        ("http://schemas.openxmlformats.org/markup-compatibility/2006", .compatibility),
        ("http://schemas.openxmlformats.org/drawingml/2006/main", .drawing),
        ("http://purl.oclc.org/ooxml/drawingml/main", .drawing),
        ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", .wordDrawing),
        ("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", .wordDrawing),
        ("http://schemas.openxmlformats.org/drawingml/2006/picture", .picture),
        ("http://purl.oclc.org/ooxml/drawingml/picture", .picture),
        ("http://schemas.openxmlformats.org/drawingml/2006/chart", .chart),
        ("http://purl.oclc.org/ooxml/drawingml/chart", .chart),
        ("http://schemas.openxmlformats.org/drawingml/2006/diagram", .diagram),
        ("http://purl.oclc.org/ooxml/drawingml/diagram", .diagram),
        ("http://schemas.openxmlformats.org/officeDocument/2006/math", .math),
        ("http://purl.oclc.org/ooxml/officeDocument/math", .math),
        ("http://schemas.microsoft.com/office/word/2010/wordml", .word2010),
        ("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", .wordShape),
        ("urn:schemas-microsoft-com:vml", .vml),
        ("urn:schemas-microsoft-com:office:office", .oldOffice),
    ]
}
