"""What axe does not see: an id used twice, a table head that does not say what it heads."""

from collections.abc import Iterator

from browser import Visit
from findings import Fault
from website import Website

_IDS = "() => Array.from(document.querySelectorAll('[id]'), element => element.id)"
_HEADS_WITHOUT_SCOPE = """() =>
  Array.from(document.querySelectorAll('th:not([scope])'), head => head.textContent.trim())"""


def unique_ids(site: Website, visit: Visit) -> Iterator[Fault]:
    ids: list[str] = visit.page.evaluate(_IDS)
    for repeated in sorted({id for id in ids if ids.count(id) > 1}):
        yield Fault(f"#{repeated}", f"stands on {ids.count(repeated)} elements")


def scopes(site: Website, visit: Visit) -> Iterator[Fault]:
    for head in visit.page.evaluate(_HEADS_WITHOUT_SCOPE):
        yield Fault(f"th “{head}”", "has no scope")
