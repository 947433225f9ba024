"""Whether papers that are made in parts and put together are, byte for byte, those of one build."""

import shutil
import subprocess
import time
from pathlib import Path

import workload

_COUNTS = (1, 3, 8)


def shards(binary: Path, folder: Path, papers: int) -> int:
    workload.write(papers, folder)
    site = folder / "program"
    one = _timed(binary, site, "build", "--output", "One")
    print(f"one build of {papers} papers: {one:.2f} s")
    return sum(not _are_same(binary, site, count) for count in _COUNTS)


def _are_same(binary: Path, site: Path, count: int) -> bool:
    parts = [_timed(binary, site, "build", "--shard", f"{number}/{count}") for number in range(1, count + 1)]
    folders = [f"Output-{number}-of-{count}" for number in range(1, count + 1)]
    merged = _timed(binary, site, "merge", *folders)
    differing = [path for path in _paths(site / "One") | _paths(site / "Output") if not _same(site, path)]
    print(
        f"{count} parts: {'the same bytes' if not differing else f'{len(differing)} files differ: {sorted(differing)[:5]}'};"
        f" slowest part {max(parts):.2f} s, put together in {merged:.2f} s")
    for name in [*folders, "Output"]:
        shutil.rmtree(site / name)
    return not differing


def _timed(binary: Path, site: Path, *line: str) -> float:
    start = time.perf_counter()
    subprocess.run([binary, *line, "--quiet"], cwd=site, check=True)
    return time.perf_counter() - start


def _paths(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


def _same(site: Path, path: Path) -> bool:
    one, other = site / "One" / path, site / "Output" / path
    return one.is_file() and other.is_file() and one.read_bytes() == other.read_bytes()
