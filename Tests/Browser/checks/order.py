"""Whoever goes from stop to stop with the Tab key goes as the eye does: down a part of the page, and to the right."""

from collections.abc import Iterator

from browser import Visit
from findings import Fault
from website import Website

# Of two stops that follow each other in one part of the page, the second stands neither above the first nor, on its
# line, to the left of it. What stands higher and to the right is the next column.
_BACKWARDS = """() => {
  const isSeen = stop => {
    const style = getComputedStyle(stop);
    return stop.checkVisibility({ visibilityProperty: true }) && style.clipPath === 'none' && !stop.matches('.skip')
      && stop.getClientRects().length > 0;
  };
  const part = stop => stop.closest('tr, li, section, nav, header, footer, main');
  const around = (one, other) => {
    for (let outer = part(one); outer; outer = part(outer.parentElement)) if (outer.contains(other)) return outer;
  };
  const stops = Array.from(document.querySelectorAll('a[href], button, summary, [tabindex="0"]')).filter(isSeen);
  const found = [];
  for (let index = 1; index < stops.length; index++) {
    const [one, other] = [stops[index - 1], stops[index]];
    const within = around(one, other);
    if (!within) continue;
    const [from, to] = [one.getClientRects()[0], other.getClientRects()[0]];
    const last = Array.from(one.getClientRects()).pop();
    const isAbove = to.bottom <= from.top + 1 && to.left < from.right;
    const shared = Math.min(to.bottom, last.bottom) - Math.max(to.top, last.top);
    const isBefore = shared > Math.min(to.height, last.height) / 2 && to.right <= last.left + 1;
    if (isAbove || isBefore) found.push([one.textContent.trim(), other.textContent.trim()]);
  }
  return found;
}"""


def order(site: Website, visit: Visit) -> Iterator[Fault]:
    for one, other in visit.page.evaluate(_BACKWARDS):
        yield Fault(f"“{_short(other)}”", f"follows “{_short(one)}” by Tab, and stands before it")


def _short(words: str) -> str:
    return " ".join(words.split())[:40]
