"""On a phone, what is to be decided begins on the first screen or just below it."""

from collections.abc import Iterator

from browser import Visit
from findings import Fault
from website import Website

# A phone's window of 390 by 844 pixels, and how many of them may stand before the recommendations.
_SCREEN = 844
_MOST_SCREENS = 1.2

_TOP = """() => {
  const recommendations = document.querySelector('.recommendations');
  return recommendations && recommendations.getBoundingClientRect().top + scrollY;
}"""


def first_screen(site: Website, visit: Visit) -> Iterator[Fault]:
    top = visit.page.evaluate(_TOP)
    if top is None:
        yield Fault("page", "has no recommendations")
    elif top > _SCREEN * _MOST_SCREENS:
        yield Fault("recommendations", f"begin after {top / _SCREEN:.1f} screens of a phone, not {_MOST_SCREENS}")
