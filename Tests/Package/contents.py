"""What is installed, as a folder of the shape of /usr/local: bin, lib/appraise, share."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parents[2]
# Every Linux has these, and they have to be its own.
_OF_THE_SYSTEM = re.compile(r"^(linux-vdso|ld-linux|libc|libm|libdl|libpthread|librt)[.-]")


@dataclass(frozen=True)
class Packed:
    folder: Path
    version: str
    machine: str


def pack(binary: Path, folder: Path) -> Packed:
    program = folder / "bin" / "appraise"
    program.parent.mkdir(parents=True)
    shutil.copy(binary, program)
    subprocess.run(["strip", program], check=True)
    _add_libraries(program, folder / "lib" / "appraise")
    _add_documents(program, folder / "share")
    said = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout
    return Packed(folder, said.split()[1], os.uname().machine)


def _add_libraries(program: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    for name, path in libraries(program):
        shutil.copy(path, folder / name)
        (folder / name).chmod(0o755)
        subprocess.run(["patchelf", "--set-rpath", "$ORIGIN", folder / name], check=True)
    subprocess.run(["patchelf", "--set-rpath", "$ORIGIN/../lib/appraise", program], check=True)


def libraries(program: Path) -> list[tuple[str, str]]:
    """The names and files of the libraries that the program needs, and of those that these need."""
    listed = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
    found = re.findall(r"(?m)^\s*(\S+) => (\S+)", listed)
    return [(name, path) for name, path in found if not _OF_THE_SYSTEM.match(name)]


def _add_documents(program: Path, share: Path) -> None:
    manual = share / "man" / "man1" / "appraise.1"
    manual.parent.mkdir(parents=True)
    made = subprocess.run(
        ["help2man", "--no-info", "--name", "make cabinet reports of option appraisals", program],
        check=True, capture_output=True, env=os.environ | {"SOURCE_DATE_EPOCH": _day_of_commit()})
    manual.write_bytes(made.stdout)
    for shell, place in [
        ("bash", "bash-completion/completions/appraise"), ("zsh", "zsh/site-functions/_appraise"),
        ("fish", "fish/vendor_completions.d/appraise.fish"),
    ]:
        completion = share / place
        completion.parent.mkdir(parents=True)
        text = subprocess.run([program, "--generate-completion-script", shell], check=True, capture_output=True).stdout
        completion.write_bytes(text)
    documents = share / "doc" / "appraise"
    documents.mkdir(parents=True)
    for file in ["LICENSE", "CHANGELOG.md"]:
        shutil.copy(_ROOT / ".github" / file, documents)
    for page in sorted((_ROOT / "Sources" / "appraise" / "Appraise.docc").glob("*.md")):
        shutil.copy(page, documents)


def _day_of_commit() -> str:
    """The manual bears the date of the commit, so that it is the same whenever it is made."""
    return subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=_ROOT, check=True, capture_output=True, text=True).stdout.strip()
