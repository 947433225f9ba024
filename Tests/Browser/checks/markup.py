"""The Nu HTML checker finds no error in any page."""

import json
import subprocess
from collections.abc import Iterator

import tools
from findings import Fault
from website import Website


def markup(site: Website) -> Iterator[Fault]:
    command = [tools.java(), "-jar", tools.markup_checker(), "--errors-only", "--format", "json", *site.pages]
    report = subprocess.run(command, capture_output=True, text=True).stderr
    for message in json.loads(report)["messages"]:
        place = f"{site.name(message.get('url', ''))}:{message.get('lastLine', '')}"
        yield Fault(place, message["message"])
