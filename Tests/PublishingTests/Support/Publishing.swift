import Diagnostics
import Publishing

/// Whole builds, their files handed over at once.
extension Publisher {
    func publish(
        _ files: [OutputFile], inputs: [InputFile], scope: BuildScope = .everything,
        into diagnostics: inout [Diagnostic]
    ) throws(FileError) -> Publication {
        try publish(OutputFiles(files, inputs: inputs), scope: scope, into: &diagnostics)
    }

    func publish(
        _ files: OutputFiles, scope: BuildScope = .everything, into diagnostics: inout [Diagnostic]
    ) throws(FileError) -> Publication {
        let stage = try openStage()
        defer { stage.drop() }
        var written: [String] = []
        let part = try stage.add(files, written: &written)
        return try stage.finish([part], scope: scope, into: &diagnostics)
    }

    func verify(
        _ files: [OutputFile], inputs: [InputFile], printed: [String] = []
    ) throws(FileError) -> [Difference] {
        let comparison = try compare()
        var differences: [Difference] = []
        let part = try comparison.add(OutputFiles(files, inputs: inputs), differences: &differences)
        return try comparison.finish([part], differences, printed: printed)
    }
}
