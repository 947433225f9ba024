/// For whom pages are made.
package enum Edition: String, CaseIterable, Sendable {
    /// For everybody: nothing exempt is in it.
    case open = "public"
    /// For those who may read what is exempt: with all of it.
    case exempt
}
