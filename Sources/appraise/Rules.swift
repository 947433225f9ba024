import Diagnostics
import Publishing

extension Rule {
    /// Every rule of the program, in the order of the rooms.
    static let all: [Rule] = []
}
