"""Whether what was packed runs where nothing else is installed."""

import os
import subprocess
import tarfile
import venv
from pathlib import Path

import contents

_ACTION = Path(__file__).parents[2] / ".github" / "action" / "install"


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


def of_action(archive: Path, folder: Path) -> None:
    """The step of the workflow that installs: from the folder of the archive, in place of a release."""
    folder.mkdir()
    _install(archive.parent, archive, folder)
    _use(Path((folder / "path").read_text().strip()) / "appraise", folder / "site")
    damaged = folder / "damaged"
    damaged.mkdir()
    (damaged / archive.name).write_bytes(archive.read_bytes()[:-1])
    (damaged / "SHA256SUMS").write_bytes((archive.parent / "SHA256SUMS").read_bytes())
    try:
        _install(damaged, archive, folder)
    except subprocess.CalledProcessError:
        return
    raise AssertionError("the action installs what has another checksum")


def _install(release: Path, archive: Path, folder: Path) -> None:
    environment = os.environ | {
        "APPRAISE_RELEASE": release.as_uri(), "APPRAISE_VERSION": "v" + archive.name.split("-")[1],
        "RUNNER_TEMP": str(folder), "GITHUB_PATH": str(folder / "path"),
    }
    subprocess.run([_ACTION], env=environment, check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def _use(program: Path, site: Path) -> None:
    """A first paper, as a newcomer makes it, with nothing of this machine in the environment."""
    site.mkdir()
    for line in (["new", "home-care"], ["build", "--drafts"], ["verify", "--drafts"]):
        done = subprocess.run([program, *line], cwd=site, env={}, capture_output=True, text=True)
        assert done.returncode == 0, f"{line[0]}: {done.stderr}"
    assert (site / "Output" / "home-care" / "index.html").exists()
