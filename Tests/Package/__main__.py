"""Packs a release build of the program, and tries what it packed.

    python3 Tests/Package BINARY FOLDER

makes in the folder an archive, a wheel and their checksums. Both hold the program, the libraries that it needs besides
the C library, its manual, what completes its commands in a shell, its licence and the list of changes."""

import sys
import tempfile
from pathlib import Path

import archive
import contents
import trial
import wheel


def main() -> int:
    binary, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    with tempfile.TemporaryDirectory() as scratch:
        packed = contents.pack(binary, Path(scratch) / "appraise")
        made = [archive.write(packed, folder), wheel.write(packed, folder)]
        archive.write_checksums(made)
        trial.of_archive(made[0], Path(scratch) / "alone")
        trial.of_wheel(made[1], Path(scratch) / "venv")
        trial.of_action(made[0], Path(scratch) / "action")
    for file in made:
        print(f"packed: {file.name}, {file.stat().st_size / 1e6:.1f} MB")
    return 0


sys.exit(main())
