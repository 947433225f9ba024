internal import Foundation
internal import Glibc

/// How much memory a program and those that it has started hold, as Linux tells it in `/proc`. A machine that has no
/// such folder sets no limit.
enum GroupMemory {
    /// Resident bytes of all processes of a group; what they share is counted for each.
    ///
    /// The fields are those of proc(5), `/proc/[pid]/stat`: the group is the third after the name in brackets, the number
    /// of resident pages the twenty-second.
    static func bytes(ofGroup group: Int32) -> Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        let pages = names.filter { $0.utf8.first.map(digits.contains) ?? false }.reduce(0) { total, name in
            let line = (try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8)) ?? ""
            let fields = line.utf8.suffix(after: UInt8(ascii: ")")).split(separator: UInt8(ascii: " "))
            guard fields.count > 21, Int32(Substring(fields[2])) == group else { return total }
            return total + (Int(Substring(fields[21])) ?? 0)
        }
        return pages * pageSize
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    private static let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))
}

extension String.UTF8View {
    /// What stands after the last of such bytes: a program may have brackets in its name.
    fileprivate func suffix(after byte: UInt8) -> Substring.UTF8View {
        lastIndex(of: byte).map { self[index(after: $0)...] } ?? self[endIndex...]
    }
}
