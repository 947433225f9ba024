"""The Nu HTML checker finds no error in any page."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import tools
from findings import Fault
from website import Website

_OPTIONS = ["--errors-only", "--format", "json"]


def markup(site: Website) -> Iterator[Fault]:
    command: list[str | Path] = [tools.java(), "-jar", tools.markup_checker(), *_OPTIONS, *site.pages]
    report = subprocess.run(command, capture_output=True, text=True).stderr
    for message in json.loads(report)["messages"]:
        place = f"{site.name(message.get('url', ''))}:{message.get('lastLine', '')}"
        yield Fault(place, message["message"])
