internal import CZip
internal import Diagnostics

/// The packed parts of an office file, which lies in memory.
package final class ZipArchive {
    private let archive: OpaquePointer
    /// libzip reads from these bytes as long as the archive is open.
    private let bytes: UnsafeMutableRawBufferPointer
    private let limits: OfficeLimits
    /// What was unpacked so far.
    private var unpacked = 0

    /// - Throws: When the bytes are no such archive, or it has too many parts.
    package init(_ file: [UInt8], limits: OfficeLimits) throws(OfficeFault) {
        guard !file.starts(with: Self.passwordMark) else { throw .password }
        bytes = .allocate(byteCount: max(1, file.count), alignment: 1)
        bytes.copyBytes(from: file)
        self.limits = limits
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(file.count), 0, nil) else {
            bytes.deallocate()
            throw .noOfficeFile
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            bytes.deallocate()
            throw .noOfficeFile
        }
        self.archive = archive
        guard zip_get_num_entries(archive, 0) <= limits.parts else { throw .tooLarge("parts") }
    }

    deinit {
        zip_discard(archive)
        bytes.deallocate()
    }

    /// An encrypted file, like one of before 2007, is a compound file and no archive.
    private static let passwordMark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
}

extension ZipArchive {
    /// As office files name their parts (ECMA-376 part 2, 6.2.2.3).
    private static let ignoringCase = zip_flags_t(ZIP_FL_NOCASE)

    /// Whether any part's name begins so, whatever the case of its letters.
    package func holdsAny(_ start: String) -> Bool {
        let start = start.utf8.map(\.lowercased)
        return (0..<UInt64(max(0, zip_get_num_entries(archive, 0)))).contains { index in
            guard let name = zip_get_name(archive, index, 0) else { return false }
            return String(cString: name).utf8.map(\.lowercased).starts(with: start)
        }
    }

    package func holds(_ part: String) -> Bool { zip_name_locate(archive, part, Self.ignoringCase) >= 0 }

    /// Unpacks a part piece by piece.
    ///
    /// - Throws: When there is no such part, it is damaged or encrypted, or larger than any may be.
    package func read(
        _ part: String, _ take: (UnsafeRawBufferPointer) throws(OfficeFault) -> Void
    ) throws(OfficeFault) {
        var about = zip_stat_t()
        zip_stat_init(&about)
        guard zip_stat(archive, part, Self.ignoringCase, &about) == 0 else { throw .missingPart(part) }
        guard about.encryption_method == ZIP_EM_NONE else { throw .password }
        try check(unpacked + Int(clamping: about.size), part: Int(clamping: about.size), packed: about.comp_size)
        guard let file = zip_fopen(archive, part, Self.ignoringCase) else { throw .damagedPart(part) }
        defer { zip_fclose(file) }
        try withPieces(of: file, part) { piece throws(OfficeFault) in
            unpacked += piece.count
            try check(unpacked, part: 0, packed: 1)
            try take(piece)
        }
    }

    private func withPieces(
        of file: OpaquePointer, _ part: String, _ take: (UnsafeRawBufferPointer) throws(OfficeFault) -> Void
    ) throws(OfficeFault) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
            guard count >= 0 else { throw .damagedPart(part) }
            if count == 0 { return }
            try take(UnsafeRawBufferPointer(rebasing: buffer[..<Int(count)]))
        }
    }

    private func check(_ total: Int, part: Int, packed: UInt64) throws(OfficeFault) {
        let isBomb = part > limits.ratioFrom && part / limits.ratio > Int(clamping: packed)
        if total > limits.bytes || isBomb { throw .tooLarge("bytes") }
    }
}
