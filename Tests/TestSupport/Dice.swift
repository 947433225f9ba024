/// Random numbers that are the same in every run (SplitMix64), for tests over generated texts.
package struct Dice: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: Int) {
        state = UInt64(bitPattern: Int64(seed))
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `limit` - 1.
    package mutating func roll(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

    /// One of several.
    package mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }
}
