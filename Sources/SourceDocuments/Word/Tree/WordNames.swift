internal import OfficeFiles

/// Finds what an element or attribute is by its name, as fast as there are many of them.
struct WordNames<Value: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
    /// By the sum of their bytes, as far as that fits.
    private var places: [[(name: [UInt8], value: Value)]]

    init() {
        places = Array(repeating: [], count: 512)
        for value in Value.allCases {
            let name = Array(value.rawValue.utf8)
            places[Self.place(name)].append((name, value))
        }
    }

    private static func place(_ bytes: some Sequence<UInt8>) -> Int {
        bytes.reduce(0) { ($0 &* 31 &+ Int($1)) & 511 }
    }

    /// - Parameter name: Nil is returned for one that is not known.
    subscript(name: XMLName) -> Value? {
        let prefix = name.prefix
        return name.withBytes { local in
            var place = 0
            for index in 0..<prefix.utf8CodeUnitCount { place = (place &* 31 &+ Int(prefix.utf8Start[index])) & 511 }
            for byte in local { place = (place &* 31 &+ Int(byte)) & 511 }
            let count = prefix.utf8CodeUnitCount + local.count
            return places[place].first { known in
                known.name.count == count && known.name.suffix(local.count).elementsEqual(local)
                    && (0..<prefix.utf8CodeUnitCount).allSatisfy { known.name[$0] == prefix.utf8Start[$0] }
            }?.value
        }
    }
}
