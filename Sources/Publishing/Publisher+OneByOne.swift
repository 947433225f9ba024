extension Publisher {
    /// Brings the output to the next state where the disk cannot swap folders: it is another disk, or a folder that a
    /// container has mounted.
    ///
    /// All that can fill the disk is written first. The manifest goes first too, naming the files of both builds, so
    /// that after a kill the next build knows every file as ours and puts it right; and last, as it is to stay.
    func replaceOneByOne(_ plan: Plan, in places: Places) throws(FileError) {
        let stage = places.inOutput(places.innerStage)
        try cleaningUp(stage) { () throws(FileError) in
            let interim = plan.manifest.alsoListing(plan.present.last?.files ?? ManifestLines())
            try fileSystem.makeFolder(stage, mode: .newFolder)
            for (number, file) in plan.written.enumerated() {
                try fileSystem.copy(places.inStage(file), to: "\(stage)/\(number)", durable: isDurable)
            }
            try fileSystem.write(interim.bytes, to: "\(stage)/interim", durable: isDurable)
            try fileSystem.write(plan.manifest.bytes, to: "\(stage)/manifest", durable: isDurable)

            try fileSystem.rename("\(stage)/interim", to: places.inOutput(Manifest.path))
            try sync([places.output])
            try dropFilesAndFolders(plan, in: places)
            for (number, file) in plan.written.enumerated() {
                try fileSystem.rename("\(stage)/\(number)", to: places.inOutput(file))
            }
            try sync(plan.folders.map { places.inOutput($0.path) } + [places.output])
            try fileSystem.rename("\(stage)/manifest", to: places.inOutput(Manifest.path))
            try fileSystem.removeFolder(stage)
            try sync([places.output])
        }
    }

    /// Makes room for new files, and the folders that they need.
    private func dropFilesAndFolders(_ plan: Plan, in places: Places) throws(FileError) {
        for path in plan.dropped { try fileSystem.removeFile(places.inOutput(path)) }
        let needed = Set(plan.folders.map(\.path))
        for entry in plan.present.entries.reversed() where entry.status.kind == .folder {
            if !needed.contains(entry.path) { try fileSystem.removeFolder(places.inOutput(entry.path)) }
        }
        for folder in plan.folders where plan.present[folder.path]?.kind != .folder {
            try fileSystem.makeFolder(places.inOutput(folder.path), mode: folder.mode)
        }
    }
}
