package import Settings

extension RateWords {
    /// `7th lowest`, `4th equal lowest`, `lowest`
    package func rank(of rate: RankedRate) -> String { rank(rate.rank, isShared: rate.isShared) }
}
