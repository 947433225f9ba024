"""Every link to a page, file or heading of the site resolves, in HTML and in Markdown."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import tools
from findings import Fault
from website import Website

_OPTIONS = ["--offline", "--include-fragments=anchor-only", "--no-ignore", "--no-progress", "--format=json"]


def links(site: Website) -> Iterator[Fault]:
    command: list[str | Path] = [tools.link_checker(), *_OPTIONS, "--", *site.pages, *site.markdown]
    run = subprocess.run(command, capture_output=True, text=True, cwd=site.folder)
    report = json.loads(run.stdout)
    for source, broken in sorted(report["error_map"].items()):
        for link in broken:
            yield Fault(site.name(source), f"{site.name(link['url'])}: {link['status']['text']}")
    if report["total"] == 0:
        yield Fault("links", "none was found")
