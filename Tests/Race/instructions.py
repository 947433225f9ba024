"""Counts the instructions that a paper takes: those of a build of forty papers less those of twenty, divided by twenty.
What is left is the start. The counts do not depend on how busy or how fast a machine is."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import workload
from budgets import START, STAGES, WHOLE

_HERE = Path(__file__).parent
_FEW, _MANY = 20, 40
# How far above its budget a count may lie.
_TOLERANCE = 1.05
_MILLION = 1e6


def count(binary: Path, folder: Path) -> int:
    """Prints each stage with its budget; 1 when any is above it."""
    if not shutil.which("valgrind"):
        sys.exit("race: valgrind is missing; on Debian: apt-get install valgrind")
    few, many = (_counts(binary, papers, folder) for papers in (_FEW, _MANY))
    per_paper = {name: (many.get(name, 0) - few.get(name, 0)) / (_MANY - _FEW) / _MILLION for name in many}
    start = few[WHOLE.name] / _MILLION - _FEW * per_paper[WHOLE.name]
    print(f"{'instructions':14} {'million':>8} {'budget':>8}")
    rows = [(stage, per_paper.get(stage.name, 0)) for stage in [*STAGES, WHOLE]] + [(START, start)]
    for stage, value in rows:
        print(f"{stage.name:14} {value:8.2f} {stage.budget:8.2f}" + ("   too many" if _is_over(value, stage) else ""))
    faults = sum(_is_over(value, stage) for stage, value in rows) + sum(
        value <= 0 for stage, value in rows if stage.function)
    print(f"instructions: {len(rows) - faults} passed, {faults} failed")
    return 1 if faults else 0


def _is_over(value: float, stage) -> bool:
    return value > stage.budget * _TOLERANCE


def _counts(binary: Path, papers: int, folder: Path) -> dict[str, float]:
    """The instructions of a whole build, and of each stage with all that it calls."""
    place = folder / str(papers)
    workload.write(papers, place)
    profile = place / "profile"
    subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", binary, "build", "--jobs", "1", "--quiet"],
        cwd=place / "program", check=True, capture_output=True, env={"LD_PRELOAD": str(_shim(folder)), "PATH": "/usr/bin:/bin"})
    listing = subprocess.run(
        ["callgrind_annotate", "--inclusive=yes", "--threshold=100", "--show-percs=no", profile],
        check=True, capture_output=True, text=True).stdout
    counts = {stage.name: 0.0 for stage in STAGES}
    for line in listing.splitlines():
        row = re.match(r"\s*([\d,]+)\s+(.*)", line)
        if not row:
            continue
        value = float(row.group(1).replace(",", ""))
        if "PROGRAM TOTALS" in row.group(2):
            counts[WHOLE.name] = value
        for stage in STAGES:
            if re.search(stage.function, row.group(2)):
                counts[stage.name] += value
    return counts


def _shim(folder: Path) -> Path:
    library = folder / "sigsuspend.so"
    if not library.exists():
        compiler = next((name for name in ("cc", "gcc", "clang") if shutil.which(name)), None)
        if compiler is None:
            sys.exit("race: a C compiler is missing; on Debian: apt-get install gcc")
        subprocess.run([compiler, "-shared", "-fPIC", "-o", library, _HERE / "sigsuspend.c"], check=True)
    return library
