/// What a template may cost. All are far above any template that a person writes, and keep a hostile or broken one
/// from using up the machine.
enum Limits {
    /// Bytes of one template file: the limit for every text that an author writes.
    static let fileSize = 1 << 20

    /// Bytes of a delimiter. Each is looked for at every byte of a template.
    static let delimiterSize = 16

    /// Sections, partials and blocks inside each other, counted through all partials. The check of a template calls
    /// itself for each of them, so this bounds the stack that it needs.
    static let depth = 100

    /// Bytes of template that a page may be made of when each partial and filled block counts as often as it is
    /// used. Ten partials that each call the next ten times are ten thousand million calls.
    static let expandedSize = 4 << 20

    /// Bytes of a page. A list within a list within a list prints what stands in it a thousand million times, if each
    /// holds a thousand items. A turn of a list counts as a byte, as it may print none.
    static let pageSize = 32 << 20

    /// Unknown names of a template for which near ones are sought; comparing names costs more than finding that one
    /// is unknown.
    static let suggestions = 100
}
