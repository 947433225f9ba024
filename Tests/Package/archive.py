"""The archive, to be unpacked into /usr/local or any folder, and the checksums."""

import hashlib
import tarfile
from pathlib import Path

from contents import Packed


def write(packed: Packed, folder: Path) -> Path:
    name = f"appraise-{packed.version}-linux-{packed.machine}"
    file = folder / f"{name}.tar.gz"
    with tarfile.open(file, "w:gz", compresslevel=9) as tar:
        for path in sorted(packed.folder.rglob("*")):
            tar.add(path, f"{name}/{path.relative_to(packed.folder)}", recursive=False, filter=_without_owner)
    return file


def write_checksums(files: list[Path]) -> None:
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (files[0].parent / "SHA256SUMS").write_text("".join(lines))


def _without_owner(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = entry.mtime = 0
    entry.uname = entry.gname = ""
    return entry
