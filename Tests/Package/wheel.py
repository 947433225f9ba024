"""The wheel: what `pip install` puts into a Python environment (PEP 427). It holds no Python; the folders of `data` go
beside those of the environment, so that the program finds its libraries from where it is."""

import base64
import hashlib
import zipfile
from pathlib import Path

from contents import Packed

# Debian 12's C library, which the program was linked with; later ones will do.
_LIBC = "manylinux_2_36"


def write(packed: Packed, folder: Path) -> Path:
    name = f"appraise-{packed.version}"
    tag = f"py3-none-{_LIBC}_{packed.machine}"
    file = folder / f"{name}-{tag}.whl"
    entries = [(_place(path, packed, name), path.read_bytes(), path.stat().st_mode) for path in _files(packed)]
    entries += [
        (f"{name}.dist-info/METADATA", _metadata(packed).encode(), 0o644),
        (f"{name}.dist-info/WHEEL", _wheel(tag).encode(), 0o644),
    ]
    record = "".join(f"{path},sha256={_digest(data)},{len(data)}\n" for path, data, _ in entries)
    record_path = f"{name}.dist-info/RECORD"
    entries.append((record_path, f"{record}{record_path},,\n".encode(), 0o644))
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, data, mode in entries:
            entry = zipfile.ZipInfo(path)
            entry.external_attr = (0o100000 | mode & 0o777) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return file


def _files(packed: Packed) -> list[Path]:
    return sorted(path for path in packed.folder.rglob("*") if path.is_file())


def _place(path: Path, packed: Packed, name: str) -> str:
    inside = path.relative_to(packed.folder)
    if inside.parts[0] == "bin":
        return f"{name}.data/scripts/{inside.name}"
    return f"{name}.data/data/{inside}"


def _metadata(packed: Packed) -> str:
    return (
        f"Metadata-Version: 2.1\nName: appraise\nVersion: {packed.version}\n"
        "Summary: Makes cabinet reports of councils' option appraisals and their spreadsheets\nLicense: MIT\n"
        "Requires-Python: >=3.8\n\nWrites the reports of option appraisals as accessible HTML and Markdown, with every "
        "figure from the spreadsheet. `appraise new home-care`, then `appraise build --drafts`.\n")


def _wheel(tag: str) -> str:
    return f"Wheel-Version: 1.0\nGenerator: appraise\nRoot-Is-Purelib: false\nTag: {tag}\n"


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
