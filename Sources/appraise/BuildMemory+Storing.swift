import Diagnostics
import Publishing
import Reports

extension SourceStamp: Storable {
    func store(in writer: inout StoreWriter) {
        writer.write(name)
        writer.write(stamp)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        name = try reader.text()
        stamp = try reader.value()
    }
}

extension PaperBasis: Storable {
    func store(in writer: inout StoreWriter) {
        writer.write(slug)
        writer.write(sources)
        writer.write(surroundings)
        writer.write(linkedPapers) { $0.write($1) }
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        slug = try reader.text()
        sources = try reader.values()
        surroundings = try reader.value()
        linkedPapers = try reader.list { reader throws(StoreDamage) in try reader.text() }
    }
}

extension PaperBody: Storable {
    func store(in writer: inout StoreWriter) {
        writer.write(card)
        writer.write(findings)
        writer.write(accepted)
        writer.write(pageCount)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        card = try reader.value()
        findings = try reader.value()
        accepted = try reader.values()
        pageCount = try reader.int()
    }
}

extension SiteRecord: Storable {
    func store(in writer: inout StoreWriter) {
        writer.write(manifestCheck)
        writer.write(sources)
        writer.write(listed)
        writer.write(findings)
        writer.write(inputs)
        writer.write(paths) { $0.write($1) }
        writer.write(outputs)
        writer.write(pageCount)
        writer.write(isWhole)
        writer.write(exempt) { $0.write($1) }
        writer.write(withheld) { $0.write($1) }
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        manifestCheck = try reader.number()
        sources = try reader.values()
        listed = try reader.values()
        findings = try reader.values()
        inputs = try reader.values()
        paths = try reader.list { reader throws(StoreDamage) in try reader.text() }
        outputs = try reader.values()
        pageCount = try reader.int()
        isWhole = try reader.flag()
        exempt = try reader.list { reader throws(StoreDamage) in try reader.text() }
        withheld = try reader.list { reader throws(StoreDamage) in try reader.text() }
    }
}

extension SiteRecord.StoredInput: Storable {
    func store(in writer: inout StoreWriter) {
        writer.write(path)
        writer.write(checksum)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        path = try reader.text()
        checksum = try reader.text()
    }
}
