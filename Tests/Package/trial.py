"""Whether what was packed runs where nothing else is installed."""

import subprocess
import tarfile
import venv
from pathlib import Path

import contents


def of_archive(archive: Path, folder: Path) -> None:
    folder.mkdir()
    with tarfile.open(archive) as tar:
        tar.extractall(folder)
    program = next(folder.glob("*/bin/appraise"))
    outside = [path for _, path in contents.libraries(program) if not Path(path).resolve().is_relative_to(folder.resolve())]
    assert not outside, f"these libraries are not packed: {outside}"
    _use(program, folder / "site")


def of_wheel(wheel: Path, folder: Path) -> None:
    venv.create(folder, with_pip=True)
    subprocess.run([folder / "bin" / "pip", "install", "--quiet", "--no-index", wheel], check=True)
    program = folder / "bin" / "appraise"
    _use(program, folder / "site")
    subprocess.run([folder / "bin" / "pip", "uninstall", "--quiet", "--yes", "appraise"], check=True)
    assert not program.exists() and not list((folder / "lib" / "appraise").glob("*")), "the wheel leaves files behind"


def _use(program: Path, site: Path) -> None:
    """A first paper, as a newcomer makes it, with nothing of this machine in the environment."""
    site.mkdir()
    for line in (["new", "home-care"], ["build"], ["verify"]):
        done = subprocess.run([program, *line], cwd=site, env={}, capture_output=True, text=True)
        assert done.returncode == 0, f"{line[0]}: {done.stderr}"
    assert (site / "Output" / "home-care" / "index.html").exists()
