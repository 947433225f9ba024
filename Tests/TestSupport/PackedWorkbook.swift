internal import CZip
package import Foundation

/// A workbook that stands in a case as a folder of its parts, so that it can be read: `rates.xlsx/xl/worksheets/…`. Parts
/// that are the same in every workbook of one sheet need not be there.
package enum PackedWorkbook {
    struct CannotPack: Error {}

    /// Makes a workbook of each folder whose name ends in `.xlsx`.
    package static func packAll(in folder: URL) throws {
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        for name in files where name.hasSuffix(".xlsx") {
            let place = folder.appending(path: name)
            guard (try place.resourceValues(forKeys: [.isDirectoryKey])).isDirectory == true else { continue }
            let bytes = try pack(place)
            try FileManager.default.removeItem(at: place)
            try Data(bytes).write(to: place)
        }
    }

    /// The workbook of a folder of parts.
    package static func pack(_ folder: URL) throws -> [UInt8] {
        var parts = usual
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        for name in names {
            let file = folder.appending(path: name)
            guard (try file.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true else { continue }
            parts[name] = Array(try Data(contentsOf: file))
        }
        return try zip(parts)
    }

    /// The archive of parts by their names.
    package static func zip(_ parts: [String: [UInt8]]) throws -> [UInt8] {
        let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: place) }
        guard let archive = zip_open(place.path, ZIP_CREATE, nil) else { throw CannotPack() }
        var kept: [UnsafeMutableBufferPointer<UInt8>] = []
        defer { for buffer in kept { buffer.deallocate() } }
        for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) {
            let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
            kept.append(buffer)
            _ = buffer.initialize(from: bytes)
            let source = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(bytes.count), 0)
            guard zip_file_add(archive, name, source, 0) >= 0 else { throw CannotPack() }
        }
        guard zip_close(archive) == 0 else { throw CannotPack() }
        return Array(try Data(contentsOf: place))
    }

    /// The parts of an archive by their names, as text.
    package static func parts(of archive: [UInt8]) throws -> [String: String] {
        let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: place) }
        try Data(archive).write(to: place)
        guard let opened = zip_open(place.path, ZIP_RDONLY, nil) else { throw CannotPack() }
        defer { zip_discard(opened) }
        var parts: [String: String] = [:]
        for index in 0..<zip_uint64_t(zip_get_num_entries(opened, 0)) {
            guard let name = zip_get_name(opened, index, 0), let file = zip_fopen_index(opened, index, 0) else {
                continue
            }
            defer { zip_fclose(file) }
            var bytes = [UInt8](repeating: 0, count: 1 << 20)
            let count = zip_fread(file, &bytes, zip_uint64_t(bytes.count))
            parts[String(cString: name)] = String(decoding: bytes.prefix(Int(max(0, count))), as: UTF8.self)
        }
        return parts
    }

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let usual = [
        "_rels/.rels": relationships([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/_rels/workbook.xml.rels": relationships([
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"),
            ("rId3", "sharedStrings", "sharedStrings.xml"),
        ]),
        "xl/workbook.xml": Array(
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\(office)">
            <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>
            """.utf8),
        "xl/styles.xml": Array(
            """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>
            """.utf8),
        "xl/sharedStrings.xml": Array(
            #"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>"#.utf8),
    ]

    private static func relationships(_ list: [(id: String, kind: String, target: String)]) -> [UInt8] {
        let items = list.map { #"<Relationship Id="\#($0.id)" Type="\#(office)/\#($0.kind)" Target="\#($0.target)"/>"# }
        return Array(
            (#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
                + items.joined() + "</Relationships>").utf8)
    }
}
