package import Diagnostics

/// What the server asks of the program, which knows papers as the server knows the editor. Paths are absolute; places are
/// bytes of a file. Of a file that belongs to no site, nothing is known.
package protocol PaperService {
    /// Takes the text that an editor has of a file, in place of what the disk holds; nil once it has let go of the file.
    mutating func edit(_ path: String, _ text: [UInt8]?)

    /// Other programs have made, changed or deleted files.
    mutating func lookAgain(at paths: [String])

    /// Checks what has changed since it was asked last.
    mutating func check() -> [CheckedPart]

    /// The names that may stand where an author writes one; nil where none can.
    mutating func names(at offset: Int, of path: String) -> NameChoices?

    /// What the name at a place stands for; nil where there is none.
    mutating func explanation(at offset: Int, of path: String) -> Explanation?

    /// Where the value of the name at a place comes from.
    mutating func definition(at offset: Int, of path: String) -> FilePlace?

    /// Where the name at a place stands in the texts of its paper.
    ///
    /// - Parameter withDefinition: Whether the cell that gives it its name is among them.
    mutating func uses(at offset: Int, of path: String, withDefinition: Bool) -> [FilePlace]

    /// The name at a place that can be changed; nil where there is none.
    ///
    /// - Throws: A `RenameFault` where there is one that cannot.
    mutating func nameToChange(at offset: Int, of path: String) throws(RenameFault) -> FilePlace?

    /// What it takes to change the name at a place wherever it stands.
    ///
    /// - Throws: A `RenameFault` where it cannot be changed, or not to this one.
    mutating func changes(renaming offset: Int, of path: String, to name: String) throws(RenameFault) -> [FileChange]

    /// The findings that touch a part of a file and that a change takes away.
    mutating func mendable(in range: Range<Int>, of path: String) -> [ShownFinding]
}

/// A part of a site that is checked as a whole, a paper or what papers have in common, with all findings that it has now.
package struct CheckedPart {
    /// Its folder. The findings of one part take the place of those that it had.
    package let folder: String
    package let findings: [ShownFinding]
    /// Those of its files that are open, for which even no finding is worth telling.
    package let open: [String]
    /// Why it could not be checked; nil where it was.
    package let failure: String?

    package init(folder: String, findings: [ShownFinding], open: [String], failure: String? = nil) {
        (self.folder, self.findings, self.open, self.failure) = (folder, findings, open, failure)
    }
}

/// A finding, and the file in which an editor shows it.
package struct ShownFinding {
    package let finding: Diagnostic
    /// The folder of the site, which paths of findings start from.
    package let root: String
    /// Absolute; what is said of a folder is shown in the main text of its paper.
    package let path: String

    package init(_ finding: Diagnostic, root: String, path: String) {
        (self.finding, self.root, self.path) = (finding, root, path)
    }
}

/// A place in a file.
package struct FilePlace {
    /// Absolute.
    package let path: String
    package let span: Span

    package init(_ span: Span, root: String) {
        path = "\(root)/\(span.file.path)"
        self.span = span
    }
}

/// What is to stand at a place.
package struct FileChange {
    package let place: FilePlace
    package let text: String

    package init(_ place: FilePlace, _ text: String) {
        (self.place, self.text) = (place, text)
    }
}

/// The names that may stand at a place.
package struct NameChoices {
    package struct Choice {
        package let name: String
        /// The present value, or what a block shows.
        package let meaning: String
        /// Whether it stands in a paragraph of its own.
        package let isBlock: Bool

        package init(_ name: String, meaning: String, isBlock: Bool) {
            (self.name, self.meaning, self.isBlock) = (name, meaning, isBlock)
        }
    }

    /// What of a name stands there already.
    package let written: Span
    package let choices: [Choice]
    /// What has to follow the name, where no braces close.
    package let ending: String
    /// Whether these are all.
    package let areAll: Bool

    package init(_ choices: [Choice], inPlaceOf written: Span, ending: String, areAll: Bool) {
        (self.choices, self.written, self.ending, self.areAll) = (choices, written, ending, areAll)
    }
}

/// What a name stands for, in lines for people.
package struct Explanation {
    package let text: String
    /// The name.
    package let span: Span

    package init(_ text: String, of span: Span) {
        (self.text, self.span) = (text, span)
    }
}

/// Why a name cannot be changed, for the author.
package struct RenameFault: Error, Equatable {
    package let message: String

    package init(_ message: String) { self.message = message }
}
