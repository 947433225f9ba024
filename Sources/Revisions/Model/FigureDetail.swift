internal import Papers

/// What the pages say of a figure besides its value, working and label, and is another than before.
package struct FigureDetail: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// The value in digits that no page shows.
        case exact
        case period, source, note
    }

    package let kind: Kind
    /// Nil where it said nothing, or that is not to be repeated.
    package let old: String?
    /// Nil where it says nothing any more.
    package let new: String?
}

extension FigureDetail {
    static func all(from old: VersionFigure, to new: VersionFigure, _ discretion: Discretion) -> [FigureDetail] {
        let texts: [(Kind, String?, String?)] = [
            (.period, old.period, new.period), (.source, old.source, new.source), (.note, old.note, new.note),
        ]
        return exact(from: old, to: new, discretion)
            + texts.filter { $0.1 != $0.2 }.map { kind, before, after in
                let isUntold = before.map { discretion.hides($0, for: after ?? "") } ?? false
                return FigureDetail(kind: kind, old: isUntold ? nil : before, new: after)
            }
    }

    /// Of a figure that is worked out, its parts are told.
    private static func exact(
        from old: VersionFigure, to new: VersionFigure, _ discretion: Discretion
    ) -> [FigureDetail] {
        guard old.value == new.value, old.working == nil, new.working == nil, let before = old.number,
            let after = new.number, before != after
        else { return [] }
        return [FigureDetail(kind: .exact, old: discretion.isSecret(before) ? nil : before, new: after)]
    }
}
