"""No violation of WCAG 2.0 to 2.2, A and AA, or of axe's best practices."""

from collections.abc import Iterator

import tools
from browser import Visit
from findings import Fault
from website import Website

VERSION = "4.14.0"
"""The version of axe-core: an older one knows no WCAG 2.2."""

_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RUN = "tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })"


def accessibility(site: Website, visit: Visit) -> Iterator[Fault]:
    page = visit.page
    page.evaluate(tools.axe_script().read_text(encoding="utf-8"))
    version = page.evaluate("axe.version")
    if version != VERSION:
        yield Fault("axe-core", f"is {version}, not {VERSION}")
    for violation in page.evaluate(_RUN, _TAGS)["violations"]:
        for node in violation["nodes"]:
            yield Fault(" ".join(map(str, node["target"])), f"{violation['id']}: {violation['help']}")
