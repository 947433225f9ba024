internal import Diagnostics

/// How much a drawing draws. An element that names a part (`use`, a pattern, a mask) draws it once more, and parts may name
/// parts: ten lines can stand for more shapes than any machine draws.
struct SVGRepetition {
    private var elements: [Element] = []
    private var open: [Int] = []
    /// Only looked up, never listed.
    private var byID: [[UInt8]: Int] = [:]

    private struct Element {
        let name: Range<Int>
        let parts: [[UInt8]]
        /// Of the first element that is not inside.
        var end: Int
    }

    /// Shapes that are drawn because they are named, over the whole picture.
    private static let mostDrawn = 200_000
    /// Programs that draw call themselves for every level.
    private static let deepest = 100
}

extension SVGRepetition {
    /// - Parameters:
    ///   - id: Its name, where it draws anything: a gradient is only a colour, named by every shape of a chart.
    ///   - parts: What its attributes name, without the sign `#`.
    ///   - isWhole: Whether it has no end of its own.
    mutating func begin(_ name: Range<Int>, id: [UInt8]?, parts: [[UInt8]], isWhole: Bool) {
        if let id, byID[id] == nil { byID[id] = elements.count }
        if !isWhole { open.append(elements.count) }
        elements.append(Element(name: name, parts: parts, end: elements.count + 1))
    }

    mutating func end() {
        if let last = open.popLast() { elements[last].end = elements.count }
    }

    /// The first element that makes it too much; nil for an ordinary drawing.
    func fault() -> XMLFault? {
        var count = Count(elements: elements, byID: byID)
        do {
            var total = 0
            for element in elements where !element.parts.isEmpty {
                total += try count.drawn(by: element, depth: 0)
                try Count.check(total, at: element)
            }
            return nil
        } catch {
            return error
        }
    }
}

extension SVGRepetition {
    /// What each part comes to, worked out once.
    private struct Count {
        let elements: [Element]
        let byID: [[UInt8]: Int]
        private var known: [Int: Int] = [:]
        private var asked: Set<Int> = []

        init(elements: [Element], byID: [[UInt8]: Int]) {
            (self.elements, self.byID) = (elements, byID)
        }

        /// What is drawn because an element names it.
        mutating func drawn(by element: Element, depth: Int) throws(XMLFault) -> Int {
            guard depth < deepest else {
                throw XMLFault(element.name, "its parts name one another over more than \(deepest) levels")
            }
            var total = 0
            for target in element.parts.compactMap({ byID[$0] }) {
                total += try size(of: target, namedBy: element, depth: depth)
                try Self.check(total, at: element)
            }
            return total
        }

        private mutating func size(of part: Int, namedBy element: Element, depth: Int) throws(XMLFault) -> Int {
            if let known = known[part] { return known }
            guard asked.insert(part).inserted else {
                throw XMLFault(element.name, "it names a part that it stands in itself")
            }
            var total = 0
            for inside in elements[part..<elements[part].end] {
                total += try 1 + drawn(by: inside, depth: depth + 1)
                try Self.check(total, at: inside)
            }
            known[part] = total
            return total
        }

        static func check(_ total: Int, at element: Element) throws(XMLFault) {
            if total > mostDrawn {
                throw XMLFault(element.name, "from here on it draws its parts again more than \(mostDrawn) times")
            }
        }
    }
}
