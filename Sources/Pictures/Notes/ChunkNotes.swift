internal import Diagnostics

/// Finds what no viewer shows among the chunks of a PNG or a WebP, and among the blocks of a GIF.
enum ChunkNotes {
    static func ofPNG(_ bytes: [UInt8]) -> PictureNotes {
        var found = PictureNotes()
        var place = 8
        while place + 12 <= bytes.count {
            let length = bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
            let end = place + 12 + length
            guard end <= bytes.count else { break }
            let kind = String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self)
            let body = bytes[(place + 8)..<(end - 4)]
            switch kind {
            case "tEXt", "zTXt", "iTXt": found.add(text(body, isPlain: kind == "tEXt"), cutting: place..<end)
            case "eXIf":
                let exif = ExifNotes(body)
                // The picture would be turned no more.
                found.add(exif?.notes ?? [], cutting: exif?.orientation == 1 ? place..<end : nil)
            case "IEND":
                if bytes[end...].contains(where: { $0 != 0 }) {
                    found.add([PictureNote("more behind its end")], cutting: end..<bytes.count)
                }
                return found
            default: break
            }
            place = end
        }
        return found
    }

    private static func text(_ body: ArraySlice<UInt8>, isPlain: Bool) -> [PictureNote] {
        let key = body.prefix { $0 != 0 }
        let (name, value) = (String(decoding: key, as: UTF8.self), body.dropFirst(key.count + 1))
        switch name {
        case "Software", "date:create", "date:modify", "date:timestamp", "Creation Time", "Copyright": return []
        case "XML:com.adobe.xmp": return XMPNotes.notes(value)
        case "Raw profile type icc", "Raw profile type icm": return []
        case "Raw profile type exif", "Raw profile type APP1":
            return [PictureNote("notes of a camera (Exif), perhaps with the place")]
        default:
            return [PictureNote(isPlain ? "“\(key.shownText)” with \(value.shownText.quoted)" : key.shownText.quoted)]
        }
    }

    /// The file says how long it is, so nothing can be cut out.
    static func ofWebP(_ bytes: [UInt8]) -> PictureNotes {
        var found = PictureNotes()
        var place = 12
        while place + 8 <= bytes.count {
            let length = bytes[(place + 4)..<(place + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
            let end = place + 8 + length
            guard end <= bytes.count else { break }
            let body = bytes[(place + 8)..<end]
            switch String(decoding: bytes[place..<(place + 4)], as: UTF8.self) {
            case "EXIF":
                let list = body.starts(with: "Exif".utf8) ? body.dropFirst(6) : body
                found.add(ExifNotes(list)?.notes ?? [], cutting: nil)
            case "XMP ": found.add(XMPNotes.notes(body), cutting: nil)
            default: break
            }
            place = end + length % 2
        }
        return found
    }

    /// - Returns: Its comments.
    static func ofGIF(_ bytes: [UInt8]) -> PictureNotes {
        var found = PictureNotes()
        guard bytes.count > 13 else { return found }
        var place = 13 + colours(bytes[10])
        while place + 2 < bytes.count {
            let start = place
            switch bytes[place] {
            case 0x21: place = endOfBlocks(from: place + 2, in: bytes)
            case 0x2C where place + 9 < bytes.count:
                place = endOfBlocks(from: place + 11 + colours(bytes[place + 9]), in: bytes)
            default: return found
            }
            guard place <= bytes.count, bytes[start] == 0x21, bytes[start + 1] == 0xFE else { continue }
            let text = bytes[start..<place].dropFirst(3)
            if !text.isOfProgram {
                found.add([PictureNote("a comment \(text.shownText.quoted)")], cutting: start..<place)
            }
        }
        return found
    }

    /// How many bytes the table of colours has.
    private static func colours(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

    private static func endOfBlocks(from start: Int, in bytes: [UInt8]) -> Int {
        var place = start
        while place < bytes.count, bytes[place] != 0 { place += Int(bytes[place]) + 1 }
        return place + 1
    }
}
