"""Counts the instructions that a paper takes: those of a build of forty papers less those of twenty, divided by twenty.
What is left is the start. The counts do not depend on how busy or how fast a machine is."""

import os
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
    for tool, package in [("valgrind", "valgrind"), ("strip", "binutils"), ("gcc", "gcc")]:
        if not shutil.which(tool):
            sys.exit(f"race: {tool} is missing; on Debian: apt-get install {package}")
    # Valgrind cannot read what the compiler says for debuggers.
    plain = folder / binary.name
    subprocess.run(["strip", "--strip-debug", "-o", plain, binary], check=True)
    few, many = (_counts(plain, papers, folder) for papers in (_FEW, _MANY))
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
        cwd=place / "program", check=True, capture_output=True,
        env={"LD_PRELOAD": str(_shim(folder)), "PATH": os.environ["PATH"]})
    listing = subprocess.run(
        ["callgrind_annotate", "--inclusive=yes", "--threshold=100", "--show-percs=no", profile],
        check=True, capture_output=True, text=True).stdout
    counts = {stage.name: 0.0 for stage in STAGES}
    for line in listing.splitlines():
        row = re.match(r"\s*([\d,]+)\s+(.*)", line)
        if not row:
            continue
        value, function = float(row.group(1).replace(",", "")), row.group(2)
        if "PROGRAM TOTALS" in function:
            counts[WHOLE.name] = value
        for stage in STAGES:
            # A function and its specialised form are one: the greater holds the other.
            if re.search(rf"[:?]{stage.function}", function):
                counts[stage.name] = max(counts[stage.name], value)
    return counts


def _shim(folder: Path) -> Path:
    library = folder / "sigsuspend.so"
    if not library.exists():
        subprocess.run(["gcc", "-shared", "-fPIC", "-o", library, _HERE / "sigsuspend.c"], check=True)
    return library
