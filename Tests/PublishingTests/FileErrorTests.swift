import Glibc
import Publishing
import Testing

@Suite struct FileErrorTests {
    @Test(arguments: [
        (
            FileError(.write, "Output/x", .system(ENOSPC)),
            "could not write Output/x: no space left on the device"
        ),
        (
            FileError(.list, "Content", .system(ENOENT)),
            "could not list Content: there is no such file or folder"
        ),
        (
            FileError(.lock, "Output", .locked),
            "could not lock Output: another build is writing there; wait until it is done, then build again"
        ),
        (
            FileError(.read, "Content/a.csv", .tooLarge(limit: 64 << 20)),
            "could not read Content/a.csv: it is larger than 64 MiB"
        ),
        (
            FileError(.read, "Content/a.csv", .tooLarge(limit: 100)),
            "could not read Content/a.csv: it is larger than 100 bytes"
        ),
    ])
    func saysWhatFailedWhereAndWhy(_ error: FileError, _ expected: String) {
        #expect(error.description == expected)
    }

    @Test(arguments: [EXDEV, EBUSY, EINVAL, ENOSYS])
    func someDisksCannotExchange(_ number: Int32) {
        #expect(FileError(.exchange, "Output", .system(number)).isExchangeImpossible)
        #expect(!FileError(.rename, "Output", .system(number)).isExchangeImpossible)
    }

    @Test func aFullDiskIsNoReasonToReplaceFilesOneByOne() {
        #expect(!FileError(.exchange, "Output", .system(ENOSPC)).isExchangeImpossible)
    }
}
