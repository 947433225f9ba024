import Glibc

extension Publisher {
    /// Where to write, once it is certain that no source can be harmed there.
    func safePlaces() throws(FileError) -> Places {
        guard let places = Places(output: output) else {
            throw refusal("it has no name of its own; name the folder, such as Output")
        }
        switch try fileSystem.status(of: places.output)?.kind {
        case .folder, nil: break
        case .symbolicLink: throw refusal("it is a link; name the folder that it leads to")
        case .file, .other: throw refusal("it is not a folder")
        }
        guard let parent = try fileSystem.resolve(places.parent) else {
            throw FileError(.resolve, places.parent, .system(ENOENT))
        }
        try refuseOverlap(parent: parent, places)
        try refuseOtherOutputs(inside(parent, places.name))
        return places
    }

    private func refuseOverlap(parent: String, _ places: Places) throws(FileError) {
        for source in sources {
            guard let resolved = try fileSystem.resolve(source) else { continue }
            for name in [places.name, places.innerStage.text] {
                let folder = inside(parent, name)
                let why = "which builds must only read; name another folder"
                if folder.holds(resolved) { throw refusal("there stands \(source), \(why)") }
                if resolved.holds(folder) { throw refusal("it lies in \(source), \(why)") }
            }
        }
    }

    private func inside(_ folder: String, _ name: String) -> String { folder == "/" ? "/\(name)" : "\(folder)/\(name)" }

    /// Refuses to lay one edition over, around or into another: whoever publishes a folder publishes all that is in it.
    private func refuseOtherOutputs(_ folder: String) throws(FileError) {
        let here = try otherOutputs.isEmpty ? nil : fileSystem.resolve(".")
        for other in otherOutputs {
            guard let place = try fileSystem.resolve(other) ?? here.map({ inside($0, other) }) else { continue }
            let why = "where another edition goes; name another folder"
            if folder.utf8.elementsEqual(place.utf8) { throw refusal("that is the folder \(other), \(why)") }
            if place.holds(folder) { throw refusal("it lies in \(other), \(why)") }
            if folder.holds(place) { throw refusal("in it lies \(other), \(why)") }
        }
        var above = folder[...]
        while let slash = above.utf8.lastIndex(of: UInt8(ascii: "/")) {
            above = above[..<slash]
            guard let manifest = manifest(above: above), manifest.edition != edition else { continue }
            throw refusal("it lies in \(above), which holds the \(manifest.editionName) edition; name another folder")
        }
    }

    /// What a folder above says of itself; nil where it is no output, or cannot be looked into.
    private func manifest(above folder: Substring) -> Manifest? {
        let bytes = try? fileSystem.read("\(folder)/\(Manifest.path)", upTo: Manifest.largest)
        return bytes.flatMap { try? ManifestReader.read($0) }
    }

    /// Refuses an output that holds another edition.
    func refuse(_ last: Manifest) throws(FileError) {
        guard last.edition != edition else { return }
        throw refusal(
            "it holds the \(last.editionName) edition, as its manifest.json says; name another folder, or move it away")
    }

    /// Refuses a folder that somebody else has filled. It may be a whole disk: so this looks no further than the first
    /// file, and before anything is made beside the folder.
    func refuseForeign(_ places: Places) throws(FileError) {
        guard try fileSystem.status(of: places.inOutput(Manifest.path))?.kind != .file,
            try holdsFile(places.output, leavingOut: places.inOutput(places.innerStage))
        else { return }
        throw refusal(
            "it has files and no manifest.json, so appraise did not make it; name another folder, or move it away")
    }

    private func holdsFile(_ output: String, leavingOut litter: String) throws(FileError) -> Bool {
        var waiting = [output]
        while let path = waiting.popLast() {
            guard path != litter, let status = try fileSystem.status(of: path) else { continue }
            guard status.kind == .folder else { return true }
            waiting += try fileSystem.names(in: path).map { "\(path)/\($0)" }
        }
        return false
    }

    func refusal(_ why: String) -> FileError {
        FileError(.publish, output, .refused(why))
    }
}

extension String {
    /// Whether this absolute path is the other, or a folder above it.
    fileprivate func holds(_ other: String) -> Bool {
        self == "/" || other.utf8.elementsEqual(utf8) || other.utf8.starts(with: "\(self)/".utf8)
    }
}
